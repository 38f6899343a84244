// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/search/best_path.h"
#include "alignment/search/pair_evidence.h"

namespace hamtaraz {

/// The cuts of a band, joined by beads.
class PairLattice {
public:
    explicit PairLattice(const PairEvidence &evidence)
        : m_evidence(evidence), m_band(evidence.band()), m_shapes(beadShapes()) {}

    [[nodiscard]] std::size_t vertexCount() const { return m_band.cutCount(); }
    [[nodiscard]] std::size_t edgeCount(std::size_t vertex) const {
        return vertex + 1 == vertexCount() ? 0 : m_shapes.size();
    }

    /// The last vertex stands for every target outside the band; its cost is +∞.
    [[nodiscard]] std::size_t target(std::size_t vertex, std::size_t edge) const {
        const Band::Cut from = m_band.cutAt(vertex);
        const BeadShape shape = m_shapes[edge];
        return m_evidence.covers(from, shape)
                   ? m_band.indexOf({from.i + shape.source, from.j + shape.target})
                   : m_band.cutCount() - 1;
    }
    [[nodiscard]] double cost(std::size_t vertex, std::size_t edge) const {
        const Band::Cut from = m_band.cutAt(vertex);
        const BeadShape shape = m_shapes[edge];
        if (!m_evidence.covers(from, shape))
            return std::numeric_limits<double>::infinity();
        return -static_cast<double>(m_evidence.logPrior(shape) + m_evidence.logRatio(from, shape));
    }

    /// A path's vertices as the beads between them.
    [[nodiscard]] std::vector<SegmentPair> beadsOf(const Path &path) const;

private:
    const PairEvidence &m_evidence;
    const Band &m_band;
    std::span<const BeadShape> m_shapes;
};

} // namespace hamtaraz
