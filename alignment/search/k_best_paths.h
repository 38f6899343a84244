// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/search/best_path.h"

#include <algorithm>
#include <cstdint>

namespace hamtaraz {

/// The `count` cheapest paths from the first vertex to the last, cheapest first; fewer when there
/// are fewer. Of equally cheap ones always the same (law 7). Linear in the edges, times `count`.
template <LatticeLike L> std::vector<Path> kBestPaths(const L &lattice, std::size_t count) {
    struct Arrival {
        double cost;
        std::size_t from;
        std::size_t rank; ///< of the path to `from`
    };
    const auto cheaper = [](const Arrival &a, const Arrival &b) { return a.cost < b.cost; };
    std::vector<std::vector<Arrival>> arrivals(lattice.vertexCount()); // ascending by cost
    arrivals.front().push_back({0, 0, 0});
    for (std::size_t v = 0; v < arrivals.size(); ++v)
        for (std::size_t e = 0; e < lattice.edgeCount(v); ++e) {
            const double cost = lattice.cost(v, e);
            if (cost == std::numeric_limits<double>::infinity())
                continue;
            std::vector<Arrival> &there = arrivals[lattice.target(v, e)];
            for (std::size_t rank = 0; rank < arrivals[v].size(); ++rank) {
                const Arrival next{arrivals[v][rank].cost + cost, v, rank};
                if (there.size() == count && !cheaper(next, there.back()))
                    break;
                there.insert(std::ranges::upper_bound(there, next, cheaper), next);
                if (there.size() > count)
                    there.pop_back();
            }
        }

    std::vector<Path> paths;
    for (const Arrival &last : arrivals.back()) {
        Path &path = paths.emplace_back();
        path.cost = last.cost;
        path.vertices.push_back(arrivals.size() - 1);
        const Arrival *arrival = &last;
        while (path.vertices.back() != 0) {
            path.vertices.push_back(arrival->from);
            arrival = &arrivals[arrival->from][arrival->rank];
        }
        std::ranges::reverse(path.vertices);
    }
    return paths;
}

} // namespace hamtaraz
