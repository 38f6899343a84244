// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/realign.h"

#include "alignment/model/planners.h"
#include "alignment/quality/doubt.h"
#include "alignment/search/span_pairs.h"
#include "alignment/search/unit_builder.h"

#include <algorithm>

namespace hamtaraz {

namespace {

constexpr std::size_t rippleReach = 100; ///< units on each side that a correction may be felt in
constexpr std::size_t choiceReach = 3;   ///< units on each side that a choice is about
constexpr std::size_t mostAtOnce = 1000; ///< units solved in one lattice: memory, and turns to stop
constexpr std::size_t overlap = 100;     ///< units that are solved again with what follows them

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

/// One unit between two pins, as the user has shaped it: there is nothing to ask.
bool isShapedByHand(const Alignment &alignment, const PinSpan &span) {
    if (span.units.last - span.units.first != 1)
        return false;
    const Unit &unit = alignment[span.units.first];
    for (std::size_t v = 0; v < unit.parts.size(); ++v)
        if (unit.parts[v] != SegmentRange{span.extent.from[v], span.extent.to[v]})
            return false;
    return unit.confidence >= 1;
}

std::vector<Unit> solvePiece(const AlignmentModel &model, const PinSpan &span) {
    const PairTable pairs = solvePairs(model, span);
    std::vector<Unit> solved = buildUnits(pairs, span.extent);
    explainDoubts(solved, model.features());
    noteDisagreement(solved, pairs);
    if (!solved.empty() && span.pinned)
        solved.front().pinnedStart = true;
    return solved;
}

JointCut endOf(const Unit &unit) {
    JointCut cut{};
    for (std::size_t v = 0; v < unit.parts.size(); ++v)
        cut[v] = unit.parts[v].last;
    return cut;
}

/// The next piece of a long span from a cut on: so many units, or what is left.
PinSpan pieceFrom(const PinSpan &span, const JointCut &from) {
    PinSpan piece = span;
    piece.extent.from = from;
    piece.pinned = span.pinned && from == span.extent.from;
    std::erase_if(piece.path, [&from](const JointCut &cut) {
        return cut == from || !std::ranges::equal(from, cut, std::less_equal<>());
    });
    if (piece.path.size() > mostAtOnce) {
        piece.extent.to = piece.path[mostAtOnce];
        piece.path.resize(mostAtOnce);
    }
    return piece;
}

/// Solves a span piece by piece; the end of each is solved again with the next.
std::vector<Unit> solve(const AlignmentModel &model, const PinSpan &span,
                        const Progress &progress) {
    std::vector<Unit> units;
    for (JointCut from = span.extent.from; from != span.extent.to && !progress.cancelled();) {
        const PinSpan piece = pieceFrom(span, from);
        std::vector<Unit> solved = solvePiece(model, piece);
        if (piece.extent.to != span.extent.to)
            solved.resize(std::max<std::size_t>(1, solved.size() > overlap ? solved.size() - overlap
                                                                           : solved.size() / 2));
        from = endOf(solved.back());
        std::ranges::move(solved, std::back_inserter(units));
        progress.at(static_cast<double>(from[0] - span.extent.from[0]) /
                    std::max(1U, span.extent.to[0] - span.extent.from[0]));
    }
    return units;
}

Result<Splice> solveAll(const AlignmentModel &model, const Alignment &alignment,
                        const PinnedRange &range, const Progress &progress) {
    std::vector<Unit> units;
    const auto shareBefore = [&range](std::size_t unit) {
        return static_cast<double>(unit - range.units.first) /
               static_cast<double>(range.units.last - range.units.first);
    };
    for (const PinSpan &span : range.spans) {
        const Progress part =
            progress.part(shareBefore(span.units.first), shareBefore(span.units.last));
        if (span.settled || isShapedByHand(alignment, span)) {
            units.push_back(alignment[span.units.first]);
        } else {
            std::ranges::move(solve(model, span, part), std::back_inserter(units));
        }
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "");
        part.at(1);
    }
    return spliceOf(alignment, range.units, std::move(units));
}

/// A change so near the edge of what was looked at may go on beyond it.
bool isFeltAtTheEdge(const Splice &splice, const PinnedRange &range, UnitRange asked,
                     std::size_t reach) {
    if (splice.empty())
        return false;
    const bool above =
        asked.first - range.units.first == reach && splice.at < range.units.first + reach / 4;
    const bool below = range.units.last - asked.last == reach &&
                       splice.at + splice.before.size() + reach / 4 > range.units.last;
    return above || below;
}

} // namespace

Result<Splice> realign(const AlignmentModel &model, const Alignment &alignment, UnitRange range,
                       std::span<const Pin> pins, const Progress &progress) {
    const Result<PinnedRange> found = pinnedRange(model, alignment, range, pins, alignment.size());
    if (!found)
        return tl::unexpected(found.error());
    return solveAll(model, alignment, *found, progress);
}

Result<Splice> ripple(const AlignmentModel &model, const Alignment &alignment, UnitRange range,
                      const Progress &progress) {
    for (std::size_t reach = rippleReach;; reach *= 4) {
        const Result<PinnedRange> found = pinnedRange(model, alignment, range, {}, reach);
        if (!found)
            return tl::unexpected(found.error());
        Result<Splice> splice = solveAll(model, alignment, *found, progress);
        if (!splice || !isFeltAtTheEdge(*splice, *found, range, reach))
            return splice;
    }
}

Result<std::vector<Splice>> alternatives(const AlignmentModel &model, const Alignment &alignment,
                                         UnitRange range, std::size_t count) {
    const Result<PinnedRange> found = pinnedRange(model, alignment, range, {}, choiceReach);
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
