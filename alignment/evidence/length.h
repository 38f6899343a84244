// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/features.h"
#include "alignment/evidence/lanes.h"
#include "alignment/evidence/segment_pair.h"

#include <span>
#include <vector>

namespace hamtaraz {

/// How well the lengths of two groups of segments fit together (Gale & Church 1993, §3.2), as a
/// log-likelihood ratio: ln p(lengths | translations) − ln p(lengths | unrelated). Its parameters
/// come from the work itself.
class LengthEvidence {
public:
    /// Estimates ratio and variance from `beads` (those of one segment a side); with fewer than
    /// eight of them the ratio is `assumedRatio`.
    LengthEvidence(const VersionFeatures &source, const VersionFeatures &target,
                   std::span<const SegmentPair> beads, double assumedRatio);

    /// What the ratio may be before any bead is known: as the whole texts say, which is right when
    /// they are cut differently, and as their middle segments say, which is right when one text
    /// has much that the other lacks. One ratio when both say about the same.
    static std::vector<double> likelyRatios(const VersionFeatures &source,
                                            const VersionFeatures &target);

    /// In nats, higher is better, at least −12 (a Gaussian tail is too thin for prose). Both
    /// groups non-empty. Constant time for up to four segments a side.
    [[nodiscard]] float logRatio(SegmentRange source, SegmentRange target) const;

    /// The same for groups of one to four target segments from `first` on; those past the end are
    /// of no meaning. `source` has at most four segments.
    [[nodiscard]] Lanes logRatios(SegmentRange source, std::uint32_t first) const;

    /// Target letters for each source letter.
    [[nodiscard]] double ratio() const { return m_ratio; }

private:
    /// A version's lengths seen alone: a group of m segments is lognormal, its spread shrinking
    /// with √m.
    class Marginal {
    public:
        explicit Marginal(const VersionFeatures &version);
        [[nodiscard]] std::uint32_t segmentCount() const {
            return static_cast<std::uint32_t>(m_table.size());
        }
        [[nodiscard]] double letters(SegmentRange group) const {
            return m_letters[group.last] - m_letters[group.first];
        }
        [[nodiscard]] double logDensity(SegmentRange group) const;
        /// Of groups of one to four segments from `first` on.
        [[nodiscard]] Lanes logDensities(std::uint32_t first) const { return m_table[first]; }

    private:
        [[nodiscard]] double computeLogDensity(SegmentRange group) const;

        static constexpr std::uint32_t tabled = 4;
        double m_logMean = 0, m_logDeviation = 1;
        std::vector<double> m_letters; ///< of all segments before each
        std::vector<Lanes> m_table;    ///< [first][segments − 1]
    };

    double m_ratio = 1, m_logRatio = 0;
    double m_variance = 6.8; ///< of the residual, for each letter of length
    /// Deviation of an assumed ratio, as a share of it: of weight in long segments. 0 once learned.
    double m_ratioDoubt = 0.15;
    Marginal m_source, m_target;
};

} // namespace hamtaraz
