// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/damage_summary.h"

namespace hamtaraz {

std::vector<DamageOfKind> summarizeDamage(const std::vector<Proposal> &proposals) {
    std::vector<DamageOfKind> all;
    for (const RepairKind kind : repairKinds())
        all.push_back({kind});
    for (const Proposal &proposal : proposals) {
        DamageOfKind &damage = all[static_cast<std::size_t>(proposal.kind)];
        ++(proposal.apply ? damage.applied : damage.waiting);
        damage.bytes += proposal.place.size();
        damage.confidence += proposal.confidence;
    }
    std::vector<DamageOfKind> shown;
    for (DamageOfKind &damage : all) {
        const std::size_t count = damage.applied + damage.waiting;
        if (count == 0)
            continue;
        damage.confidence /= static_cast<double>(count);
        shown.push_back(damage);
    }
    return shown;
}

} // namespace hamtaraz
