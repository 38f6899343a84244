// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/segment_pair.h"
#include "alignment/search/lexical_terms.h"

#include <array>
#include <span>

namespace hamtaraz {

/// How many segments a bead takes on each side.
struct BeadShape {
    std::uint8_t source = 0, target = 0;
    friend bool operator==(const BeadShape &, const BeadShape &) = default;
};

/// Every shape of two groups that a pair search tries: 1:1 to 4:4.
std::span<const BeadShape> beadShapes();

/// ln p of each bead shape, in nats.
class BeadPrior {
public:
    /// What translations of books are like, drawn towards the shares of shapes among `beads`.
    /// Each segment stands for `blockSize` real ones. Once a lexicon has been learned, segments
    /// that do not match speak against being matched, and to leave them out costs little; before,
    /// all is unsure and must not be left out lightly.
    BeadPrior(std::span<const SegmentPair> beads, std::uint32_t blockSize, bool lexiconLearned);

    /// Of a shape of beadShapes().
    [[nodiscard]] float logOf(BeadShape shape) const {
        return m_log[shape.source - 1][shape.target - 1];
    }
    /// Of the shapes with `sourceWidth` segments against 1 to 4.
    [[nodiscard]] const Lanes &logsOf(std::uint32_t sourceWidth) const {
        return m_log[sourceWidth - 1];
    }

    /// Of `segments` ≥ 1 on one side that the other lacks. Omissions come in runs: going on with
    /// one is likelier than opening one.
    enum class Omission { Opens, GoesOn };
    [[nodiscard]] float logOfOmission(std::uint32_t segments, Omission omission) const {
        const float first = omission == Omission::Opens ? m_opens : m_goesOn;
        return first + m_goesOn * (static_cast<float>(segments) * m_perBlock - 1);
    }

private:
    /// How many times a segment a block costs, √blockSize: its words speak less than their sum.
    float m_perBlock;
    float m_opens, m_goesOn;
    std::array<Lanes, widestBead> m_log{};
};

} // namespace hamtaraz
