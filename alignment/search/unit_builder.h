// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/unit.h"
#include "alignment/search/joint_lattice.h"

namespace hamtaraz {

/// The likeliest units of all versions together, with links and confidence.
std::vector<Unit> buildUnits(const PairTable &pairs, std::span<const std::uint32_t> segmentCounts);

} // namespace hamtaraz
