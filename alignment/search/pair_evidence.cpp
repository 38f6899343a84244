// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/pair_evidence.h"

namespace hamtaraz {

namespace {

/// Words of one sentence lean on each other: together they say less than their sum.
constexpr float lexicalWeight = 0.6F;

} // namespace

PairEvidence::PairEvidence(Band band, const VersionFeatures &source, const VersionFeatures &target,
                           const Learned &learned, const AlignOptions &options)
    : m_band(std::make_unique<const Band>(std::move(band))), m_options(options),
      m_length(source, target, learned.beads), m_structure(source, target, learned.beads),
      m_prior(learned.beads, source.blockSize),
      m_lexical(std::make_unique<const LexicalTerms>(*m_band, source, target, learned.forward,
                                                     learned.backward)) {}

float PairEvidence::logRatio(Band::Cut from, BeadShape shape) const {
    const SegmentRange source{from.i, from.i + shape.source};
    const SegmentRange target{from.j, from.j + shape.target};
    float sum = lexicalWeight * m_lexical->logRatio(from, shape.source, shape.target);
    if (m_options.useLength)
        sum += m_length.logRatio(source, target);
    if (m_options.useStructure)
        sum += m_structure.logRatio(source, target);
    return sum;
}

} // namespace hamtaraz
