// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/repair_report.h"

#include "alignment/repair/damage_summary.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace hamtaraz::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json &json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json damageJson(const DamageOfKind &damage) {
    return {{"kind", repairKindName(damage.kind)},
            {"found", damage.applied + damage.waiting},
            {"applied", damage.applied},
            {"waiting", damage.waiting},
            {"bytes", damage.bytes},
            {"confidence", damage.confidence}};
}

Json proposalJson(const Proposal &proposal, std::size_t line) {
    return {{"kind", repairKindName(proposal.kind)},
            {"begin", proposal.place.begin},
            {"end", proposal.place.end},
            {"line", line},
            {"before", proposal.before},
            {"after", proposal.after},
            {"reason", proposal.reason},
            {"confidence", proposal.confidence},
            {"applied", proposal.apply}};
}

} // namespace

std::string repairReport(const RepairedText &text, const std::vector<Proposal> &proposals) {
    Json counts = Json::object(), damages = Json::array();
    for (const DamageOfKind &damage : summarizeDamage(proposals)) {
        damages.push_back(damageJson(damage));
        if (damage.applied > 0)
            counts[std::string(repairKindName(damage.kind))] = damage.applied;
    }
    std::string list;
    std::size_t line = 1;
    std::size_t counted = 0; // line ends are counted up to here
    for (const Proposal &proposal : proposals) {
        const std::string_view passed = text.text.substr(counted, proposal.place.begin - counted);
        line += static_cast<std::size_t>(std::ranges::count(passed, '\n'));
        counted = proposal.place.begin;
        list += (list.empty() ? "\n" : ",\n") + dump(proposalJson(proposal, line));
    }
    return "{\"file\":" + dump(text.name) + ",\"encoding\":" + dump(text.encoding) +
           ",\"language\":" + dump(text.language.tag()) + ",\n\"damage\":" + dump(damages) +
           ",\n\"applied\":" + dump(counts) + ",\n\"repairs\":[" + list + "\n]}\n";
}

std::string repairSummary(const std::vector<Proposal> &proposals) {
    std::size_t applied = 0;
    std::string kinds;
    for (const DamageOfKind &damage : summarizeDamage(proposals)) {
        if (damage.applied == 0)
            continue;
        applied += damage.applied;
        kinds += (kinds.empty() ? ": " : ", ") + std::string(repairKindName(damage.kind)) + ' ' +
                 std::to_string(damage.applied);
    }
    const std::size_t left = proposals.size() - applied;
    std::string summary =
        applied == 0 ? "nothing to repair" : std::to_string(applied) + " repairs" + kinds;
    return left == 0 ? summary : summary + "; " + std::to_string(left) + " proposed only";
}

} // namespace hamtaraz::cli
