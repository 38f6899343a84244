// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/pdf_page.h"

#include <vector>

namespace hamtaraz::io {

/// A part of a page that is read from its first line to its last: the whole page, a column, or
/// what stands above or below columns. Its glyphs are in no order that matters.
struct PdfColumn {
    std::vector<PdfGlyph> glyphs;
};

/// The parts of a page in reading order. Columns are divided by a strip without ink over several
/// lines, with lines of text at both sides; they are read from the right where `rightToLeft`.
/// O(lines · width of the page), for each cut.
std::vector<PdfColumn> cutColumns(std::vector<PdfGlyph> glyphs, bool rightToLeft);

} // namespace hamtaraz::io
