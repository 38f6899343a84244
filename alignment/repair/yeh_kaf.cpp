// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/yeh_kaf.h"

#include "alignment/repair/characters.h"
#include "alignment/repair/word_key.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace hamtaraz {
namespace {

// Persian words with the Arabic letter that make a mixed text, and their share in all the words
// that have a letter of the pair.
constexpr std::size_t fewestWords = 3;
constexpr double smallestShare = 0.01;
// Share of the lines with a letter of the pair that have both.
constexpr double mixedShare = 0.2;
// Share of ي before a letter and of ی before none that makes them forms of one letter.
constexpr double formShare = 0.95;
constexpr std::size_t fewestForms = 20;

struct Pair {
    std::size_t arabicInPersianWords = 0, arabic = 0, persian = 0; // words
    std::size_t lines = 0, mixedLines = 0; // with a letter of the pair; with both

    [[nodiscard]] bool mixed() const {
        return persian > 0 && arabicInPersianWords >= fewestWords &&
               static_cast<double>(arabicInPersianWords) >=
                   smallestShare * static_cast<double>(arabic + persian) &&
               static_cast<double>(mixedLines) >= mixedShare * static_cast<double>(lines);
    }
};

struct Forms {
    std::size_t joined = 0, all = 0;
};

struct Measure {
    Pair yeh, kaf;
    Forms arabicYehs, persianYehs;
};

bool isPersianOnly(char32_t letter) {
    return letter == persianYeh || letter == persianKaf ||
           std::u32string_view(U"پچژگ").find(letter) != std::u32string_view::npos;
}

bool holds(const Glyphs &glyphs, TextSpan word, char32_t letter) {
    for (std::uint32_t at = word.begin; at < word.end; ++at)
        if (glyphs[at].letter == letter)
            return true;
    return false;
}

void countWord(const Glyphs &glyphs, TextSpan word, Measure &measure) {
    bool persian = false;
    for (std::uint32_t at = word.begin; at < word.end; ++at)
        persian = persian || isPersianOnly(glyphs[at].letter);
    const auto countPair = [&](Pair &pair, char32_t arabic, char32_t own) {
        const bool hasArabic = holds(glyphs, word, arabic);
        pair.arabic += hasArabic ? 1U : 0U;
        pair.arabicInPersianWords += hasArabic && persian ? 1U : 0U;
        pair.persian += holds(glyphs, word, own) ? 1U : 0U;
    };
    countPair(measure.yeh, arabicYeh, persianYeh);
    countPair(measure.kaf, arabicKaf, persianKaf);
}

void countLine(const Glyphs &glyphs, Measure &measure) {
    const TextSpan all{0, static_cast<std::uint32_t>(glyphs.size())};
    const auto countPair = [&](Pair &pair, char32_t arabic, char32_t own) {
        const bool hasArabic = holds(glyphs, all, arabic), hasOwn = holds(glyphs, all, own);
        pair.lines += hasArabic || hasOwn ? 1U : 0U;
        pair.mixedLines += hasArabic && hasOwn ? 1U : 0U;
    };
    countPair(measure.yeh, arabicYeh, persianYeh);
    countPair(measure.kaf, arabicKaf, persianKaf);
}

void countForms(const Glyphs &glyphs, Measure &measure) {
    for (std::size_t at = 0; at < glyphs.size(); ++at) {
        const char32_t letter = glyphs[at].letter;
        if (letter != arabicYeh && letter != persianYeh)
            continue;
        Forms &forms = letter == arabicYeh ? measure.arabicYehs : measure.persianYehs;
        ++forms.all;
        if (joinsNext(glyphs, at))
            ++forms.joined;
    }
}

bool tellsForm(const Measure &measure) {
    const auto share = [](const Forms &forms) {
        return static_cast<double>(forms.joined) / static_cast<double>(forms.all);
    };
    return measure.arabicYehs.all >= fewestForms && measure.persianYehs.all >= fewestForms &&
           share(measure.arabicYehs) >= formShare && share(measure.persianYehs) <= 1 - formShare;
}

} // namespace

bool joinsNext(const Glyphs &glyphs, std::size_t at) {
    do
        ++at;
    while (at < glyphs.size() && isCombiningMark(glyphs[at].letter));
    return at < glyphs.size() &&
           (isArabicLetter(glyphs[at].letter) || glyphs[at].letter == kashidaGlyph ||
            glyphs[at].letter == tatweel);
}

YehKafUse measureYehKaf(const std::vector<Line> &lines) {
    Measure measure;
    for (const Line &line : lines) {
        for (const TextSpan word : arabicWords(line.raw))
            countWord(line.raw, word, measure);
        countLine(line.raw, measure);
        countForms(line.raw, measure);
    }
    const bool mixedYeh = measure.yeh.mixed();
    return {mixedYeh, measure.kaf.mixed(), mixedYeh && tellsForm(measure)};
}

void unifyYehKaf(Glyphs &glyphs, const YehKafUse &use) {
    for (Glyph &glyph : glyphs) {
        if (use.mixedYeh && glyph.letter == arabicYeh)
            glyph.letter = persianYeh;
        else if (use.mixedKaf && glyph.letter == arabicKaf)
            glyph.letter = persianKaf;
    }
}

} // namespace hamtaraz
