// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/search/best_path.h"
#include "alignment/search/pair_evidence.h"

namespace hamtaraz {

/// The cuts of a band, joined by beads. Each cut is three vertices: within an omission of the
/// target (source segments stand alone), within one of the source, and at rest; only from rest do
/// beads and omissions open, and an omission goes on more cheaply than it opens.
class PairLattice {
public:
    explicit PairLattice(const PairEvidence &evidence)
        : m_evidence(evidence), m_band(evidence.band()), m_shapes(beadShapes()) {}

    [[nodiscard]] std::size_t vertexCount() const { return m_band.cutCount() * states; }
    [[nodiscard]] std::size_t edgeCount(std::size_t vertex) const {
        if (vertex == 0)
            return 1; // the start only comes to rest
        if (vertex % states != rest)
            return 2;
        return vertex + 1 == vertexCount() ? 0 : m_shapes.size() + 2;
    }
    /// The last vertex stands for every target outside the band; the cost there is +∞.
    [[nodiscard]] std::size_t target(std::size_t vertex, std::size_t edge) const;
    [[nodiscard]] double cost(std::size_t vertex, std::size_t edge) const;

    /// The band's number of the cut that a vertex stands for.
    [[nodiscard]] static std::size_t cutOf(std::size_t vertex) { return vertex / states; }

    /// A path's vertices as the beads between them.
    [[nodiscard]] std::vector<SegmentPair> beadsOf(const Path &path) const;

private:
    static constexpr std::size_t states = 3;
    static constexpr std::size_t sourceAlone = 0, targetAlone = 1, rest = 2;

    /// From rest, edges 0 and 1 open omissions, the others are beads; from an omission, edge 0
    /// comes to rest and edge 1 goes on.
    [[nodiscard]] static BeadShape omitted(std::size_t state) {
        return state == sourceAlone ? BeadShape{1, 0} : BeadShape{0, 1};
    }
    [[nodiscard]] std::size_t reach(Band::Cut from, BeadShape shape, std::size_t state) const {
        const Band::Cut to{from.i + shape.source, from.j + shape.target};
        return m_band.contains(to) ? m_band.indexOf(to) * states + state : vertexCount() - 1;
    }

    const PairEvidence &m_evidence;
    const Band &m_band;
    std::span<const BeadShape> m_shapes;
};

} // namespace hamtaraz
