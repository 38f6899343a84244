// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/search/joint_lattice.h"
#include "alignment/search/posteriors.h"

#include <algorithm>
#include <cmath>

namespace hamtaraz {

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
        const double posterior =
            std::isinf(cost) ? 0
                             : std::exp(std::min(0.0, m_through.logPosterior(vertex, to, cost)));
        const std::size_t sides = m_lattice.sidesBetween(vertex, to);
        if (sides == 0)
            return cost;
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
