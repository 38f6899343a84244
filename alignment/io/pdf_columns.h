// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/pdf_rows.h"

#include <vector>

namespace hamtaraz::io {

/// Cuts pages into the parts that are read from their first line to their last: a page as a whole,
/// a column, or what stands above or below columns.
class PdfColumnCutter {
public:
    /// The glyphs of each part, in reading order; within a part they are in no order that matters.
    /// Columns are divided by a strip without ink over several lines, with lines of text at both
    /// sides; over fewer lines where an earlier page had a strip at that place. They are read from
    /// the right where `rightToLeft`. O(lines · width of the page), for each cut.
    std::vector<std::vector<PdfGlyph>> cut(std::vector<PdfGlyph> glyphs, bool rightToLeft);

private:
    std::vector<PdfSpread> m_known; ///< the strips found so far that many lines leave free
};

} // namespace hamtaraz::io
