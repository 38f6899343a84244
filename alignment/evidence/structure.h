// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/features.h"
#include "alignment/evidence/segment_pair.h"

#include <array>
#include <span>
#include <vector>

namespace hamtaraz {

/// How far a cut is borne out by paragraphs starting there on both sides, as a log-likelihood ratio
/// whose table is counted from the work itself: evidence, never a wall. Zero everywhere for texts
/// without paragraphs.
class StructureEvidence {
public:
    StructureEvidence(const VersionFeatures &source, const VersionFeatures &target,
                      std::span<const SegmentPair> beads);

    /// In nats, higher is better, for a bead of two non-empty groups: its opening cut, and every
    /// paragraph that would start inside it.
    [[nodiscard]] float logRatio(SegmentRange source, SegmentRange target) const;

private:
    const VersionFeatures &m_source, &m_target;
    std::vector<std::uint32_t> m_sourceStarts,
        m_targetStarts;                              ///< paragraph starts before each segment
    std::array<std::array<float, 2>, 2> m_opening{}; ///< [source starts a paragraph][target does]
    bool m_structured = false;
};

} // namespace hamtaraz
