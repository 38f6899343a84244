// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/lanes.h"
#include "alignment/evidence/lexicon.h"
#include "alignment/search/band.h"

#include <vector>

namespace hamtaraz {

/// The most segments a bead has on one side.
inline constexpr std::uint32_t widestBead = 4;

/// The lexical worth of every bead in a band, in constant time each after one pass over its
/// cells: Σ over the words t of one side of ln(λ_t · mean_s p(t|s) / p(t) + 1 − λ_t), both ways.
/// The sum falls apart over single segments, so that a cell needs one sum for each width of the
/// other side, and a bead a few of them.
class LexicalTerms {
public:
    LexicalTerms(const Band &band, const VersionFeatures &source, const VersionFeatures &target,
                 const TranslationModel &forward, const TranslationModel &backward);

    /// The mean of both directions, in nats, higher is better. 1..widestBead segments a side; all
    /// cells of the bead must lie in the band.
    [[nodiscard]] float logRatio(Band::Cut from, std::uint32_t sourceWidth,
                                 std::uint32_t targetWidth) const {
        const std::uint32_t lastRow = from.i + sourceWidth;
        const std::size_t end = m_band.indexOf({lastRow, from.j + targetWidth});
        float sum = m_explained[end][sourceWidth - 1];
        if (from.j >= m_band.row(lastRow).low)
            sum -= m_explained[end - targetWidth][sourceWidth - 1];
        for (std::uint32_t i = from.i + 1; i <= lastRow; ++i)
            sum += m_explaining[m_band.indexOf({i, from.j + targetWidth})][targetWidth - 1];
        return 0.5F * sum;
    }

private:
    void explainTargets(const VersionFeatures &source, const VersionFeatures &target,
                        const TranslationModel &model);
    void explainSources(const VersionFeatures &source, const VersionFeatures &target,
                        const TranslationModel &model);

    const Band &m_band;
    // Both are indexed by the band's number of the cut behind a cell's segments.
    std::vector<Lanes> m_explained;  ///< target words given n sources, summed along the row
    std::vector<Lanes> m_explaining; ///< source words given m targets, of this cell alone
};

} // namespace hamtaraz
