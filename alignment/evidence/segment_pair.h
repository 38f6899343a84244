// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/document.h"

namespace hamtaraz {

/// Segments of a source and a target version that belong together; one side may be empty.
struct SegmentPair {
    SegmentRange source, target;
    float weight = 1; ///< how likely it is that they do, in (0,1]
};

} // namespace hamtaraz
