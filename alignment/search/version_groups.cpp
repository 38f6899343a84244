// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/version_groups.h"

#include "alignment/search/unit_builder.h"

#include <algorithm>

namespace hamtaraz {

namespace {

using Group = std::vector<std::size_t>;

/// The pairs of some versions, by their places in the group.
PairTable pairsOf(const PairTable &pairs, const Group &group) {
    std::vector<PairAlignment> some;
    for (std::size_t a = 0; a < group.size(); ++a)
        for (std::size_t b = a + 1; b < group.size(); ++b)
            some.push_back(pairs.of(group[a], group[b]));
    return {group.size(), std::move(some)};
}

/// The group's own units; parts and links speak of places in the group.
std::vector<Unit> unitsOf(const PairTable &pairs, const Group &group,
                          std::span<const std::uint32_t> segmentCounts) {
    if (group.size() > 1) {
        JointExtent extent;
        for (std::size_t v = 0; v < group.size(); ++v)
            extent.to[v] = segmentCounts[group[v]];
        return buildUnits(pairsOf(pairs, group), extent);
    }
    std::vector<Unit> units(segmentCounts[group.front()]);
    for (std::uint32_t s = 0; s < units.size(); ++s)
        units[s].parts = {{s, s + 1}};
    return units;
}

struct Woven {
    double progress; ///< how much of its group stands before the unit, in [0,1]
    const Group *group;
    Unit unit;
};

std::vector<Woven> withProgress(std::vector<Unit> units, const Group &group) {
    std::vector<Woven> woven;
    const auto count = static_cast<double>(units.size());
    for (Unit &unit : units)
        woven.push_back({static_cast<double>(woven.size()) / count, &group, std::move(unit)});
    return woven;
}

} // namespace

std::vector<Group> versionGroups(const PairTable &pairs) {
    std::vector<Group> groups;
    std::vector<bool> placed(pairs.versionCount(), false);
    for (std::size_t first = 0; first < pairs.versionCount(); ++first) {
        if (placed[first])
            continue;
        placed[first] = true;
        Group group{first};
        for (std::size_t next = 0; next < group.size(); ++next)
            for (std::size_t other = 0; other < pairs.versionCount(); ++other)
                if (!placed[other] &&
                    !pairs.of(std::min(group[next], other), std::max(group[next], other))
                         .related.unrelated) {
                    placed[other] = true;
                    group.push_back(other);
                }
        std::ranges::sort(group);
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<Unit> weaveGroups(const PairTable &pairs, const std::vector<Group> &groups,
                              std::span<const std::uint32_t> segmentCounts) {
    std::vector<Woven> woven;
    for (const Group &group : groups) {
        std::vector<Woven> more = withProgress(unitsOf(pairs, group, segmentCounts), group);
        std::ranges::move(more, std::back_inserter(woven));
    }
    std::ranges::stable_sort(woven, {}, &Woven::progress);

    std::vector<Unit> units;
    std::vector<std::uint32_t> reached(segmentCounts.size(), 0);
    for (Woven &one : woven) {
        const std::vector<SegmentRange> own = std::move(one.unit.parts);
        one.unit.parts.clear();
        for (const std::uint32_t segment : reached)
            one.unit.parts.push_back({segment, segment});
        for (std::size_t v = 0; v < own.size(); ++v) {
            one.unit.parts[(*one.group)[v]] = own[v];
            reached[(*one.group)[v]] = own[v].last;
        }
        for (Link &link : one.unit.links) {
            link.versionA = static_cast<std::uint8_t>((*one.group)[link.versionA]);
            link.versionB = static_cast<std::uint8_t>((*one.group)[link.versionB]);
        }
        units.push_back(std::move(one.unit));
    }
    return units;
}

} // namespace hamtaraz
