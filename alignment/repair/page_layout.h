// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hamtaraz {

enum class LineRole : std::uint8_t {
    Blank,
    Body,      ///< running text
    Furniture, ///< header, footer, page number
    NoteRule,  ///< the rule above a page's footnotes, drawn in characters
    Note,      ///< a footnote's text
};

/// What a line is on its page.
struct LinePlace {
    LineRole role = LineRole::Body;
    bool topOfPage = false;      ///< the first line of a page
    bool opensParagraph = false; ///< of the body, or a new footnote
};

/// Reads the pages back out of hard-wrapped lines, whose `text` is mended and in order: where
/// pages end, what on them is furniture and what a footnote, and which lines open a paragraph.
/// One place for each line. Linear.
std::vector<LinePlace> readPages(const std::vector<Line> &lines);

/// Whether a line's text ends a sentence, with its quotes, brackets and footnote figure behind it.
bool endsSentence(const Glyphs &text);

/// Whether a line's first letter or figure is a small letter: it goes on with a sentence.
bool startsSmall(const Glyphs &text);

// The steps of readPages, in their order; each relies on those before it.

/// Blank lines, and the tops of pages: a form feed, or a break in the rhythm where otherwise a
/// blank line follows each line of text.
std::vector<LinePlace> findPageTops(const std::vector<Line> &lines);

/// Page numbers: lines that are one figure, centred, at a page's edge, beside a running title or
/// counting on by one. Running titles: without a stop; centred before a page number, or repeated
/// beside one, at pages' edges, with a figure that counts on, or within sentences.
void markFurniture(const std::vector<Line> &lines, std::vector<LinePlace> &places);

/// Whether places, in lines of text, are about as far from each other as the ends of pages.
bool standRegularly(const std::vector<std::size_t> &places);

/// Footnotes: from a line that opens with a figure (or star) and a dash, after a rule (drawn or of
/// many spaces) or with that figure set as a marker earlier on the page, to the page's end. Without
/// the dash ("1 …", "[1] …", "* …") both must be so, or the page's end be near.
void markNotes(const std::vector<Line> &lines, std::vector<LinePlace> &places);

/// Paragraphs end in a line that is far from full, as a heading; with a sentence in a line that is
/// short, or that the extractor put out in reverse after two spaces; and wherever three or more
/// blank lines follow.
void markParagraphs(const std::vector<Line> &lines, std::vector<LinePlace> &places);

} // namespace hamtaraz
