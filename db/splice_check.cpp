// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/splice_check.h"

#include <algorithm>
#include <string>

namespace hamtaraz::db {

namespace {

bool isInside(std::uint32_t segment, SegmentRange part) {
    return segment >= part.first && segment < part.last;
}

bool linksStayInside(const Unit &unit) {
    return std::ranges::all_of(unit.links, [&unit](const Link &link) {
        return link.versionA < link.versionB && link.versionB < unit.parts.size() &&
               isInside(link.segmentA, unit.parts[link.versionA]) &&
               isInside(link.segmentB, unit.parts[link.versionB]);
    });
}

bool isLawful(const Unit &unit, std::size_t versions) {
    return unit.parts.size() == versions &&
           std::ranges::all_of(unit.parts,
                               [](SegmentRange part) { return part.first <= part.last; }) &&
           !std::ranges::all_of(unit.parts, &SegmentRange::empty) && linksStayInside(unit);
}

bool follow(const Unit &upper, const Unit &lower) {
    return std::ranges::equal(upper.parts, lower.parts, {}, &SegmentRange::last,
                              &SegmentRange::first);
}

Outcome checkUnits(const std::vector<Unit> &units, const Splice &splice, std::size_t versions) {
    for (std::size_t u = 0; u < units.size(); ++u)
        if (!isLawful(units[u], versions) || (u > 0 && !follow(units[u - 1], units[u])))
            return fail(ErrorCode::BadFormat, "the units of a change break a law",
                        "unit " + std::to_string(splice.at + u));
    return {};
}

std::int64_t segmentCount(const std::vector<Unit> &units, std::size_t version) {
    return units.empty() ? 0
                         : std::int64_t{units.back().parts[version].last} -
                               units.front().parts[version].first;
}

} // namespace

Outcome checkSplice(const Splice &splice, std::size_t versions) {
    for (const std::vector<Unit> *units : {&splice.before, &splice.after})
        if (auto lawful = checkUnits(*units, splice, versions); !lawful)
            return lawful;
    for (std::size_t v = 0; v < versions; ++v) {
        std::int64_t gained = 0;
        for (const SegmentEdit &edit : splice.edits)
            if (edit.version == v)
                gained += std::ssize(edit.after) - std::ssize(edit.before);
        if (segmentCount(splice.after, v) - segmentCount(splice.before, v) != gained)
            return fail(ErrorCode::BadFormat, "a change loses segments",
                        "unit " + std::to_string(splice.at));
    }
    return {};
}

} // namespace hamtaraz::db
