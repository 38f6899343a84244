// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/segment_pair.h"
#include "alignment/search/learner.h"

#include <span>

namespace hamtaraz {

/// How far the beads found between two versions look like translations at all: the chance that a
/// bead's words fit each other better than they fit the words of a bead a few places on, judged by
/// a lexicon learned from other beads than those it judges. About 0.5 for texts that have nothing
/// to do with each other, however well they were made to match; near 1 for translations. 1 when
/// there are too few beads to tell. Constant time but for the first look at the beads: of a long
/// text a sample is judged. Deterministic.
double relatedness(const VersionFeatures &source, const VersionFeatures &target,
                   const Learner &learner, std::span<const SegmentPair> beads);

/// Whether two versions must be taken for texts of different works. Never said of texts too short
/// to tell: a lexicon learned from a few dozen beads knows too little, unless a dictionary helps.
bool areUnrelated(const VersionFeatures &source, const VersionFeatures &target,
                  const Learner &learner, std::span<const SegmentPair> beads);

} // namespace hamtaraz
