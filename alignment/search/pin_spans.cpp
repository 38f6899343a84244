// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/pin_spans.h"

#include <algorithm>
#include <string>

namespace hamtaraz {

namespace {

/// The cut in front of a unit; one past the last unit: the end of the work.
JointCut cutBefore(const Alignment &alignment, std::size_t unit) {
    JointCut cut{};
    for (std::size_t v = 0; v < alignment.versionCount(); ++v)
        cut[v] =
            unit < alignment.size() ? alignment[unit].parts[v].first : alignment.segmentCounts()[v];
    return cut;
}

/// Whether the user has settled the cut in front of a unit. The work's ends are settled.
bool isPinned(const Alignment &alignment, std::size_t unit) {
    return unit == 0 || unit == alignment.size() || alignment[unit].pinnedStart ||
           alignment[unit].isSettled() || alignment[unit - 1].isSettled();
}

bool inOrder(const JointCut &a, const JointCut &b) {
    for (std::size_t v = 0; v < a.size(); ++v)
        if (a[v] > b[v])
            return false;
    return true;
}

std::string placeText(const JointCut &cut, std::size_t versions) {
    std::string text;
    for (std::size_t v = 0; v < versions; ++v)
        text += (v == 0 ? "" : ":") + std::to_string(cut[v] + 1);
    return text;
}

tl::unexpected<Error> crossing(const JointCut &a, const JointCut &b, std::size_t versions) {
    return fail(ErrorCode::CrossingPins,
                "the pins before the segments " + placeText(a, versions) + " and " +
                    placeText(b, versions) + " cross",
                placeText(a, versions) + " / " + placeText(b, versions));
}

/// The given pins, in order, none twice.
Result<std::vector<JointCut>> orderedPins(const Alignment &alignment, std::span<const Pin> pins) {
    const std::size_t versions = alignment.versionCount();
    std::vector<JointCut> cuts;
    for (const Pin &pin : pins) {
        JointCut cut{};
        if (pin.cut.size() != versions)
            return fail(ErrorCode::OutOfRange, "a pin that does not name every version");
        std::ranges::copy(pin.cut, cut.begin());
        if (!inOrder(cut, cutBefore(alignment, alignment.size())))
            return fail(ErrorCode::OutOfRange, "a pin behind the end", placeText(cut, versions));
        cuts.push_back(cut);
    }
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    for (std::size_t k = 1; k < cuts.size(); ++k)
        if (!inOrder(cuts[k - 1], cuts[k]))
            return crossing(cuts[k - 1], cuts[k], versions);
    return cuts;
}

/// A settled cut, and whether a unit of the user's begins there.
struct SettledCut {
    JointCut cut{};
    std::optional<std::size_t> settledUnit;
    bool pinned = false;
};

} // namespace

Result<PinnedRange> findSpans(const Alignment &alignment, UnitRange range,
                              std::span<const Pin> pins, std::size_t reach) {
    const std::size_t versions = alignment.versionCount();
    if (range.first >= range.last || range.last > alignment.size())
        return fail(ErrorCode::OutOfRange, "no such units");
    const auto given = orderedPins(alignment, pins);
    if (!given)
        return tl::unexpected(given.error());
    for (std::size_t left = reach; left > 0 && !isPinned(alignment, range.first); --left)
        --range.first;
    for (std::size_t left = reach; left > 0 && !isPinned(alignment, range.last); --left)
        ++range.last;

    std::vector<SettledCut> cuts;
    for (std::size_t unit = range.first; unit <= range.last; ++unit) {
        const bool isEdge = unit == range.first || unit == range.last;
        if (!isEdge && !isPinned(alignment, unit))
            continue;
        const bool inside = unit < range.last;
        cuts.push_back({cutBefore(alignment, unit),
                        inside && alignment[unit].isSettled() ? std::optional(unit) : std::nullopt,
                        inside && alignment[unit].pinnedStart});
    }
    const JointCut start = cuts.front().cut;
    const JointCut end = cuts.back().cut;
    for (const JointCut &pin : *given) {
        if (inOrder(pin, start) || inOrder(end, pin))
            continue; // it says nothing about this range
        const auto next = std::ranges::find_if(
            cuts, [&](const SettledCut &settled) { return !inOrder(settled.cut, pin); });
        if (next == cuts.begin() || next == cuts.end() || !inOrder(pin, next->cut) ||
            (next - 1)->settledUnit)
            return crossing(pin, next == cuts.end() ? end : next->cut, versions);
        if ((next - 1)->cut == pin)
            (next - 1)->pinned = true;
        else
            cuts.insert(next, {pin, std::nullopt, true});
    }

    PinnedRange found{range, {}};
    std::size_t unit = range.first;
    for (std::size_t k = 0; k + 1 < cuts.size(); ++k) {
        PinSpan span{
            {cuts[k].cut, cuts[k + 1].cut}, {unit, unit}, cuts[k].settledUnit, cuts[k].pinned, {}};
        while (unit < range.last && inOrder(cutBefore(alignment, unit + 1), span.extent.to)) {
            ++unit;
            if (const JointCut cut = cutBefore(alignment, unit);
                inOrder(span.extent.from, cut) && cut != span.extent.to)
                span.path.push_back(cut);
        }
        span.units.last =
            cutBefore(alignment, unit) == span.extent.to ? unit : std::min(unit + 1, range.last);
        found.spans.push_back(std::move(span));
    }
    return found;
}

} // namespace hamtaraz
