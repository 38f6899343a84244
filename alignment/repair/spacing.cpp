// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/spacing.h"

#include "alignment/repair/characters.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace hamtaraz {
namespace {

constexpr std::size_t longestItemFigure = 3;

bool isLetter(char32_t letter) {
    return isInArabicWord(letter) || isForeignLetter(letter);
}

bool isWordish(char32_t letter) {
    return isLetter(letter) || isFigure(letter);
}

// A dash within a line, with what stands on its sides.
struct Dash {
    std::size_t first, last; // its place with its spaces: [first, last]
    bool spaceBefore, spaceAfter;
};

Dash dashAt(const Glyphs &glyphs, std::size_t at) {
    Dash dash{at, at, false, false};
    while (dash.first > 0 && isSpace(glyphs[dash.first - 1].letter))
        --dash.first;
    while (dash.last + 1 < glyphs.size() && isSpace(glyphs[dash.last + 1].letter))
        ++dash.last;
    dash.spaceBefore = dash.first < at;
    dash.spaceAfter = dash.last > at;
    return dash;
}

bool standsBetweenFigures(const Glyphs &glyphs, const Dash &dash) {
    return isFigure(glyphs[dash.first - 1].letter) && isFigure(glyphs[dash.last + 1].letter);
}

// The dashes of an abbreviation: a single letter on both sides.
bool standsBetweenInitials(const Glyphs &glyphs, const Dash &dash) {
    const std::size_t left = dash.first - 1, right = dash.last + 1;
    return isArabicLetter(glyphs[left].letter) && isArabicLetter(glyphs[right].letter) &&
           (left == 0 || !isLetter(glyphs[left - 1].letter)) &&
           (right + 1 == glyphs.size() || !isLetter(glyphs[right + 1].letter));
}

// The dash of "١- …": behind the figure that opens a paragraph.
bool opensItem(const Glyphs &glyphs, const Dash &dash) {
    return dash.first <= longestItemFigure &&
           std::all_of(glyphs.begin(), glyphs.begin() + static_cast<std::ptrdiff_t>(dash.first),
                       [](const Glyph &glyph) { return isFigure(glyph.letter); });
}

// Whether "و" follows: words that it joins are no compound.
bool standsBeforeAnd(const Glyphs &glyphs, const Dash &dash) {
    const std::size_t right = dash.last + 1;
    return glyphs[right].letter == U'و' && right + 1 < glyphs.size() &&
           isSpace(glyphs[right + 1].letter);
}

// The word that ends at the glyph `last`, or that begins at `first`.
std::u32string wordBefore(const Glyphs &glyphs, std::size_t last) {
    std::u32string word;
    for (std::size_t at = last + 1; at-- > 0 && isLetter(glyphs[at].letter);)
        word.insert(word.begin(), glyphs[at].letter);
    return word;
}

std::u32string wordAfter(const Glyphs &glyphs, std::size_t first) {
    std::u32string word;
    for (std::size_t at = first; at < glyphs.size() && isLetter(glyphs[at].letter); ++at)
        word += glyphs[at].letter;
    return word;
}

// Words that open or close what is put in between, but are no part of a compound.
bool isParticle(const std::u32string &word) {
    static constexpr std::array<std::u32string_view, 28> particles{
        U"و",  U"یا",  U"که",  U"در",   U"از",   U"به",   U"بر",   U"با",  U"تا",  U"چه",
        U"نه", U"هم",  U"را",  U"است",  U"بود",  U"شد",   U"نیست", U"اما", U"ولی", U"اگر",
        U"پس", U"حتی", U"مثل", U"یعنی", U"برای", U"توسط", U"زیرا", U"بلکه"};
    return word.empty() || std::find(particles.begin(), particles.end(), word) != particles.end();
}

// A dash that clings to the word before it joins it to the next, whatever gap the extractor left
// behind it, unless one of them is no word to make compounds of.
bool joinsCompound(const Glyphs &glyphs, const Dash &dash) {
    return !dash.spaceBefore && dash.spaceAfter &&
           !isParticle(wordBefore(glyphs, dash.first - 1)) &&
           !isParticle(wordAfter(glyphs, dash.last + 1));
}

// Whether the dash should stand free; a dash at the edge of a line is taken to be one that does.
bool standsFree(const Glyphs &glyphs, const Dash &dash) {
    if (dash.first == 0 || dash.last + 1 == glyphs.size())
        return true;
    if (standsBetweenInitials(glyphs, dash))
        return false;
    if (standsBetweenFigures(glyphs, dash))
        return dash.spaceBefore && dash.spaceAfter;
    if (joinsCompound(glyphs, dash))
        return false;
    return dash.spaceBefore || dash.spaceAfter || standsBeforeAnd(glyphs, dash);
}

void settleDashes(Glyphs &glyphs, bool paragraphBegins) {
    Glyphs settled;
    settled.reserve(glyphs.size() + 4);
    for (std::size_t at = 0; at < glyphs.size(); ++at) {
        if (!isDash(glyphs[at].letter)) {
            settled.push_back(glyphs[at]);
            continue;
        }
        const Dash dash = dashAt(glyphs, at);
        const bool free = standsFree(glyphs, dash);
        const bool item = paragraphBegins && dash.first > 0 && opensItem(glyphs, dash);
        while ((!free || item) && !settled.empty() && isSpace(settled.back().letter))
            settled.pop_back();
        if (free && !item && !dash.spaceBefore && !settled.empty())
            settled.push_back({U' ', {}});
        settled.push_back(glyphs[at]);
        if ((free || item) && !dash.spaceAfter && at + 1 < glyphs.size())
            settled.push_back({U' ', {}});
        if (!free && !item)
            at = dash.last;
    }
    glyphs = std::move(settled);
}

} // namespace

