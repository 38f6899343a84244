// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"

#include <cstddef>

namespace hamtaraz {

/// Whether Persian would set a ZWNJ between the letters of a word before `left` and those from
/// `right` on: behind a verb's prefix (می, نمی) or before an ending (ها, های, تر, ام …).
bool standsAtMorpheme(const Glyphs &glyphs, std::size_t left, std::size_t right);

} // namespace hamtaraz
