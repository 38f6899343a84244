// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/unit.h"
#include "alignment/search/joint_lattice.h"

namespace hamtaraz {

/// Posteriors of units of so many versions are right as often as they say when costs are divided by
/// this: the evidence counts some things twice, more so the more pairs look at them.
double jointTemperature(std::size_t versions);

/// The units of all versions together that promise to be right most often, with links and
/// confidence, of what is between two cuts.
std::vector<Unit> buildUnits(const PairTable &pairs, const JointExtent &extent);

/// Up to `count` different ways to cut what is between two cuts into units, likeliest first.
std::vector<std::vector<Unit>> rankedUnits(const PairTable &pairs, const JointExtent &extent,
                                           std::size_t count);

/// Notes on every unit which pairs, aligned by themselves, would not be cut at its ends while the
/// other pairs would: a sign of doubt that only three versions and more can give.
void noteDisagreement(std::span<Unit> units, const PairTable &pairs);

} // namespace hamtaraz
