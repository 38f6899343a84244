// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/characters.h"
#include "alignment/repair/letter_mends.h"
#include "alignment/repair/text_words.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace hamtaraz {
namespace {

// The same place in both strings: letters that look alike.
constexpr std::u32string_view latinTwins = U"aceopxyABCEHKMOPTXëËk";
constexpr std::u32string_view cyrillicTwins = U"асеорхуАВСЕНКМОРТХёЁк";
constexpr std::u32string_view romanFigures = U"IVXLCDM";

// So many words with letters of both scripts make a text that has them by damage; fewer wait. One
// in so many words is the author's slip, which is no damage.
constexpr std::size_t fewestMixed = 3, wordsASlip = 1000;
constexpr double mixedConfidence = 0.99, aloneConfidence = 0.96, fewConfidence = 0.8;

UScriptCode scriptOf(char32_t letter) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(letter), &status);
}

bool isCyrillic(char32_t letter) {
    return scriptOf(letter) == USCRIPT_CYRILLIC;
}

bool isLatin(char32_t letter) {
    return scriptOf(letter) == USCRIPT_LATIN;
}

char32_t twinOf(char32_t letter) {
    if (const auto at = latinTwins.find(letter); at != std::u32string_view::npos)
        return cyrillicTwins[at];
    if (const auto at = cyrillicTwins.find(letter); at != std::u32string_view::npos)
        return latinTwins[at];
    return 0;
}

struct WordLetters {
    std::size_t latin = 0, latinWithTwin = 0, cyrillic = 0, cyrillicWithTwin = 0;

    [[nodiscard]] bool mixed() const { return latin > 0 && cyrillic > 0; }
    [[nodiscard]] bool mayBeCyrillic() const { return latin == latinWithTwin; }
    [[nodiscard]] bool mayBeLatin() const { return cyrillic == cyrillicWithTwin; }
};

WordLetters countLetters(const Glyphs &glyphs, TextSpan word) {
    WordLetters letters;
    for (std::uint32_t at = word.begin; at < word.end; ++at) {
        const char32_t letter = glyphs[at].letter;
        const bool twin = twinOf(letter) != 0;
        if (isLatin(letter)) {
            ++letters.latin;
            letters.latinWithTwin += twin ? 1U : 0U;
        } else if (isCyrillic(letter)) {
            ++letters.cyrillic;
            letters.cyrillicWithTwin += twin ? 1U : 0U;
        }
    }
    return letters;
}

// "XXв": a Roman figure that an ending was glued to; "x2", "file_name": no word.
bool isNoWord(const Glyphs &glyphs, TextSpan word) {
    const auto code = [&](std::size_t at) {
        return at < glyphs.size() && (isFigure(glyphs[at].letter) || glyphs[at].letter == U'_');
    };
    std::size_t roman = 0;
    while (word.begin + roman < word.end &&
           romanFigures.find(glyphs[word.begin + roman].letter) != std::u32string_view::npos)
        ++roman;
    return code(std::size_t{word.begin} - 1) || code(word.end) || roman > 1;
}

class Homoglyphs {
public:
    Homoglyphs(const std::vector<Line> &lines, bool cyrillic) : m_cyrillic(cyrillic) {
        for (const Line &line : lines)
            for (const TextSpan word : findWords(line.raw))
                count(line.raw, word);
    }

    [[nodiscard]] bool none() const { return m_mixed * wordsASlip < m_words || m_mixed == 0; }
    [[nodiscard]] bool sure() const { return m_mixed >= fewestMixed; }

