// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/bead_prior.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace hamtaraz {

namespace {

constexpr double pseudoBeads = 60; ///< how many beads the general prior is worth
constexpr float omissionOpens = -5;
constexpr float omissionGoesOn = -0.6F;
constexpr float unsureOmissionGoesOn = -1.2F;

double generalLog(BeadShape shape) {
    const int n = std::min(shape.source, shape.target);
    const int m = std::max(shape.source, shape.target);
    if (m == 1)
        return std::log(0.85);
    if (n == 1 && m == 2)
        return -2.5;
    if (n == 2 && m == 2)
        return -5;
    if (n == 1 && m == 3)
        return -4.5;
    return -6.5 - 0.7 * (n + m - 4);
}

} // namespace

std::span<const BeadShape> beadShapes() {
    static const std::vector<BeadShape> shapes = [] {
        std::vector<BeadShape> all;
        for (std::uint8_t n = 1; n <= widestBead; ++n)
            for (std::uint8_t m = 1; m <= widestBead; ++m)
                all.push_back({n, m});
        return all;
    }();
    return shapes;
}

BeadPrior::BeadPrior(std::span<const SegmentPair> beads, std::uint32_t blockSize,
                     bool lexiconLearned)
    : m_perBlock(std::sqrt(static_cast<float>(blockSize))), m_opens(omissionOpens),
      m_goesOn(lexiconLearned ? omissionGoesOn : unsureOmissionGoesOn) {
    std::array<std::array<double, widestBead + 1>, widestBead + 1> counts{};
    double total = pseudoBeads;
    for (const SegmentPair &bead : beads) {
        counts[bead.source.size()][bead.target.size()] += static_cast<double>(bead.weight);
        total += static_cast<double>(bead.weight);
    }
    for (const BeadShape shape : beadShapes()) {
        const double general = std::exp(generalLog(shape));
        m_log[shape.source - 1U][shape.target - 1U] = static_cast<float>(
            std::log((counts[shape.source][shape.target] + pseudoBeads * general) / total));
    }
}

} // namespace hamtaraz
