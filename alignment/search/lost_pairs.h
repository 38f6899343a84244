// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/search/joint_lattice.h"

namespace hamtaraz {

/// Aligns again every pair that has lost its way, as its relatedness shows, along the path that two
/// better pairs have found through a third version (Simard 1999: three languages are better than
/// two). What comes of it is kept where it is better. Fails only with Cancelled.
Outcome recoverLostPairs(PairTable &pairs, std::span<const VersionFeatures> features,
                         const AlignOptions &options, const Progress &progress);

} // namespace hamtaraz
