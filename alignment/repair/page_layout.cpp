// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/page_layout.h"

#include "alignment/repair/characters.h"
#include "alignment/repair/damage_profile.h"

#include <algorithm>
#include <cstddef>

namespace hamtaraz {
namespace {

// The rhythm "a blank line after each line of text" is one when this share of the lines keep it.
constexpr double rhythmShare = 0.75;
constexpr std::size_t fewestInRhythm = 10;
// A paragraph's last line is narrower than this share of the usual width; than the second, if no
// sentence ends in it (a heading).
constexpr double shortShare = 0.75, veryShortShare = 0.55;
constexpr std::uint32_t sectionBlanks = 3;
constexpr std::uint32_t paragraphEndIndent = 2;

bool hasBlankAfterEach(const std::vector<Line> &lines) {
    std::size_t followed = 0, inked = 0;
    for (std::size_t at = 1; at < lines.size(); ++at) {
        if (lines[at - 1].blank())
            continue;
        ++inked;
        followed += lines[at].blank() ? 1U : 0U;
    }
    return inked >= fewestInRhythm &&
           static_cast<double>(followed) >= rhythmShare * static_cast<double>(inked);
}

// Whether the text ends a sentence, with its quotes, brackets and footnote figure behind it.
bool endsSentence(const Glyphs &text) {
    for (auto at = text.rbegin(); at != text.rend(); ++at) {
        if (isSentenceEnd(at->letter))
            return true;
        if (isInArabicWord(at->letter) || isForeignLetter(at->letter))
            return false;
    }
    return false;
}

bool wasReordered(const Line &line) {
    return !line.text.empty() && line.text.front().source.begin != line.core().begin;
}

// A line is wrapped only where it is full: one that is not ends its paragraph. "  .word": the
// space behind a paragraph comes out in front, and the stop before it next.
bool endsParagraph(const Line &line, double usualWidth) {
    const auto width = static_cast<double>(line.raw.size());
    if (!endsSentence(line.text))
        return width < veryShortShare * usualWidth;
    return width < shortShare * usualWidth ||
           (line.indent >= paragraphEndIndent && wasReordered(line));
}

} // namespace

std::vector<LinePlace> findPageTops(const std::vector<Line> &lines) {
    std::vector<LinePlace> places(lines.size());
    const bool rhythm = hasBlankAfterEach(lines);
    bool formFeed = false, afterText = false;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        formFeed = formFeed || lines[at].formFeed;
        if (lines[at].blank()) {
            places[at].role = LineRole::Blank;
            afterText = false;
            continue;
        }
        places[at].topOfPage = formFeed || (rhythm && afterText);
        formFeed = false;
        afterText = true;
    }
    return places;
}

void markParagraphs(const std::vector<Line> &lines, std::vector<LinePlace> &places) {
    const double usualWidth = medianWidth(lines);
    bool ended = true;
    std::uint32_t blanks = 0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        switch (places[at].role) {
        case LineRole::Blank:
            ++blanks;
            break;
        case LineRole::Body:
            places[at].opensParagraph = ended || blanks >= sectionBlanks;
            ended = endsParagraph(lines[at], usualWidth);
            blanks = 0;
            break;
        case LineRole::Furniture:
        case LineRole::NoteRule:
        case LineRole::Note:
            // The blank lines round what stands outside the text tell nothing of it; a section's
            // end may come after the footer, but then the sentence tells.
            blanks = 0;
            break;
        }
    }
}

std::vector<LinePlace> readPages(const std::vector<Line> &lines) {
    std::vector<LinePlace> places = findPageTops(lines);
    markFurniture(lines, places);
    markNotes(lines, places);
    markParagraphs(lines, places);
    return places;
}

} // namespace hamtaraz
