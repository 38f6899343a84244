// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/model/alignment.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace hamtaraz {

namespace {

bool isInside(std::uint32_t segment, SegmentRange range) {
    return segment >= range.first && segment < range.last;
}

/// Law 4 for one unit whose parts are already known to be lawful.
bool linksAreLawful(const Unit &unit) {
    const bool inside = std::ranges::all_of(unit.links, [&](const Link &link) {
        return link.versionA < link.versionB && link.versionB < unit.parts.size() &&
               isInside(link.segmentA, unit.parts[link.versionA]) &&
               isInside(link.segmentB, unit.parts[link.versionB]);
    });
    return inside &&
           std::ranges::adjacent_find(unit.links, std::ranges::greater_equal{}) == unit.links.end();
}

/// Laws 3 and 4: `units` tile every version from `begin` to `end`. `firstNumber` is the number of
/// the first unit, for the error.
Outcome checkTiling(std::span<const Unit> units, std::vector<std::uint32_t> begin,
                    std::span<const std::uint32_t> end, std::size_t firstNumber) {
    for (std::size_t u = 0; u < units.size(); ++u) {
        const Unit &unit = units[u];
        const std::string place = "unit " + std::to_string(firstNumber + u);
        if (unit.parts.size() != begin.size())
            return fail(ErrorCode::BadFormat, "a unit has a part for each version", place);
        if (std::ranges::all_of(unit.parts, &SegmentRange::empty))
            return fail(ErrorCode::BadFormat, "a unit must not be empty in every version", place);
        for (std::size_t v = 0; v < begin.size(); ++v) {
            if (unit.parts[v].first != begin[v] || unit.parts[v].last < begin[v])
                return fail(ErrorCode::BadFormat, "units must follow each other without gaps",
                            place);
            begin[v] = unit.parts[v].last;
        }
        if (!linksAreLawful(unit))
            return fail(ErrorCode::BadFormat, "links must be sorted and stay inside their unit",
                        place);
    }
    if (!std::ranges::equal(begin, end))
        return fail(ErrorCode::BadFormat, "units must own every segment",
                    "unit " + std::to_string(firstNumber + units.size()));
    return {};
}

std::uint32_t shifted(std::uint32_t position, std::int64_t by) {
    return static_cast<std::uint32_t>(position + by);
}

void shift(Unit &unit, std::span<const std::int64_t> by) {
    for (std::size_t v = 0; v < by.size(); ++v)
        unit.parts[v] = {shifted(unit.parts[v].first, by[v]), shifted(unit.parts[v].last, by[v])};
    for (Link &link : unit.links) {
        link.segmentA = shifted(link.segmentA, by[link.versionA]);
        link.segmentB = shifted(link.segmentB, by[link.versionB]);
    }
}

/// How many segments each version gains by the edits of a splice.
std::vector<std::int64_t> segmentsGained(const Splice &splice, std::size_t versions) {
    std::vector<std::int64_t> gained(versions, 0);
    for (const SegmentEdit &edit : splice.edits)
        if (edit.version < versions)
            gained[edit.version] +=
                std::ssize(edit.after) - static_cast<std::int64_t>(edit.before.size());
    return gained;
}

} // namespace

Result<Alignment> Alignment::create(std::vector<std::uint32_t> segmentCounts,
                                    std::vector<Unit> units) {
    if (auto checked = checkTiling(units, std::vector<std::uint32_t>(segmentCounts.size(), 0),
                                   segmentCounts, 0);
        !checked)
        return tl::unexpected(checked.error());
    return Alignment(std::move(segmentCounts), std::move(units));
}

std::size_t Alignment::unitOf(std::uint8_t version, std::uint32_t segment) const {
    assert(segment < m_segmentCounts[version]);
    const auto unit = std::ranges::upper_bound(
        m_units, segment, {}, [version](const Unit &u) { return u.parts[version].last; });
    return static_cast<std::size_t>(unit - m_units.begin());
}

Outcome Alignment::apply(const Splice &splice) {
    const std::size_t removed = splice.before.size();
    if (splice.at > m_units.size() || removed > m_units.size() - splice.at)
        return fail(ErrorCode::OutOfRange, "", "unit " + std::to_string(splice.at));
    const auto from = m_units.begin() + static_cast<std::ptrdiff_t>(splice.at);
    if (!std::equal(splice.before.begin(), splice.before.end(), from))
        return fail(ErrorCode::StaleSplice, "", "unit " + std::to_string(splice.at));

    const std::vector<std::int64_t> gained = segmentsGained(splice, versionCount());
    std::vector<std::uint32_t> begin(versionCount());
    std::vector<std::uint32_t> end(versionCount());
    for (std::size_t v = 0; v < versionCount(); ++v) {
        begin[v] = splice.at == 0 ? 0 : m_units[splice.at - 1].parts[v].last;
        const std::uint32_t oldEnd = removed == 0 ? begin[v] : splice.before.back().parts[v].last;
        end[v] = shifted(oldEnd, gained[v]);
    }
    if (auto checked = checkTiling(splice.after, begin, end, splice.at); !checked)
        return checked;

    const auto common = static_cast<std::ptrdiff_t>(std::min(removed, splice.after.size()));
    std::copy_n(splice.after.begin(), common, from);
    if (splice.after.size() > removed)
        m_units.insert(from + common, splice.after.begin() + common, splice.after.end());
    else
        m_units.erase(from + common, from + static_cast<std::ptrdiff_t>(removed));

    if (std::ranges::any_of(gained, [](std::int64_t g) { return g != 0; })) {
        for (std::size_t u = splice.at + splice.after.size(); u < m_units.size(); ++u)
            shift(m_units[u], gained);
        for (std::size_t v = 0; v < versionCount(); ++v)
            m_segmentCounts[v] = shifted(m_segmentCounts[v], gained[v]);
    }
    return {};
}

} // namespace hamtaraz
