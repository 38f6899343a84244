// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/progress.h"
#include "alignment/search/pair_evidence.h"
#include "alignment/search/relatedness.h"

#include <memory>

namespace hamtaraz {

/// Two versions aligned, with what was learned on the way.
struct PairAlignment {
    std::shared_ptr<const PairModel> model;
    PairEvidence evidence;
    std::vector<SegmentPair> beads;
    std::vector<float> logPosterior; ///< of every cut of the evidence's band, ≤ 0
    Relatedness related;             ///< whether they look like versions of one work
};

/// Aligns two versions by what length, anchors, structure and a lexicon say, in rounds: align,
/// learn the lexicon from the beads (Moore 2002; Varga et al. 2005 §3), align again until the beads
/// hardly change. Long texts are aligned in blocks first, then ever finer round the path found.
/// Fails only with Cancelled. Keeps references to the features.
Result<PairAlignment> alignPair(const VersionFeatures &source, const VersionFeatures &target,
                                const AlignOptions &options, const Progress &progress);

/// The same along a path that is known from elsewhere: ascending cuts.
Result<PairAlignment> alignPairAlong(const VersionFeatures &source, const VersionFeatures &target,
                                     const std::vector<Band::Cut> &path,
                                     const AlignOptions &options, const Progress &progress);

} // namespace hamtaraz
