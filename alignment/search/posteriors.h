// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/search/best_path.h"
#include "alignment/together.h"

#include <cmath>
#include <vector>

namespace hamtaraz {

/// −ln(e^−a + e^−b) for costs, without overflow.
inline double addCosts(double a, double b) {
    if (a > b)
        std::swap(a, b);
    return std::isinf(b) ? a : a - std::log1p(std::exp(a - b));
}

/// How costly it is to get from the start to every vertex and from there to the end, over all paths
/// together (forward–backward; costs are −ln of sums of probabilities).
struct ThroughCosts {
    std::vector<double> forward, backward;
    double total = 0; ///< of all paths from start to end

    /// ln posterior of passing through a vertex; ≤ 0 but for rounding.
    [[nodiscard]] double logPosterior(std::size_t vertex) const {
        return total - forward[vertex] - backward[vertex];
    }
    /// ln posterior of an edge.
    [[nodiscard]] double logPosterior(std::size_t from, std::size_t to, double cost) const {
        return total - forward[from] - cost - backward[to];
    }
};

/// `temperature` > 1 flattens the posteriors: every cost is divided by it. Linear in the edges.
/// Boost.Graph's relaxation replaces and cannot add, hence loops of our own.
template <LatticeLike L> ThroughCosts throughCosts(const L &lattice, double temperature = 1) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const std::size_t count = lattice.vertexCount();
    ThroughCosts through{std::vector<double>(count, infinity), std::vector<double>(count, infinity),
                         0};
    through.forward.front() = 0;
    through.backward.back() = 0;
    const auto runBackward = [&] {
        for (std::size_t v = count; v-- > 0;)
            for (std::size_t e = 0; e < lattice.edgeCount(v); ++e)
                if (const double cost = lattice.cost(v, e) / temperature; !std::isinf(cost))
                    through.backward[v] = addCosts(through.backward[v],
                                                   through.backward[lattice.target(v, e)] + cost);
    };
    const auto runForward = [&] {
        for (std::size_t v = 0; v < count; ++v) {
            if (std::isinf(through.forward[v]))
                continue;
            for (std::size_t e = 0; e < lattice.edgeCount(v); ++e)
                if (const double cost = lattice.cost(v, e) / temperature; !std::isinf(cost)) {
                    double &to = through.forward[lattice.target(v, e)];
                    to = addCosts(to, through.forward[v] + cost);
                }
        }
    };
    together(runBackward, runForward);
    through.total = through.forward.back();
    return through;
}

} // namespace hamtaraz
