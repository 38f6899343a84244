// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/characters.h"
#include "alignment/repair/note_markers.h"
#include "alignment/repair/page_layout.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace hamtaraz {
namespace {

constexpr std::uint32_t ruleWidth = 20;   // of a blank line that stands for a rule, in spaces
constexpr std::size_t drawnRuleWidth = 5; // of a rule of dashes or underscores
constexpr std::size_t mostLines = 60;     // of the footnotes of one page
constexpr std::size_t mostFootLines = 15; // of footnotes that no rule divides from the text

bool isDrawnRule(const Glyphs &text) {
    for (const Glyph &glyph : text)
        if (!isDash(glyph.letter) && glyph.letter != U'_' && glyph.letter != tatweel)
            return false;
    return text.size() >= drawnRuleWidth;
}

// What a footnote may open with.
struct Opening {
    std::u32string marker; // figures or stars; empty: none
    bool dashed = false;   // with a dash behind, as few other lines do
};

std::size_t skipSpaces(const Glyphs &text, std::size_t at) {
    while (at < text.size() && isSpace(text[at].letter))
        ++at;
    return at;
}

// "1- …", "* - …"; or "1 …", "1. …", "1) …", "[1] …", "¹ …", "* …".
Opening openingOf(const Glyphs &text) {
    std::size_t at = !text.empty() && isOpening(text.front().letter) ? 1 : 0;
    Opening opening{noteMarkerAt(text, at), false};
    if (opening.marker.empty() || opening.marker.front() == U'0')
        return {};
    at += opening.marker.size();
    const std::size_t behind = skipSpaces(text, at);
    opening.dashed = behind < text.size() && isDash(text[behind].letter);
    const bool closed = at < text.size() && isClosing(text[at].letter);
    const std::size_t body = opening.dashed ? behind + 1 : skipSpaces(text, closed ? at + 1 : at);
    const bool apart = opening.dashed || body > at + (closed ? 1U : 0U) ||
                       (body < text.size() && isRaisedFigure(text[at - 1].letter));
    return apart && body < text.size() ? opening : Opening();
}

// The figures of a line that stand where a footnote's marker does: right behind a stop or a word,
// or in square brackets.
void collectMarkers(const Glyphs &text, std::set<std::u32string> &markers) {
    for (std::size_t at = 1; at < text.size(); ++at) {
        const char32_t before = text[at - 1].letter;
        if (!isClosing(before) && !isAnyLetter(before) && before != U'[')
            continue;
        const std::u32string marker = noteMarkerAt(text, at);
        const std::size_t end = at + marker.size();
        const bool goesOn = end < text.size() && isAnyLetter(text[end].letter);
        if (!marker.empty() && !goesOn)
            markers.insert(marker);
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
              std::size_t end, const std::set<std::u32string> &markers) {
    for (std::size_t at = first; at < end; ++at) {
        if (places[at].role != LineRole::Body)
            continue;
        const Opening opening = openingOf(lines[at].text);
        places[at].role = LineRole::Note;
        places[at].opensParagraph = at == first || opening.dashed ||
                                    (!opening.marker.empty() && markers.count(opening.marker) > 0);
    }
}

// Whether the page of `first` ends so soon, and with a sentence, that its foot may begin there.
bool isFoot(const std::vector<Line> &lines, const std::vector<LinePlace> &places, std::size_t first,
            std::size_t end) {
    std::size_t inked = 0, last = first;
    for (std::size_t at = first; at < end; ++at) {
        if (places[at].role == LineRole::Blank)
            continue;
        ++inked;
        last = at;
    }
    return end < places.size() && inked <= mostFootLines && endsSentence(lines[last].text);
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
        const Opening opening = openingOf(lines[at].text);
        const bool marked = markers.count(opening.marker) > 0;
        if (!opening.marker.empty() && (afterRule || marked)) {
            const std::size_t end = pageEnd(places, at);
            // Without a dash the line may be an item of a list.
            const bool sure =
                opening.dashed || (marked && (afterRule || isFoot(lines, places, at, end)));
            if (end != std::string::npos && sure) {
                markNote(lines, places, at, end, markers);
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
