// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/pdf_page.h"

#include <vector>

namespace hamtaraz::io {

/// Gives vowel signs and accents to the letters they stand at; `glyphs` are in the order drawn.
/// Where a mark is drawn says little of where its ink goes, so its letter is the one drawn next to
/// it: before it, or behind it where letters written from the right are drawn from the left.
/// Marks beside no letter stay glyphs of their own. Linear.
void attachMarks(std::vector<PdfGlyph> &glyphs);

} // namespace hamtaraz::io
