// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/kashida.h"

#include "alignment/repair/characters.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>

namespace hamtaraz {
namespace {

// A letter is taken for a kashida when at least this many of its runs stand between Arabic
// letters, in this share of the words, and this many times as often as all other letters there.
constexpr std::size_t fewestRuns = 8;
constexpr double smallestShare = 0.01;
constexpr std::size_t timesTheOthers = 4;
// U+0640 and '_' ("#نام_شهر") have honest uses between letters, so they must be in a good part of
// the words of a longer text.
constexpr std::size_t fewestHonestRuns = 60;
constexpr double smallestHonestShare = 0.2;

struct Counts {
    std::map<char32_t, std::size_t> betweenLetters; // runs, by letter
    std::size_t words = 0;
};

bool hasHonestUses(char32_t letter) {
    return letter == tatweel || letter == U'_';
}

bool mayBeKashida(char32_t letter) {
    constexpr std::uint32_t kinds = U_GC_CO_MASK | U_GC_S_MASK;
    return hasHonestUses(letter) || isForeignLetter(letter) ||
           (U_GET_GC_MASK(static_cast<UChar32>(letter)) & kinds) != 0;
}

bool isWordLetter(char32_t letter) {
    return isArabicLetter(letter) || isCombiningMark(letter);
}

std::size_t runEnd(const Glyphs &glyphs, std::size_t at) {
    std::size_t end = at;
    while (end < glyphs.size() && glyphs[end].letter == glyphs[at].letter)
        ++end;
    return end;
}

void count(const Glyphs &glyphs, Counts &counts) {
    bool inWord = false;
    for (std::size_t at = 0; at < glyphs.size();) {
        const char32_t letter = glyphs[at].letter;
        const std::size_t end = runEnd(glyphs, at);
        if (isWordLetter(letter)) {
            counts.words += inWord ? 0 : 1;
            inWord = true;
        } else if (mayBeKashida(letter) && at > 0 && isWordLetter(glyphs[at - 1].letter) &&
                   end < glyphs.size() && isWordLetter(glyphs[end].letter)) {
            ++counts.betweenLetters[letter];
        } else {
            inWord = false;
        }
        at = end;
    }
}

bool isFrequentEnough(char32_t letter, std::size_t runs, std::size_t words) {
    const bool honest = hasHonestUses(letter);
    return runs >= (honest ? fewestHonestRuns : fewestRuns) &&
           static_cast<double>(runs) >=
               (honest ? smallestHonestShare : smallestShare) * static_cast<double>(words);
}

// How a run of the letter stands: its neighbours, if the line has them.
struct Run {
    char32_t before, after;

    [[nodiscard]] bool touchesWord() const { return isWordLetter(before) || isWordLetter(after); }
    [[nodiscard]] bool inForeignWord() const {
        const bool beginsName = u_islower(static_cast<UChar32>(after));
        const bool inCapitals = isForeignLetter(after) && !isWordLetter(before);
        const bool endsCapitals = isForeignLetter(before) && !isWordLetter(after);
        return beginsName || inCapitals || endsCapitals;
    }
};

void mark(Glyphs &glyphs, char32_t letter) {
    for (std::size_t at = 0; at < glyphs.size();) {
        const std::size_t end = runEnd(glyphs, at);
        const Run run{at > 0 ? glyphs[at - 1].letter : U' ',
                      end < glyphs.size() ? glyphs[end].letter : U' '};
        if (glyphs[at].letter == letter && run.touchesWord() && !run.inForeignWord())
            std::for_each(glyphs.begin() + static_cast<std::ptrdiff_t>(at),
                          glyphs.begin() + static_cast<std::ptrdiff_t>(end),
                          [](Glyph &glyph) { glyph.letter = kashidaGlyph; });
        at = end;
    }
}

} // namespace

std::optional<char32_t> findKashidaLetter(const std::vector<Line> &lines) {
    Counts counts;
    for (const Line &line : lines)
        count(line.raw, counts);
    std::size_t all = 0, most = 0;
    char32_t letter = 0;
    for (const auto &[candidate, runs] : counts.betweenLetters) {
        all += runs;
        if (runs > most) {
            most = runs;
            letter = candidate;
        }
    }
    if (most < timesTheOthers * (all - most) || !isFrequentEnough(letter, most, counts.words))
        return std::nullopt;
    return letter;
}

void markKashida(Line &line, char32_t letter) {
    mark(line.raw, letter);
    mark(line.text, letter);
}

void dropKashida(Glyphs &glyphs) {
    std::erase_if(glyphs, [](const Glyph &glyph) { return glyph.letter == kashidaGlyph; });
}

} // namespace hamtaraz
