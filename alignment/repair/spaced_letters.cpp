// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/characters.h"
#include "alignment/repair/letter_mends.h"
#include "alignment/repair/text_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace hamtaraz {
namespace {

// So many letters, each by itself, are one word; fewer may be a list or an abbreviation. More than
// `longest` are several words, and their borders are not known.
constexpr std::size_t fewestLetters = 4, sureLetters = 5, longest = 20;
constexpr double knownConfidence = 0.98, longConfidence = 0.96, fewConfidence = 0.7;

// The letters by which lists are counted, in their order.
constexpr std::u32string_view alphabets[] = {
    U"abcdefghijklmnopqrstuvwxyz", U"абвгдежзийклмнопрстуфхцчшщъыьэюя",
    U"ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی", U"ابتثجحخدذرزسشصضطظعغفقکلمنهوی",
    U"ابجدهوزحطیکلمنسعفصقرشتثخذضظغ"};
// Letters that are words by themselves; where only they stand apart, nothing was set apart.
constexpr std::u32string_view oneLetterWords = U"وавикосуяэюaio";

char32_t small(char32_t letter) {
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(letter)));
}

// A letter and its marks from `at` on, when it stands free of other letters and figures.
std::size_t loneLetterEnd(const Glyphs &glyphs, std::size_t at) {
    if (at >= glyphs.size() || !isAnyLetter(glyphs[at].letter))
        return at;
    std::size_t end = at + 1;
    while (end < glyphs.size() && isCombiningMark(glyphs[end].letter))
        ++end;
    const bool free = end == glyphs.size() ||
                      (!isInArabicWord(glyphs[end].letter) &&
                       !isForeignLetter(glyphs[end].letter) && !isFigure(glyphs[end].letter));
    return free ? end : at;
}

struct Run {
    std::size_t begin = 0, end = 0;
    std::u32string letters; // small
    Glyphs joined;
};

bool sameScript(char32_t left, char32_t right) {
    return isArabicLetter(left) == isArabicLetter(right);
}

// The run of lone letters from `begin` on, with one space between each two.
Run runFrom(const Glyphs &glyphs, std::size_t begin) {
    Run run{begin, begin, {}, {}};
    for (std::size_t at = begin; run.letters.size() <= longest;) {
        const std::size_t end = loneLetterEnd(glyphs, at);
        if (end == at || !sameScript(glyphs[begin].letter, glyphs[at].letter))
            break;
        run.letters += small(glyphs[at].letter);
        run.joined.insert(run.joined.end(), glyphs.begin() + static_cast<std::ptrdiff_t>(at),
                          glyphs.begin() + static_cast<std::ptrdiff_t>(end));
        run.end = end;
        if (end >= glyphs.size() || !isSpace(glyphs[end].letter))
            break;
        at = end + 1;
    }
    return run;
}

bool isAlphabet(const std::u32string &letters) {
    return std::any_of(std::begin(alphabets), std::end(alphabets), [&](std::u32string_view all) {
        return all.find(letters) != std::u32string_view::npos;
    });
}

// Capitals throughout are an abbreviation; a capital behind the first letter is.
bool hasInnerCapital(const Run &run) {
    return std::any_of(run.joined.begin() + 1, run.joined.end(), [](const Glyph &glyph) {
        return u_isupper(static_cast<UChar32>(glyph.letter)) != 0;
    });
}

bool isManyWords(const Run &run) {
    const auto words = std::count_if(run.letters.begin(), run.letters.end(), [](char32_t letter) {
        return oneLetterWords.find(letter) != std::u32string_view::npos;
    });
    const std::size_t others = run.letters.size() < sureLetters ? 1 : 0;
    return static_cast<std::size_t>(words) + others >= run.letters.size();
}

// Two letters by turns, or one again and again, are a row of signs.
bool isRow(const std::u32string &letters) {
    return std::equal(letters.begin() + 2, letters.end(), letters.begin());
}

bool isWord(const Run &run) {
    return run.letters.size() >= fewestLetters && run.letters.size() <= longest &&
           !isAlphabet(run.letters) && !isManyWords(run) && !isRow(run.letters);
}

MendReason judge(const Run &run, const TextWords &words) {
    const bool known =
        words.has(plainWord(run.joined, {0, static_cast<std::uint32_t>(run.joined.size())}));
    const bool sure = known || (run.letters.size() >= sureLetters && !hasInnerCapital(run));
    return {RepairKind::SpacedLetters, "the letters of a word stand apart",
            known  ? knownConfidence
            : sure ? longConfidence
                   : fewConfidence,
            sure};
}

std::vector<Run> findRuns(const Glyphs &glyphs) {
    std::vector<Run> runs;
    for (std::size_t at = 0; at < glyphs.size(); ++at) {
        const bool free = at == 0 || isSpace(glyphs[at - 1].letter) ||
                          isOpening(glyphs[at - 1].letter) || glyphs[at - 1].letter == U'"';
        if (!free || loneLetterEnd(glyphs, at) == at)
            continue;
        Run run = runFrom(glyphs, at);
        at = std::max(at, run.end - 1);
        if (run.letters.size() >= fewestLetters)
            runs.push_back(std::move(run));
    }
    return runs;
}

} // namespace

void joinSpacedLetters(std::vector<Line> &lines) {
    std::vector<std::vector<Run>> runs;
    bool any = false;
    for (const Line &line : lines) {
        runs.push_back(findRuns(line.raw));
        any = any || !runs.back().empty();
    }
    if (!any)
        return;
    const TextWords words(lines);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        std::vector<LetterEdit> edits;
        for (const Run &run : runs[at]) {
            if (!isWord(run))
                continue;
            std::u32string after;
            for (const Glyph &glyph : run.joined)
                after += glyph.letter;
            edits.push_back({run.begin, run.end, std::move(after), judge(run, words)});
        }
        applyEdits(lines[at], edits);
    }
}

} // namespace hamtaraz
