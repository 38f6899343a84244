// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/proposal.h"

#include <cstddef>
#include <vector>

namespace hamtaraz {

/// How much damage of one kind a text has, and how sure that is.
struct DamageOfKind {
    RepairKind kind;
    std::size_t applied = 0, waiting = 0; ///< proposals by their `apply`
    std::size_t bytes = 0;                ///< of the source that they touch
    double confidence = 0;                ///< the mean of the proposals', in [0,1]

    friend bool operator==(const DamageOfKind &, const DamageOfKind &) = default;
};

/// What the proposals say of a text's damage: the kinds it shows, in the order of their numbers.
/// None for a clean text. Linear.
std::vector<DamageOfKind> summarizeDamage(const std::vector<Proposal> &proposals);

} // namespace hamtaraz
