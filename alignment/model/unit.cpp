// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/model/unit.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>

#include <algorithm>

namespace hamtaraz {

namespace {

std::uint32_t clampTo(std::uint32_t segment, SegmentRange range) {
    return std::clamp(segment, range.first, range.last - 1);
}

/// Links every segment of `side` that has no partner to those of its nearest linked neighbour.
/// `partners[k]` are the partners of segment side.first + k.
void linkOrphans(std::vector<std::vector<std::uint32_t>> &partners) {
    for (std::size_t k = 1; k < partners.size(); ++k)
        if (partners[k].empty())
            partners[k] =
                partners[k - 1].empty() ? partners[k] : std::vector{partners[k - 1].back()};
    for (std::size_t k = partners.size(); k-- > 1;)
        if (partners[k - 1].empty() && !partners[k].empty())
            partners[k - 1] = {partners[k].front()};
}

/// The links of one pair of versions, completed.
std::vector<Link> completedPair(const Unit &unit, std::uint8_t a, std::uint8_t b) {
    const SegmentRange sideA = unit.parts[a];
    const SegmentRange sideB = unit.parts[b];
    std::vector<Link> links;
    std::ranges::copy_if(unit.links, std::back_inserter(links), [&](const Link &link) {
        return link.versionA == a && link.versionB == b;
    });
    if (links.empty()) {
        for (std::uint32_t i = sideA.first; i < sideA.last; ++i)
            for (std::uint32_t j = sideB.first; j < sideB.last; ++j)
                links.push_back({a, b, i, j});
        return links;
    }
    std::vector<std::vector<std::uint32_t>> ofA(sideA.size());
    std::vector<std::vector<std::uint32_t>> ofB(sideB.size());
    for (const Link &link : links) {
        ofA[link.segmentA - sideA.first].push_back(link.segmentB);
        ofB[link.segmentB - sideB.first].push_back(link.segmentA);
    }
    linkOrphans(ofA);
    linkOrphans(ofB);
    for (std::uint32_t i = 0; i < sideA.size(); ++i)
        for (const std::uint32_t j : ofA[i])
            links.push_back({a, b, sideA.first + i, clampTo(j, sideB)});
    for (std::uint32_t j = 0; j < sideB.size(); ++j)
        for (const std::uint32_t i : ofB[j])
            links.push_back({a, b, clampTo(i, sideA), sideB.first + j});
    return links;
}

} // namespace

bool Unit::isOmission() const {
    return std::ranges::any_of(parts, &SegmentRange::empty);
}

std::string beadType(const Unit &unit) {
    std::string type;
    for (const SegmentRange &part : unit.parts)
        type += (type.empty() ? "" : ":") + std::to_string(part.size());
    return type;
}

void completeLinks(Unit &unit) {
    std::vector<Link> complete;
    for (std::uint8_t a = 0; a < unit.parts.size(); ++a)
        for (auto b = static_cast<std::uint8_t>(a + 1); b < unit.parts.size(); ++b)
            if (!unit.parts[a].empty() && !unit.parts[b].empty())
                std::ranges::copy(completedPair(unit, a, b), std::back_inserter(complete));
    std::ranges::sort(complete);
    complete.erase(std::unique(complete.begin(), complete.end()), complete.end());
    unit.links = std::move(complete);
}

std::vector<Bead> minimalBeads(const Unit &unit, std::uint8_t versionA, std::uint8_t versionB) {
    const SegmentRange sideA = unit.parts[versionA];
    const SegmentRange sideB = unit.parts[versionB];
    if (sideA.empty() || sideB.empty())
        return {};

    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
    Graph graph(std::size_t{sideA.size()} + sideB.size());
    bool linked = false;
    for (const Link &link : unit.links) {
        const bool forward = link.versionA == versionA && link.versionB == versionB;
        const bool backward = link.versionA == versionB && link.versionB == versionA;
        if (!forward && !backward)
            continue;
        const std::uint32_t a = forward ? link.segmentA : link.segmentB;
        const std::uint32_t b = forward ? link.segmentB : link.segmentA;
        boost::add_edge(a - sideA.first, sideA.size() + b - sideB.first, graph);
        linked = true;
    }

    std::vector<std::size_t> component(boost::num_vertices(graph), 0);
    const std::size_t count =
        linked ? static_cast<std::size_t>(boost::connected_components(graph, component.data())) : 1;
    std::vector<Bead> beads(count); // components are numbered by their first vertex: by A's order
    for (std::uint32_t i = 0; i < sideA.size(); ++i)
        beads[component[i]].segmentsA.push_back(sideA.first + i);
    for (std::uint32_t j = 0; j < sideB.size(); ++j)
        beads[component[sideA.size() + j]].segmentsB.push_back(sideB.first + j);
    std::erase_if(
        beads, [](const Bead &bead) { return bead.segmentsA.empty() || bead.segmentsB.empty(); });
    return beads;
}

} // namespace hamtaraz
