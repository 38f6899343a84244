// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/pair_lattice.h"

namespace hamtaraz {

std::vector<SegmentPair> PairLattice::beadsOf(const Path &path) const {
    std::vector<SegmentPair> beads;
    for (std::size_t k = 1; k < path.vertices.size(); ++k) {
        const Band::Cut from = m_band.cutAt(path.vertices[k - 1]);
        const Band::Cut to = m_band.cutAt(path.vertices[k]);
        beads.push_back({{from.i, to.i}, {from.j, to.j}});
    }
    return beads;
}

} // namespace hamtaraz
