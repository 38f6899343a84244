// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/lexicon.h"
#include "alignment/search/lexical_terms.h"

#include <array>
#include <span>

namespace hamtaraz {

/// How many segments a bead takes on each side.
struct BeadShape {
    std::uint8_t source = 0, target = 0;
    friend bool operator==(const BeadShape &, const BeadShape &) = default;
};

/// Every shape a pair search tries: omissions of one segment, and 1:1 to 4:4.
std::span<const BeadShape> beadShapes();

/// ln p of each bead shape, in nats.
class BeadPrior {
public:
    /// What translations of books are like.
    BeadPrior();
    /// The same, drawn towards the shares of shapes among `beads`.
    explicit BeadPrior(std::span<const SegmentPair> beads);

    /// Shapes beyond those of beadShapes() get the prior of the widest.
    [[nodiscard]] float logOf(BeadShape shape) const {
        return m_log[std::min<std::uint32_t>(shape.source, widestBead)]
                    [std::min<std::uint32_t>(shape.target, widestBead)];
    }

private:
    std::array<std::array<float, widestBead + 1>, widestBead + 1> m_log{};
};

} // namespace hamtaraz
