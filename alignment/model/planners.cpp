// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/model/planners.h"

#include <algorithm>

namespace hamtaraz {

namespace {

std::string unitName(std::size_t unit) {
    return "unit " + std::to_string(unit);
}

tl::unexpected<Error> noUnit(std::size_t unit) {
    return fail(ErrorCode::OutOfRange, "", unitName(unit));
}

/// The units [first, last) as they stand.
std::vector<Unit> unitsAt(const Alignment &alignment, std::size_t first, std::size_t last) {
    const auto units = alignment.units().subspan(first, last - first);
    return {units.begin(), units.end()};
}

bool isVoid(const Unit &unit) {
    return std::ranges::all_of(unit.parts, &SegmentRange::empty);
}

/// Drops links whose segments have left the unit and links the newcomers.
void relink(Unit &unit) {
    const auto inside = [&unit](std::uint8_t version, std::uint32_t segment) {
        return segment >= unit.parts[version].first && segment < unit.parts[version].last;
    };
    std::erase_if(unit.links, [&](const Link &link) {
        return !inside(link.versionA, link.segmentA) || !inside(link.versionB, link.segmentB);
    });
    completeLinks(unit);
}

/// A unit the user has just shaped: open again, and no longer doubted.
void markShapedByHand(Unit &unit) {
    unit.status = Status::Proposed;
    unit.confidence = 1;
    unit.reasons.clear();
}

void settleShape(Unit &unit) {
    relink(unit);
    markShapedByHand(unit);
}

Splice replacing(const Alignment &alignment, std::size_t first, std::size_t last,
                 std::vector<Unit> after) {
    return {first, unitsAt(alignment, first, last), std::move(after), {}};
}

/// A unit with nothing in it at the place where `neighbour` starts (or ends).
Unit emptyUnitAt(const Unit &neighbour, std::uint32_t SegmentRange::*edge) {
    Unit unit;
    for (const SegmentRange &part : neighbour.parts)
        unit.parts.push_back({part.*edge, part.*edge});
    return unit;
}

Unit merged(std::span<const Unit> units) {
    Unit whole = units.front();
    for (const Unit &unit : units.subspan(1)) {
        for (std::size_t v = 0; v < whole.parts.size(); ++v)
            whole.parts[v].last = unit.parts[v].last;
        whole.links.insert(whole.links.end(), unit.links.begin(), unit.links.end());
        whole.bookmarked = whole.bookmarked || unit.bookmarked;
        if (!unit.note.empty())
            whole.note += (whole.note.empty() ? "" : "\n") + unit.note;
    }
    settleShape(whole);
    return whole;
}

/// Changes one unit in place.
template <class Change>
Result<Splice> changeUnit(const Alignment &alignment, std::size_t unit, Change change) {
    if (unit >= alignment.size())
        return noUnit(unit);
    Splice splice = replacing(alignment, unit, unit + 1, {alignment[unit]});
    change(splice.after.front());
    return splice;
}

/// The boundary move seen as one segment crossing the cut between `upper` and `lower`.
struct Crossing {
    std::size_t giver, taker;
};

/// Who gives and who takes; the giver of a pull is the nearest unit that has something. A taker
/// beyond the first or last unit is a new one.
Result<Crossing> crossingOf(const Alignment &alignment, CellPlace place, BoundaryMove move) {
    const auto has = [&](std::size_t unit) {
        return !alignment[unit].parts[place.version].empty();
    };
    switch (move) {
    case BoundaryMove::PushLast:
    case BoundaryMove::PushFirst:
        if (!has(place.unit))
            return fail(ErrorCode::NotApplicable, "the cell is empty", unitName(place.unit));
        return Crossing{place.unit,
                        move == BoundaryMove::PushLast ? place.unit + 1 : place.unit - 1};
    case BoundaryMove::PullNext:
        for (std::size_t giver = place.unit + 1; giver < alignment.size(); ++giver)
            if (has(giver))
                return Crossing{giver, place.unit};
        return fail(ErrorCode::NotApplicable, "nothing below to pull", unitName(place.unit));
    case BoundaryMove::PullPrevious:
        for (std::size_t giver = place.unit; giver-- > 0;)
            if (has(giver))
                return Crossing{giver, place.unit};
        return fail(ErrorCode::NotApplicable, "nothing above to pull", unitName(place.unit));
    }
    return noUnit(place.unit);
}

bool placeExists(const Alignment &alignment, CellPlace place) {
    return place.unit < alignment.size() && place.version < alignment.versionCount();
}

} // namespace

Result<Splice> mergeUnits(const Alignment &alignment, std::size_t first, std::size_t count) {
    if (first >= alignment.size() || count > alignment.size() - first)
        return noUnit(first + count - 1);
    if (count < 2)
        return fail(ErrorCode::NotApplicable, "merging takes two units", unitName(first));
    return replacing(alignment, first, first + count,
                     {merged(alignment.units().subspan(first, count))});
}

Result<Splice> splitUnit(const Alignment &alignment, std::size_t unit,
                         std::span<const std::uint32_t> cuts) {
    if (unit >= alignment.size())
        return noUnit(unit);
    if (cuts.size() != alignment.versionCount())
        return fail(ErrorCode::OutOfRange, "a split needs a cut for each version", unitName(unit));
    Unit upper = alignment[unit];
    Unit lower = alignment[unit];
    for (std::size_t v = 0; v < cuts.size(); ++v) {
        if (cuts[v] < upper.parts[v].first || cuts[v] > upper.parts[v].last)
            return fail(ErrorCode::OutOfRange, "the cut lies outside the unit", unitName(unit));
        upper.parts[v].last = cuts[v];
        lower.parts[v].first = cuts[v];
    }
    if (isVoid(upper) || isVoid(lower))
        return fail(ErrorCode::NotApplicable, "one half would be empty", unitName(unit));
    settleShape(upper);
    settleShape(lower);
    lower.pinnedStart = true;
    lower.bookmarked = false;
    lower.note.clear();
    return replacing(alignment, unit, unit + 1, {std::move(upper), std::move(lower)});
}

Result<Splice> moveBoundary(const Alignment &alignment, CellPlace place, BoundaryMove move) {
    if (!placeExists(alignment, place))
        return noUnit(place.unit);
    const auto crossing = crossingOf(alignment, place, move);
    if (!crossing)
        return tl::unexpected(crossing.error());

    const bool downwards = move == BoundaryMove::PushLast || move == BoundaryMove::PullPrevious;
    const bool newTaker = crossing->taker >= alignment.size(); // also -1, which wraps round
    const std::size_t first =
        newTaker ? crossing->giver : std::min(crossing->giver, crossing->taker);
    const std::size_t last =
        newTaker ? crossing->giver + 1 : std::max(crossing->giver, crossing->taker) + 1;

    std::vector<Unit> after = unitsAt(alignment, first, last);
    if (newTaker && downwards)
        after.push_back(emptyUnitAt(after.back(), &SegmentRange::last));
    else if (newTaker)
        after.insert(after.begin(), emptyUnitAt(after.front(), &SegmentRange::first));

    // The cut above every unit but the first moves past one segment in this column.
    for (std::size_t u = 0; u < after.size(); ++u) {
        SegmentRange &part = after[u].parts[place.version];
        const auto moved = [&](std::uint32_t cut) { return downwards ? cut - 1 : cut + 1; };
        if (u > 0)
            part.first = moved(part.first);
        if (u + 1 < after.size())
            part.last = moved(part.last);
    }
    settleShape(after.front());
    settleShape(after.back());
    after.back().pinnedStart = true;
    std::erase_if(after, isVoid);
    return replacing(alignment, first, last, std::move(after));
}

Result<Splice> replaceRange(const Alignment &alignment, std::size_t first, std::size_t last,
                            std::vector<Unit> units) {
    if (first > last || last > alignment.size())
        return noUnit(last);
    return replacing(alignment, first, last, std::move(units));
}

Result<Splice> shiftColumn(const Alignment &alignment, CellPlace place, ColumnShift shift) {
    if (!placeExists(alignment, place))
        return noUnit(place.unit);
    std::size_t last = place.unit + 1;
    while (last < alignment.size() && !alignment[last].isSettled() && !alignment[last].pinnedStart)
        ++last;
    if (last - place.unit < 2)
        return fail(ErrorCode::NotApplicable, "the next unit is pinned", unitName(place.unit));

    std::vector<Unit> after = unitsAt(alignment, place.unit, last);
    std::vector<std::uint32_t> cuts; // where the column's cell of each unit begins, and the end
    for (const Unit &unit : after)
        cuts.push_back(unit.parts[place.version].first);
    cuts.push_back(after.back().parts[place.version].last);
    if (cuts.front() == cuts.back())
        return fail(ErrorCode::NotApplicable, "the column is empty here", unitName(place.unit));

    const std::size_t count = after.size();
    for (std::size_t u = 0; u < count; ++u) {
        SegmentRange &part = after[u].parts[place.version];
        if (shift == ColumnShift::Down)
            part = {u == 0 ? cuts[0] : cuts[u - 1], u + 1 == count ? cuts[count] : cuts[u]};
        else
            part = {u == 0 ? cuts[0] : cuts[u + 1], cuts[std::min(u + 2, count)]};
        settleShape(after[u]);
    }
    std::erase_if(after, isVoid);
    return replacing(alignment, place.unit, last, std::move(after));
}

Result<Splice> setStatus(const Alignment &alignment, std::size_t unit, Status status) {
    return changeUnit(alignment, unit, [status](Unit &changed) { changed.status = status; });
}

Result<Splice> pinUnit(const Alignment &alignment, std::size_t unit) {
    if (unit >= alignment.size())
        return noUnit(unit);
    const std::size_t last = std::min(unit + 2, alignment.size());
    Splice splice = replacing(alignment, unit, last, unitsAt(alignment, unit, last));
    for (Unit &pinned : splice.after)
        pinned.pinnedStart = true;
    return splice;
}

Result<Splice> setBookmark(const Alignment &alignment, std::size_t unit, bool bookmarked) {
    return changeUnit(alignment, unit,
                      [bookmarked](Unit &changed) { changed.bookmarked = bookmarked; });
}

Result<Splice> setNote(const Alignment &alignment, std::size_t unit, std::string note) {
    return changeUnit(alignment, unit, [&note](Unit &changed) { changed.note = std::move(note); });
}

} // namespace hamtaraz
