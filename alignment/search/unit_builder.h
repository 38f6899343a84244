// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/unit.h"
#include "alignment/search/joint_lattice.h"

namespace hamtaraz {

/// The units of all versions together that promise to be right most often, with links and
/// confidence, of what is between two cuts.
std::vector<Unit> buildUnits(const PairTable &pairs, const JointExtent &extent);

} // namespace hamtaraz
