// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"

#include <vector>

namespace hamtaraz {

/// Whether hard-wrapped `lines`, which are sound otherwise, show that they were taken from pages:
/// by words divided at the ends of lines, or by headers, footers and page numbers within
/// sentences or at equal distances. Lines of equal width alone show nothing. Linear.
bool showPages(const std::vector<Line> &lines);

} // namespace hamtaraz
