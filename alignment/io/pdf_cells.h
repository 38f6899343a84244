// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/pdf_kashida.h"
#include "alignment/io/pdf_rows.h"

#include <string>
#include <vector>

namespace hamtaraz::io {

/// What a line is made of: a letter with its marks, a sign, a ligature in reading order, or the
/// space between words.
struct PdfCell {
    std::u32string text; ///< " " for any white space; U+FFFD where the font does not say
    float left = 0, right = 0;
    bool raised = false; ///< small and above the line, as footnote figures are

    [[nodiscard]] bool blank() const { return text == U" "; }
};

/// The cells of a row from left to right. Strokes that only stretch a word (kashida, mapped or
/// not) are left out; presentation forms become plain letters; spaces stand where the page has them
/// or a gap that shows as one. Linear.
std::vector<PdfCell> makeCells(const PdfRow &row, const PdfKashida &kashida);

/// Letters of scripts written from the right, and from the left.
bool isRightToLeftLetter(char32_t c);
bool isLeftToRightLetter(char32_t c);

} // namespace hamtaraz::io
