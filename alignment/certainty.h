// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/realign.h"

#include <vector>

namespace hamtaraz {

/// How sure a unit's parts are; its confidence says how sure it is as a whole.
struct UnitCertainty {
    double start = 1; ///< posterior of the cut in front of it, in [0,1]
    std::vector<double>
        links; ///< of each of its links: that both segments belong together, in [0,1]
};

/// Posteriors of the cuts and links of some units, by forward–backward between the nearest pins
/// around them: of cuts over all versions together, of links over their pair. What the user has
/// settled is certain. Fails as realign() does. Linear in the span.
Result<std::vector<UnitCertainty>> certainty(const AlignmentModel &model,
                                             const Alignment &alignment, UnitRange range);

} // namespace hamtaraz
