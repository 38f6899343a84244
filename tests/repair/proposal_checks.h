// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/proposal.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz::test {

/// The text with the proposals done from the last to the first, one replacement at a time.
inline std::string replacedBackwards(std::string text, const std::vector<Proposal> &proposals) {
    for (auto at = proposals.rbegin(); at != proposals.rend(); ++at)
        if (at->apply)
            text.replace(at->place.begin, at->place.size(), at->after);
    return text;
}

/// Ordered by place, without overlap, no two at one place, each a change of what stands there.
inline bool standInOrder(std::string_view text, const std::vector<Proposal> &proposals) {
    std::uint32_t reached = 0;
    bool inserted = false; // something, right at `reached`
    for (const Proposal &proposal : proposals) {
        const TextSpan place = proposal.place;
        if (place.begin < reached || place.end < place.begin || place.end > text.size() ||
            place.of(text) != proposal.before || proposal.before == proposal.after ||
            (place.empty() && inserted && place.begin == reached))
            return false;
        reached = place.end;
        inserted = place.empty();
    }
    return true;
}

} // namespace hamtaraz::test
