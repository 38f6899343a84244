// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/pdf_lines.h"

#include <string>
#include <vector>

namespace hamtaraz::io {

/// A footnote: its marker as the text has it ("[1]", "[۲]", "*") and the lines of its body.
struct PdfNote {
    std::string marker;
    std::vector<PdfLine> lines;
};

/// Takes the footnotes out of the lines of all pages (furniture gone): small type at the foot of
/// a page or column that opens with a figure or star, and what goes on from a note of the page
/// before. Of the same size as the text, they are known by a raised figure that stands raised
/// in the text above too. The raised markers of notes found are written "[1]" in the text; stars
/// stay. In order. Linear.
std::vector<PdfNote> takeNotes(std::vector<PdfLine> &lines);

} // namespace hamtaraz::io
