// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/pdf_page.h"

#include <vector>

namespace hamtaraz::io {

/// From the left to the right, in points.
struct PdfSpread {
    float left = 0, right = 0;
};

/// Glyphs on one baseline over the whole width given, from left to right by their centres;
/// raised and lowered small glyphs stand in the row they belong to.
struct PdfRow {
    std::vector<PdfGlyph> glyphs;
    float baseline = 0;
    float size = 0;               ///< of most of its glyphs
    std::vector<PdfSpread> inked; ///< where there is more than white space, gaps of a word's width
                                  ///< and less closed; in order
};

/// Glyphs as rows from the top down. n log n.
std::vector<PdfRow> groupIntoRows(std::vector<PdfGlyph> glyphs);

/// The size most glyphs of the rows are set in; 0 without rows.
float usualSize(const std::vector<PdfRow> &rows);

/// Whether a glyph leaves no ink.
bool isBlank(const PdfGlyph &glyph);

} // namespace hamtaraz::io
