// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/characters.h"
#include "alignment/repair/page_layout.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace hamtaraz {
namespace {

constexpr std::uint32_t ruleWidth = 20;   // of a blank line that stands for a rule, in spaces
constexpr std::size_t drawnRuleWidth = 5; // of a rule of dashes or underscores
constexpr std::size_t longestFigure = 3;  // digits of a footnote's number
constexpr std::size_t mostLines = 60;     // of the footnotes of one page

bool isDrawnRule(const Glyphs &text) {
    for (const Glyph &glyph : text)
        if (!isDash(glyph.letter) && glyph.letter != U'_' && glyph.letter != tatweel)
            return false;
    return text.size() >= drawnRuleWidth;
}

// The figure (or stars) a footnote opens with, before a dash; empty if the line opens otherwise.
std::u32string noteMarker(const Glyphs &text) {
    std::u32string marker;
    std::size_t at = 0;
    while (at < text.size() && (isFigure(text[at].letter) || text[at].letter == U'*'))
        marker += text[at++].letter;
    while (at < text.size() && isSpace(text[at].letter))
        ++at;
    const bool dash = at < text.size() && isDash(text[at].letter);
    const bool more = at + 1 < text.size();
    return dash && more && marker.size() <= longestFigure ? marker : std::u32string();
}

// The figures of a line that stand where a footnote's marker does: right behind a stop.
void collectMarkers(const Glyphs &text, std::set<std::u32string> &markers) {
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (!isClosing(text[at - 1].letter))
            continue;
        std::u32string figure;
        for (std::size_t digit = at;
             digit < text.size() && (isFigure(text[digit].letter) || text[digit].letter == U'*');
             ++digit)
            figure += text[digit].letter;
        if (!figure.empty())
            markers.insert(figure);
    }
}

// Where the page of `first` ends: at the next top of a page or its furniture. `size` if the text
// ends before; npos if the page has no end within reach.
std::size_t pageEnd(const std::vector<LinePlace> &places, std::size_t first) {
    std::size_t inked = 0;
    for (std::size_t at = first + 1; at < places.size(); ++at) {
        if (places[at].topOfPage || places[at].role == LineRole::Furniture)
            return at;
        inked += places[at].role == LineRole::Blank ? 0U : 1U;
        if (inked > mostLines)
            return std::string::npos;
    }
    return places.size();
}

void markNote(const std::vector<Line> &lines, std::vector<LinePlace> &places, std::size_t first,
              std::size_t end) {
    for (std::size_t at = first; at < end; ++at) {
        if (places[at].role != LineRole::Body)
            continue;
        places[at].role = LineRole::Note;
        places[at].opensParagraph = !noteMarker(lines[at].text).empty();
    }
}

} // namespace

void markNotes(const std::vector<Line> &lines, std::vector<LinePlace> &places) {
    std::set<std::u32string> markers; // set on this page so far
    std::size_t drawnRule = std::string::npos;
    bool afterRule = false;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (places[at].role == LineRole::Blank) {
            afterRule = afterRule || lines[at].indent >= ruleWidth;
            continue;
        }
        if (places[at].topOfPage)
            markers.clear();
        if (places[at].role != LineRole::Body)
            continue;
        if (isDrawnRule(lines[at].text)) {
            afterRule = true;
            drawnRule = at;
            continue;
        }
        const std::u32string marker = noteMarker(lines[at].text);
        if (!marker.empty() && (afterRule || markers.count(marker) > 0)) {
            const std::size_t end = pageEnd(places, at);
            if (end != std::string::npos) {
                markNote(lines, places, at, end);
                if (drawnRule != std::string::npos)
                    places[drawnRule].role = LineRole::NoteRule;
                at = end - 1;
                markers.clear();
            }
        }
        afterRule = false;
        drawnRule = std::string::npos;
        collectMarkers(lines[at].text, markers);
    }
}

} // namespace hamtaraz
