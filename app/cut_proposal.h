// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/planners.h"
#include "alignment/model/work.h"

#include <QString>

#include <vector>

namespace hamtaraz {

/// Where a unit would best be cut in every version when in `place.version` it is cut before
/// segment `place.segment` (`place.offset` is not used): the fewest links cross, then the shares
/// of text above the cut agree. One cut a version, for `splitUnit`. `place.segment` lies inside
/// the unit's part. Linear in the unit's segments and links, for each cut.
std::vector<std::uint32_t> proposeCuts(const Work &work, std::size_t unit, const TextPlace &place);

/// Where a sentence would likeliest be cut in two, in UTF-16 units: behind a strong punctuation
/// mark, a weak one, or at a space, near the middle. 0 when it has no inner space.
qsizetype likeliestCut(const QString &text);

} // namespace hamtaraz
