// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/align.h"
#include "alignment/evidence/features.h"
#include "alignment/evidence/length.h"
#include "alignment/evidence/lexicon.h"
#include "alignment/evidence/structure.h"
#include "alignment/search/band.h"
#include "alignment/search/bead_prior.h"
#include "alignment/search/lexical_terms.h"

#include <memory>
#include <vector>

namespace hamtaraz {

/// All that is known of two versions at one point of learning: what any bead between them is
/// worth. Immutable; safe to share between threads.
class PairEvidence {
public:
    struct Learned {
        TranslationModel forward, backward;
        std::vector<SegmentPair> beads; ///< of the round before; empty at first
    };

    PairEvidence(Band band, const VersionFeatures &source, const VersionFeatures &target,
                 const Learned &learned, const AlignOptions &options);

    [[nodiscard]] const Band &band() const { return *m_band; }

    /// True when the bead's cells all lie in the band.
    [[nodiscard]] bool covers(Band::Cut from, BeadShape shape) const {
        const std::uint32_t lastRow = from.i + shape.source;
        const std::uint32_t lastColumn = from.j + shape.target;
        if (lastRow > m_band->size().rows || !m_band->contains({lastRow, lastColumn}))
            return false;
        return shape.source == 0 || shape.target == 0 ||
               (from.j + 1 >= m_band->row(lastRow).low &&
                lastColumn <= m_band->row(from.i + 1).high);
    }

    /// ln p(both groups | they are translations) − ln p(each alone), in nats, without the prior of
    /// the shape. Both groups non-empty. Needs covers().
    [[nodiscard]] float logRatio(Band::Cut from, BeadShape shape) const;
    [[nodiscard]] const BeadPrior &prior() const { return m_prior; }

private:
    std::unique_ptr<const Band> m_band;
    AlignOptions m_options;
    LengthEvidence m_length;
    StructureEvidence m_structure;
    BeadPrior m_prior;
    std::unique_ptr<const LexicalTerms> m_lexical;
};

} // namespace hamtaraz
