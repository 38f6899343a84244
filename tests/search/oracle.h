// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/search/posteriors.h"

#include <rapidcheck.h>

#include <map>
#include <vector>

namespace hamtaraz::support {

/// A small grid lattice with random bead costs, kept plain: bead (n, m) from cut (i, j).
class RandomGrid {
public:
    static constexpr std::size_t widest = 3;

    RandomGrid()
        : rows(*rc::gen::inRange<std::size_t>(1, 6)),
          columns(*rc::gen::inRange<std::size_t>(1, 6)) {
        for (std::size_t v = 0; v < vertexCount(); ++v)
            for (std::size_t e = 0; e < shapes; ++e)
                m_costs.push_back(*rc::gen::inRange(-400, 1200) / 100.0);
    }

    [[nodiscard]] std::size_t vertexCount() const { return (rows + 1) * (columns + 1); }
    [[nodiscard]] std::size_t edgeCount(std::size_t v) const {
        return v + 1 == vertexCount() ? 0 : shapes;
    }
    [[nodiscard]] std::size_t target(std::size_t v, std::size_t e) const {
        return fits(v, e) ? v + n(e) * (columns + 1) + m(e) : vertexCount() - 1;
    }
    [[nodiscard]] double cost(std::size_t v, std::size_t e) const {
        return fits(v, e) ? m_costs[v * shapes + e] : std::numeric_limits<double>::infinity();
    }

    /// Every way from the start to the end, each with its cost: slow and obviously right.
    [[nodiscard]] std::vector<std::pair<std::vector<std::size_t>, double>> everyPath() const {
        std::vector<std::pair<std::vector<std::size_t>, double>> paths;
        walk({0}, 0, paths);
        return paths;
    }

    const std::size_t rows, columns;

private:
    static constexpr std::size_t shapes = widest * widest - 1;
    static std::size_t n(std::size_t e) { return (e + 1) / widest; }
    static std::size_t m(std::size_t e) { return (e + 1) % widest; }
    [[nodiscard]] bool fits(std::size_t v, std::size_t e) const {
        return v / (columns + 1) + n(e) <= rows && v % (columns + 1) + m(e) <= columns;
    }
    void walk(std::vector<std::size_t> path, double cost,
              std::vector<std::pair<std::vector<std::size_t>, double>> &paths) const {
        if (path.back() + 1 == vertexCount()) {
            paths.emplace_back(path, cost);
            return;
        }
        for (std::size_t e = 0; e < shapes; ++e)
            if (fits(path.back(), e)) {
                auto longer = path;
                longer.push_back(target(path.back(), e));
                walk(std::move(longer), cost + this->cost(path.back(), e), paths);
            }
    }
    std::vector<double> m_costs;
};

} // namespace hamtaraz::support
