// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/pair_lattice.h"

namespace hamtaraz {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

std::size_t PairLattice::target(std::size_t vertex, std::size_t edge) const {
    const Band::Cut from = m_band.cutAt(vertex / states);
    const std::size_t state = vertex % states;
    if (state != rest)
        return edge == 0 ? vertex - state + rest : reach(from, omitted(state), state);
    return edge < 2 ? reach(from, omitted(edge), edge) : reach(from, m_shapes[edge - 2], rest);
}

double PairLattice::cost(std::size_t vertex, std::size_t edge) const {
    using Omission = BeadPrior::Omission;
    const Band::Cut from = m_band.cutAt(vertex / states);
    const std::size_t state = vertex % states;
    const BeadPrior &prior = m_evidence.prior();
    if (state != rest && edge == 0)
        return 0;
    if (state != rest || edge < 2) {
        const std::size_t alone = state == rest ? edge : state;
        const BeadShape shape = omitted(alone);
        return m_band.contains({from.i + shape.source, from.j + shape.target})
                   ? -static_cast<double>(
                         prior.logOfOmission(1, state == rest ? Omission::Opens : Omission::GoesOn))
                   : infinity;
    }
    const BeadShape shape = m_shapes[edge - 2];
    return -static_cast<double>(
        prior.logOf(shape) +
        m_evidence.logRatiosAt(vertex / states, shape.source)[shape.target - 1]);
}

std::vector<SegmentPair> PairLattice::beadsOf(const Path &path) const {
    std::vector<SegmentPair> beads;
    for (std::size_t k = 1; k < path.vertices.size(); ++k) {
        const Band::Cut from = m_band.cutAt(path.vertices[k - 1] / states);
        const Band::Cut to = m_band.cutAt(path.vertices[k] / states);
        if (from != to)
            beads.push_back({{from.i, to.i}, {from.j, to.j}});
    }
    return beads;
}

} // namespace hamtaraz