void Spacing::beginParagraph() {
    *this = Spacing();
}

Spacing::Mark Spacing::read(char32_t letter) {
    Mark mark{letter, isClosing(letter), isOpening(letter)};
    if (letter == U'"') {
        mark.closes = m_quoteOpen;
        mark.opens = !m_quoteOpen;
        m_quoteOpen = !m_quoteOpen;
    }
    return mark;
}

bool Spacing::wantsSpace(const Mark &right, bool had) const {
    const bool dash = isDash(m_left.letter) || isDash(right.letter);
    if (m_left.letter == 0 || m_left.opens || (right.closes && !isDash(m_left.letter)))
        return false;
    if (dash)
        return had;
    if (right.opens)
        return true;
    if (!m_left.closes)
        return had;
    const bool initial = m_left.letter == U'.' && m_wordLength == 1;
    if (isLetter(right.letter))
        return had || !initial;
    return had || m_left.letter == arabicComma;
}

bool Spacing::tidy(Line &line) {
    settleDashes(line.text, m_left.letter == 0);
    Glyphs tidied;
    tidied.reserve(line.text.size());
    bool spaceBefore = true, had = m_left.letter != 0;
    Glyph space{U' ', {}};
    for (const Glyph &glyph : line.text) {
        if (isSpace(glyph.letter)) {
            space = had ? space : glyph;
            had = true;
            continue;
        }
        const Mark right = read(glyph.letter);
        const bool wanted = wantsSpace(right, had);
        if (tidied.empty())
            spaceBefore = wanted || m_left.letter == 0;
        else if (wanted)
            tidied.push_back(had ? Glyph{U' ', space.source} : Glyph{U' ', {}});
        tidied.push_back(glyph);
        if (isWordish(glyph.letter))
            m_wordLength = had || !isWordish(m_left.letter) ? 1 : m_wordLength + 1;
        m_left = right;
        had = false;
    }
    line.text = std::move(tidied);
    return spaceBefore;
}

void dropDoubledMarks(Glyphs &glyphs) {
    Glyphs kept;
    kept.reserve(glyphs.size());
    std::size_t inked = 0; // glyphs of `kept` up to the last that is no space
    for (const Glyph &glyph : glyphs) {
        const bool mark =
            isCombiningMark(glyph.letter) && !kept.empty() && kept.back().letter == glyph.letter;
        const bool comma =
            glyph.letter == arabicComma && inked > 0 && kept[inked - 1].letter == arabicComma;
        if (mark || comma)
            continue;
        kept.push_back(glyph);
        if (!isSpace(glyph.letter))
            inked = kept.size();
    }
    glyphs = std::move(kept);
}

} // namespace hamtaraz
