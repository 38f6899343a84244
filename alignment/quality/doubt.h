// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/features.h"
#include "alignment/model/unit.h"

#include <span>

namespace hamtaraz {

/// Says in every unit's `reasons` what speaks against it, read off the unit itself: nothing on one
/// side, a side far longer than the work's habit, a number that one version lacks, more segments
/// than usual, or simply little evidence. A unit nothing speaks against has no reasons. Linear.
void explainDoubts(std::span<Unit> units, std::span<const VersionFeatures> versions);

} // namespace hamtaraz
