// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/align.h"
#include "alignment/evidence/features.h"
#include "alignment/evidence/length.h"
#include "alignment/evidence/lexicon.h"
#include "alignment/evidence/structure.h"
#include "alignment/search/bead_prior.h"

#include <vector>

namespace hamtaraz {

/// What rounds of aligning teach about two versions.
struct Learned {
    TranslationModel forward, backward;
    std::vector<SegmentPair> beads; ///< of the round before; empty at first
    bool hasLexicon = false;        ///< beads have taught the models, not seeds alone
    double lengthRatio = 1;         ///< target letters for each source letter, till beads tell
};

/// All that tells how well segments of two versions fit, wherever the versions are cut. Immutable;
/// safe to share between threads. Keeps references to the features.
class PairModel {
public:
    PairModel(const VersionFeatures &source, const VersionFeatures &target, Learned learned,
              const AlignOptions &options)
        : m_source(source), m_target(target), m_learned(std::move(learned)),
          m_useLength(options.useLength), m_useStructure(options.useStructure),
          m_length(source, target, m_learned.beads, m_learned.lengthRatio),
          m_structure(source, target, m_learned.beads),
          m_prior(m_learned.beads, source.blockSize, m_learned.hasLexicon) {}

    [[nodiscard]] const VersionFeatures &source() const { return m_source; }
    [[nodiscard]] const VersionFeatures &target() const { return m_target; }
    [[nodiscard]] const Learned &learned() const { return m_learned; }
    [[nodiscard]] bool usesLength() const { return m_useLength; }
    [[nodiscard]] bool usesStructure() const { return m_useStructure; }
    [[nodiscard]] const LengthEvidence &length() const { return m_length; }
    [[nodiscard]] const StructureEvidence &structure() const { return m_structure; }
    [[nodiscard]] const BeadPrior &prior() const { return m_prior; }

private:
    const VersionFeatures &m_source, &m_target;
    Learned m_learned;
    bool m_useLength, m_useStructure;
    LengthEvidence m_length;
    StructureEvidence m_structure;
    BeadPrior m_prior;
};

} // namespace hamtaraz
