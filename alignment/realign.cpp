// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/realign.h"

#include "alignment/model/planners.h"
#include "alignment/quality/doubt.h"
#include "alignment/search/span_pairs.h"
#include "alignment/search/unit_builder.h"

#include <algorithm>

namespace hamtaraz {

namespace {

/// The user's marks go on with the segment that their unit began with.
void keepMarks(std::vector<Unit> &units, std::span<const Unit> before) {
    for (const Unit &old : before) {
        if (!old.bookmarked && old.note.empty() && !old.pinnedStart)
            continue;
        const auto holds = [&old](const Unit &unit) {
            for (std::size_t v = 0; v < old.parts.size(); ++v)
                if (!old.parts[v].empty())
                    return unit.parts[v].first <= old.parts[v].first &&
                           old.parts[v].first < unit.parts[v].last;
            return false;
        };
        const auto heir = std::ranges::find_if(units, holds);
        if (heir == units.end() || heir->isSettled())
            continue;
        heir->bookmarked = heir->bookmarked || old.bookmarked;
        if (!old.note.empty())
            heir->note += (heir->note.empty() ? "" : "\n") + old.note;
        const bool startsThere = std::ranges::equal(heir->parts, old.parts, {},
                                                    &SegmentRange::first, &SegmentRange::first);
        heir->pinnedStart = heir->pinnedStart || (old.pinnedStart && startsThere);
    }
}

bool sameGroups(const Unit &a, const Unit &b) {
    return a.parts == b.parts && a.links == b.links && a.pinnedStart == b.pinnedStart;
}

/// Replaces the units of the whole span, but for those at both ends that stay the same.
Result<Splice> spliceOf(const Alignment &alignment, UnitRange range, std::vector<Unit> units) {
    keepMarks(units, alignment.units().subspan(range.first, range.last - range.first));
    std::size_t same = 0;
    while (same < units.size() && range.first < range.last &&
           sameGroups(units[same], alignment[range.first])) {
        ++same;
        ++range.first;
    }
    units.erase(units.begin(), units.begin() + static_cast<std::ptrdiff_t>(same));
    while (!units.empty() && range.first < range.last &&
           sameGroups(units.back(), alignment[range.last - 1])) {
        units.pop_back();
        --range.last;
    }
    if (units.empty())
        return Splice{range.first, {}, {}, {}};
    return replaceRange(alignment, range.first, range.last, std::move(units));
}

} // namespace

Result<Splice> realign(const AlignmentModel &model, const Alignment &alignment, UnitRange range,
                       std::span<const Pin> pins) {
    const Result<PinnedRange> found = pinnedRange(model, alignment, range, pins);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<Unit> units;
    for (const PinSpan &span : found->spans) {
        if (span.settled) {
            units.push_back(alignment[*span.settled]);
            continue;
        }
        const PairTable pairs = solvePairs(model, span);
        std::vector<Unit> solved = buildUnits(pairs, span.extent);
        explainDoubts(solved, model.features());
        noteDisagreement(solved, pairs);
        if (!solved.empty() && span.pinned)
            solved.front().pinnedStart = true;
        units.insert(units.end(), std::make_move_iterator(solved.begin()),
                     std::make_move_iterator(solved.end()));
    }
    return spliceOf(alignment, found->units, std::move(units));
}

Result<std::vector<Splice>> alternatives(const AlignmentModel &model, const Alignment &alignment,
                                         UnitRange range, std::size_t count) {
    const Result<PinnedRange> found = pinnedRange(model, alignment, range, {});
    if (!found)
        return tl::unexpected(found.error());
    std::vector<Splice> splices;
    for (const PinSpan &span : found->spans) {
        // The span that holds what was asked about; the others stay.
        if (span.settled || span.units.last <= range.first || span.units.first >= range.last)
            continue;
        const PairTable pairs = solvePairs(model, span);
        for (std::vector<Unit> &units : rankedUnits(pairs, span.extent, count + 1)) {
            explainDoubts(units, model.features());
            if (!units.empty() && span.pinned)
                units.front().pinnedStart = true;
            Result<Splice> splice = spliceOf(alignment, span.units, std::move(units));
            if (splice && !splice->empty() && splices.size() < count)
                splices.push_back(std::move(*splice));
        }
        break;
    }
    return splices;
}

} // namespace hamtaraz
