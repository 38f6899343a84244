// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/segment_pair.h"
#include "alignment/search/learner.h"

#include <span>

namespace hamtaraz {

/// How far the beads found between two versions look like translations at all.
struct Relatedness {
    /// The chance that a bead's words fit each other better than they fit those of a bead a few
    /// places on. About 0.5 for texts that have nothing to do with each other, however well they
    /// were made to match, and for a path that is lost; near 1 for translations. 1 when there are
    /// too few beads to tell.
    double chance = 1;
    /// The versions must be taken for texts of different works. Never said of texts too short to
    /// tell: a lexicon learned from a few dozen beads knows too little, unless a dictionary helps.
    bool unrelated = false;
};

/// Judged by a lexicon learned from other beads than those it judges. Constant time but for the
/// first look at the beads: of a long text a sample is judged. Deterministic.
Relatedness relatedness(const VersionFeatures &source, const VersionFeatures &target,
                        const Learner &learner, std::span<const SegmentPair> beads);

} // namespace hamtaraz
