// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/lexicon.h"
#include "alignment/evidence/segment_pair.h"

#include <span>

namespace hamtaraz {

struct Model1Options {
    int steps = 5;            ///< expectation–maximisation steps
    double discount = 0.05;   ///< taken off every expected count: rare chances are not knowledge
    double threshold = 0.005; ///< smaller probabilities are dropped
    std::size_t bestPerWord = 24;  ///< pairs kept that are among so many best of either word
    std::size_t longestBead = 600; ///< words; longer beads teach nothing and are skipped
    double reliabilityPseudoCounts = 4;
};

/// What beads teach of both directions.
struct WordModels {
    TranslationModel forward;  ///< target words given source words
    TranslationModel backward; ///< source words given target words
};

/// IBM Model 1 (Brown et al. 1993, §4.2) with a null word, both directions trained by agreement
/// (Liang, Taskar & Klein 2006, §3): a word pair counts as often as both expect it, so that few
/// beads teach few wrong pairs. Beads count by their weights. The per-word reliability λ is the
/// expected share of a word's occurrences that its bead explains, drawn to the mean of all.
/// Deterministic. One pass over Σ |source words|·|target words| of the beads; the steps after
/// the first visit only the word pairs that are still alive, a small share of these.
WordModels trainModel1(const VersionFeatures &source, const VersionFeatures &target,
                       std::span<const SegmentPair> beads, const Model1Options &options = {});

} // namespace hamtaraz
