// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"

#include <string>

namespace hamtaraz {

/// The letters at `place` in `glyphs`, with kashida and tatweel left out and yeh and kaf unified:
/// equal for all ways in which one document's extraction writes a word.
std::u32string wordKey(const Glyphs &glyphs, TextSpan place);

/// Places of the Arabic words of `glyphs`, in order.
std::vector<TextSpan> arabicWords(const Glyphs &glyphs);

} // namespace hamtaraz
