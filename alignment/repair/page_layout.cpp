// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/page_layout.h"

#include "alignment/repair/characters.h"
#include "alignment/repair/damage_profile.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>
#include <map>

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
// A paragraph's first line is set in by so many spaces, and so great a share of lines at most.
constexpr std::uint32_t leastIndent = 2, mostIndent = 12;
constexpr std::size_t fewestIndents = 2;
constexpr double mostIndented = 0.6, marginShare = 0.2;

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

} // namespace

bool endsSentence(const Glyphs &text) {
    for (auto at = text.rbegin(); at != text.rend(); ++at) {
        if (isSentenceEnd(at->letter))
            return true;
        if (isInArabicWord(at->letter) || isForeignLetter(at->letter))
            return false;
    }
    return false;
}

bool startsSmall(const Glyphs &text) {
    for (const Glyph &glyph : text)
        if (isForeignLetter(glyph.letter) || isFigure(glyph.letter) || isInArabicWord(glyph.letter))
            return u_islower(static_cast<UChar32>(glyph.letter)) != 0;
    return false;
}

namespace {

bool wasReordered(const Line &line) {
    return !line.text.empty() && line.text.front().source.begin != line.core().begin;
}

// How a text shows where its paragraphs begin, besides short last lines.
struct ParagraphSigns {
    bool blanks = false;      // by blank lines
    bool indents = false;     // by a first line that is set in
    std::uint32_t margin = 0; // of the other lines
    double fullWidth = 0;     // of a line that the next word was too long for; 0: not known
};

bool isIndented(const Line &line, std::uint32_t margin) {
    return line.indent >= margin + leastIndent && line.indent <= margin + mostIndent;
}

// Indents tell nothing where lines were turned round: what stood behind them comes out in front.
ParagraphSigns readSigns(const std::vector<Line> &lines, const std::vector<LinePlace> &places) {
    ParagraphSigns signs;
    signs.blanks = !hasBlankAfterEach(lines);
    std::map<std::uint32_t, std::size_t> indents;
    std::size_t body = 0;
    bool reordered = false;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (places[at].role != LineRole::Body)
            continue;
        ++body;
        ++indents[lines[at].indent];
        reordered = reordered || wasReordered(lines[at]);
    }
    std::size_t indented = 0;
    const auto margin = std::find_if(indents.begin(), indents.end(), [&](const auto &indent) {
        return static_cast<double>(indent.second) >= marginShare * static_cast<double>(body);
    });
    signs.margin = margin == indents.end() ? 0 : margin->first;
    for (const auto &[indent, count] : indents)
        if (indent >= signs.margin + leastIndent && indent <= signs.margin + mostIndent)
            indented += count;
    signs.fullWidth = reordered ? 0 : fullWidth(lines);
    signs.indents = !reordered && indented >= fewestIndents &&
                    static_cast<double>(indented) <= mostIndented * static_cast<double>(body);
    return signs;
}

// A line is wrapped only where it is full: one that is not, or that had room for the next line's
// first word, ends its paragraph. "  .word": the
// space behind a paragraph comes out in front, and the stop before it next.
bool endsParagraph(const Line &line, std::size_t nextWord, double usualWidth,
                   const ParagraphSigns &signs) {
    const auto width = static_cast<double>(line.raw.size());
    if (!endsSentence(line.text))
        return width < veryShortShare * usualWidth;
    if (signs.fullWidth > 0 && !signs.indents &&
        width + 1 + static_cast<double>(nextWord) <= signs.fullWidth)
        return true;
    return width < (signs.indents ? veryShortShare : shortShare) * usualWidth ||
           (line.indent >= paragraphEndIndent && wasReordered(line));
}

// The body's next line behind line `at`; none at the end.
const Line *nextOfBody(const std::vector<Line> &lines, const std::vector<LinePlace> &places,
                       std::size_t at) {
    for (++at; at < lines.size(); ++at)
        if (places[at].role == LineRole::Body)
            return &lines[at];
    return nullptr;
}

std::size_t firstWordSize(const Glyphs &text) {
    return static_cast<std::size_t>(
        std::find_if(text.begin(), text.end(),
                     [](const Glyph &glyph) { return isSpace(glyph.letter); }) -
        text.begin());
}

// No paragraph begins in a small letter.
bool endsParagraph(const Line &line, const Line *next, double usualWidth,
                   const ParagraphSigns &signs) {
    return next && !startsSmall(next->text) &&
           endsParagraph(line, firstWordSize(next->text), usualWidth, signs);
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
    const ParagraphSigns signs = readSigns(lines, places);
    bool ended = true;
    std::uint32_t blanks = 0;
    bool broken = false; // by furniture or notes, whose blank lines tell nothing
    for (std::size_t at = 0; at < lines.size(); ++at) {
        switch (places[at].role) {
        case LineRole::Blank:
            ++blanks;
            break;
        case LineRole::Body: {
            const bool apart = blanks >= (signs.blanks && !broken ? 1 : sectionBlanks);
            const bool indented = signs.indents && isIndented(lines[at], signs.margin);
            places[at].opensParagraph = ended || apart || indented;
            ended = endsParagraph(lines[at], nextOfBody(lines, places, at), usualWidth, signs);
            blanks = 0;
            broken = false;
            break;
        }
        case LineRole::Furniture:
        case LineRole::NoteRule:
        case LineRole::Note:
            // The blank lines round what stands outside the text tell nothing of it; a section's
            // end may come after the footer, but then the sentence tells.
            blanks = 0;
            broken = true;
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
