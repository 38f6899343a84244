// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/structure.h"

#include <algorithm>
#include <cmath>

namespace hamtaraz {

namespace {

constexpr float startInside = -2.0F; ///< for a paragraph that starts inside a bead
constexpr double pseudoCounts = 4;

std::vector<std::uint32_t> startsBefore(const VersionFeatures &version) {
    std::vector<std::uint32_t> counts{0};
    for (const bool starts : version.startsParagraph)
        counts.push_back(counts.back() + (starts ? 1 : 0));
    return counts;
}

/// Of all segments but the first, the share that start a paragraph, kept off 0 and 1.
double startRate(const std::vector<std::uint32_t> &starts) {
    const double segments = static_cast<double>(starts.size()) - 1;
    return (starts.back() + 0.5) / (segments + 1);
}

bool isStructured(const std::vector<std::uint32_t> &starts) {
    return starts.back() > 1 && starts.back() + 1 < starts.size();
}

} // namespace

StructureEvidence::StructureEvidence(const VersionFeatures &source, const VersionFeatures &target,
                                     std::span<const SegmentPair> beads)
    : m_source(source), m_target(target), m_sourceStarts(startsBefore(source)),
      m_targetStarts(startsBefore(target)),
      m_structured(isStructured(m_sourceStarts) && isStructured(m_targetStarts)) {
    if (!m_structured)
        return;
    const std::array<double, 2> sourceRate{1 - startRate(m_sourceStarts),
                                           startRate(m_sourceStarts)};
    const std::array<double, 2> targetRate{1 - startRate(m_targetStarts),
                                           startRate(m_targetStarts)};
    // To begin with, half of all paragraph starts are thought to be shared.
    const double both = 0.5 * std::min(sourceRate[1], targetRate[1]);
    std::array<std::array<double, 2>, 2> counts{
        {{pseudoCounts * (1 - sourceRate[1] - targetRate[1] + both),
          pseudoCounts * (targetRate[1] - both)},
         {pseudoCounts * (sourceRate[1] - both), pseudoCounts * both}}};
    double total = pseudoCounts;
    for (const SegmentPair &bead : beads) {
        if (bead.source.empty() || bead.target.empty())
            continue;
        const bool s = source.startsParagraph[bead.source.first];
        const bool t = target.startsParagraph[bead.target.first];
        counts[s ? 1 : 0][t ? 1 : 0] += 1;
        total += 1;
    }
    for (std::size_t s = 0; s < 2; ++s)
        for (std::size_t t = 0; t < 2; ++t)
            m_opening[s][t] = static_cast<float>(std::clamp(
                std::log(std::max(counts[s][t], 0.1) / total / (sourceRate[s] * targetRate[t])),
                -3.0, 3.0));
}

float StructureEvidence::logRatio(SegmentRange source, SegmentRange target) const {
    if (!m_structured)
        return 0;
    const bool s = m_source.startsParagraph[source.first];
    const bool t = m_target.startsParagraph[target.first];
    const std::uint32_t inside = m_sourceStarts[source.last] - m_sourceStarts[source.first + 1] +
                                 m_targetStarts[target.last] - m_targetStarts[target.first + 1];
    return m_opening[s ? 1 : 0][t ? 1 : 0] + startInside * static_cast<float>(inside);
}

} // namespace hamtaraz