    // The script a word of both should be in; common: not known, or of one script already.
    [[nodiscard]] UScriptCode target(const Glyphs &glyphs, TextSpan word) const {
        const WordLetters letters = countLetters(glyphs, word);
        if (!letters.mixed() || isNoWord(glyphs, word))
            return USCRIPT_COMMON;
        if (letters.mayBeCyrillic() && (m_cyrillic || !letters.mayBeLatin()))
            return USCRIPT_CYRILLIC;
        return letters.mayBeLatin() ? USCRIPT_LATIN : USCRIPT_COMMON;
    }

private:
    void count(const Glyphs &glyphs, TextSpan word) {
        ++m_words;
        m_mixed += target(glyphs, word) != USCRIPT_COMMON ? 1U : 0U;
    }

    bool m_cyrillic; // the language is written so
    std::size_t m_mixed = 0, m_words = 0;
};

void toScript(const Glyphs &glyphs, TextSpan word, UScriptCode script, const MendReason &why,
              std::vector<LetterEdit> &edits) {
    for (std::size_t at = word.begin; at < word.end; ++at) {
        const char32_t letter = glyphs[at].letter;
        if ((isLatin(letter) || isCyrillic(letter)) && scriptOf(letter) != script)
            edits.push_back({at, at + 1, {twinOf(letter)}, why});
    }
}

bool isAllCyrillic(const Glyphs &glyphs, TextSpan word) {
    const WordLetters letters = countLetters(glyphs, word);
    return letters.cyrillic > 0 && letters.latin == 0;
}

// A word all of whose letters are Latin twins, between Cyrillic words of its line: sure if it is a
// small letter, as the short Russian words are, or if the text has the word in Cyrillic.
void readAlone(const Line &line, const std::vector<TextSpan> &words, std::size_t at,
               const TextWords &known, std::vector<LetterEdit> &edits) {
    const TextSpan word = words[at];
    const WordLetters letters = countLetters(line.raw, word);
    if (letters.latin == 0 || letters.cyrillic > 0 || !letters.mayBeCyrillic() ||
        isNoWord(line.raw, word) || at == 0 || at + 1 == words.size() ||
        !isAllCyrillic(line.raw, words[at - 1]) || !isAllCyrillic(line.raw, words[at + 1]))
        return;
    Glyphs turned(line.raw.begin() + word.begin, line.raw.begin() + word.end);
    for (Glyph &glyph : turned)
        glyph.letter = isLatin(glyph.letter) ? twinOf(glyph.letter) : glyph.letter;
    const bool small = u_islower(static_cast<UChar32>(turned.front().letter)) != 0;
    const bool has = known.has(plainWord(turned, {0, static_cast<std::uint32_t>(turned.size())}));
    const bool sure = small && (turned.size() == 1 || has);
    toScript(line.raw, word, USCRIPT_CYRILLIC,
             {RepairKind::Homoglyph, "Latin letters among Cyrillic words",
              sure ? aloneConfidence : fewConfidence, sure},
             edits);
}

} // namespace

void mendHomoglyphs(std::vector<Line> &lines, const Language &language) {
    const Homoglyphs homoglyphs(lines, language.script() == Script::Cyrillic);
    if (homoglyphs.none())
        return;
    const MendReason why{RepairKind::Homoglyph, "a letter of another script in the word",
                         homoglyphs.sure() ? mixedConfidence : fewConfidence, homoglyphs.sure()};
    const auto readMixed = [&](Line &line) {
        std::vector<LetterEdit> edits;
        for (const TextSpan word : findWords(line.raw))
            if (const UScriptCode script = homoglyphs.target(line.raw, word);
                script != USCRIPT_COMMON)
                toScript(line.raw, word, script, why, edits);
        applyEdits(line, edits);
    };
    std::for_each(lines.begin(), lines.end(), readMixed);
    if (!homoglyphs.sure() || language.script() != Script::Cyrillic)
        return;
    const TextWords known(lines);
    for (Line &line : lines) {
        std::vector<LetterEdit> edits;
        const std::vector<TextSpan> words = findWords(line.raw);
        for (std::size_t at = 0; at < words.size(); ++at)
            readAlone(line, words, at, known, edits);
        applyEdits(line, edits);
    }
}

} // namespace hamtaraz
