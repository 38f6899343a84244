// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/search/joint_lattice.h"
#include "alignment/search/posteriors.h"

#include <algorithm>
#include <cmath>

namespace hamtaraz {

/// The posterior of the unit between the cuts of two vertices that an edge joins, however the path
/// comes to it.
inline double unitPosterior(const JointLattice &lattice, const ThroughCosts &through,
                            double temperature, std::size_t from, std::size_t to) {
    const auto [rest, within] = lattice.startsOf(from, to);
    double posterior = 0;
    for (const std::size_t start : {rest, within}) {
        const double cost = lattice.costBetween(start, to) / temperature;
        if (!std::isinf(cost))
            posterior += std::exp(through.logPosterior(start, to, cost));
        if (rest == within)
            break;
    }
    return std::clamp(posterior, 0.0, 1.0);
}

/// A joint lattice whose best path has the most units right that can be expected (maximum expected
/// accuracy, as Do et al. 2005 decode), rather than being the likeliest as a whole: a unit costs
/// what is expected to be lost by it. Keeps references.
class ExpectedAccuracy {
public:
    ExpectedAccuracy(const JointLattice &lattice, const ThroughCosts &through, double temperature)
        : m_lattice(lattice), m_through(through), m_temperature(temperature) {}

    [[nodiscard]] std::size_t vertexCount() const { return m_lattice.vertexCount(); }
    [[nodiscard]] std::size_t edgeCount(std::size_t v) const { return m_lattice.edgeCount(v); }
    [[nodiscard]] std::size_t target(std::size_t v, std::size_t e) const {
        return m_lattice.target(v, e);
    }
    [[nodiscard]] double cost(std::size_t vertex, std::size_t edge) const {
        constexpr double hopeless = 1e-9;
        constexpr double neededChance = 0.5;  ///< under it a unit is likelier to do harm
        constexpr double aloneIsWorth = 0.01; ///< a lone segment found is little, but not nothing
        const double cost = m_lattice.cost(vertex, edge) / m_temperature;
        const std::size_t to = target(vertex, edge);
        const std::size_t sides = m_lattice.sidesBetween(vertex, to);
        if (sides == 0 || std::isinf(cost))
            return cost;
        const double posterior = unitPosterior(m_lattice, m_through, m_temperature, vertex, to);
        if (posterior < hopeless)
            return std::numeric_limits<double>::infinity();
        return sides == 1 ? -aloneIsWorth * posterior : neededChance - posterior;
    }

private:
    const JointLattice &m_lattice;
    const ThroughCosts &m_through;
    double m_temperature;
};

} // namespace hamtaraz
