// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/repair_report.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace hamtaraz::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json &json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// How many applied proposals there are of each kind, in the order of the kinds.
std::map<RepairKind, std::size_t> countsOf(const std::vector<Proposal> &proposals) {
    std::map<RepairKind, std::size_t> counts;
    for (const Proposal &proposal : proposals)
        if (proposal.apply)
            ++counts[proposal.kind];
    return counts;
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
    Json counts = Json::object();
    for (const auto &[kind, count] : countsOf(proposals))
        counts[std::string(repairKindName(kind))] = count;
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
           ",\"language\":" + dump(text.language.tag()) + ",\n\"applied\":" + dump(counts) +
           ",\n\"repairs\":[" + list + "\n]}\n";
}

std::string repairSummary(const std::vector<Proposal> &proposals) {
    std::size_t applied = 0;
    std::string kinds;
    for (const auto &[kind, count] : countsOf(proposals)) {
        applied += count;
        kinds += (kinds.empty() ? ": " : ", ") + std::string(repairKindName(kind)) + ' ' +
                 std::to_string(count);
    }
    const std::size_t left = proposals.size() - applied;
    std::string summary =
        applied == 0 ? "nothing to repair" : std::to_string(applied) + " repairs" + kinds;
    return left == 0 ? summary : summary + "; " + std::to_string(left) + " proposed only";
}

} // namespace hamtaraz::cli
