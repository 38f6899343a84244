// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/unit.h"
#include "alignment/search/joint_lattice.h"

#include <span>
#include <vector>

namespace hamtaraz {

/// Versions that hang together by pairs that are related, each group ascending, groups by their
/// first version. One group of all is the rule; a text of another work is a group by itself.
std::vector<std::vector<std::size_t>> versionGroups(const PairTable &pairs);

/// The units of each group by itself, woven into one list at the pace of the texts: no unit joins
/// versions of different groups. A version alone has a unit for every segment, of confidence 0.
std::vector<Unit> weaveGroups(const PairTable &pairs,
                              const std::vector<std::vector<std::size_t>> &groups,
                              std::span<const std::uint32_t> segmentCounts);

} // namespace hamtaraz
