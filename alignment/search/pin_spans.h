// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/alignment.h"
#include "alignment/realign.h"
#include "alignment/search/joint_lattice.h"

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace hamtaraz {

/// What lies between two neighbouring pins: either one settled unit, or something to solve.
struct PinSpan {
    JointExtent extent;
    UnitRange units;                    ///< that it touches
    std::optional<std::size_t> settled; ///< the unit, if it is one
    bool pinned = false;                ///< a user's pin stands in front of it
    std::vector<JointCut> path;         ///< the cuts inside it as they are, ascending
};

/// The spans around some units, in order, from the nearest pin before to the nearest behind.
struct PinnedRange {
    UnitRange units;
    std::vector<PinSpan> spans;
};

/// See realign() for what a pin is, and for the errors. `reach` is how many units from the range a
/// pin is looked for; a cut so far away stays as it is.
Result<PinnedRange> findSpans(const Alignment &alignment, UnitRange range,
                              std::span<const Pin> pins,
                              std::size_t reach = std::numeric_limits<std::size_t>::max());

} // namespace hamtaraz
