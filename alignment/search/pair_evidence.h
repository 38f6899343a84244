// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/search/band.h"
#include "alignment/search/lexical_terms.h"
#include "alignment/search/pair_model.h"

#include <limits>
#include <vector>

namespace hamtaraz {

/// What any bead within a band is worth, tabled. Immutable; safe to share between threads.
class PairEvidence {
public:
    /// Linear in the cuts of the band.
    PairEvidence(Band band, const PairModel &model);

    [[nodiscard]] const Band &band() const { return m_band; }
    [[nodiscard]] const BeadPrior &prior() const { return m_prior; }

    /// ln p(both groups | they are translations) − ln p(each alone), in nats, without the prior of
    /// the shape; −∞ when the bead's cells do not all lie in the band. `from` lies in the band and
    /// both groups are non-empty.
    [[nodiscard]] float logRatio(Band::Cut from, BeadShape shape) const {
        return logRatiosAt(m_band.indexOf(from), shape.source)[shape.target - 1];
    }
    /// For 1 to 4 target segments at once, by the band's number of the cut in front.
    [[nodiscard]] const Lanes &logRatiosAt(std::size_t from, std::uint32_t sourceWidth) const {
        return m_worth[from * widestBead + sourceWidth - 1];
    }

private:
    void table(const PairModel &model, const LexicalTerms &lexical, SegmentRange rows);

    Band m_band;
    BeadPrior m_prior;
    std::vector<Lanes> m_worth; ///< [cut in front][source segments − 1][target segments − 1]
};

} // namespace hamtaraz
