// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/pdf_lines.h"

#include <vector>

namespace hamtaraz::io {

/// Takes headers, footers and page numbers out of the lines of all pages: what stands at the edge
/// of a page and does so again, at the same height and figures apart, on others; lone figures that
/// count with the pages; and on a page by itself a lone figure apart from the text. Where nothing
/// else would be left, all stays. n log n.
void removeFurniture(std::vector<PdfLine> &lines);

/// How far one line of the text is from the next, most often, in sizes of the font; 1.2 where
/// nothing tells.
float usualSpacing(const std::vector<PdfLine> &lines);

/// The size most of the text is set in; 0 without lines.
float bodySize(const std::vector<PdfLine> &lines);

} // namespace hamtaraz::io
