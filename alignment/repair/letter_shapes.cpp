// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/characters.h"
#include "alignment/repair/letter_mends.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <utility>

namespace hamtaraz {
namespace {

// So many shapes within words make a text that was written in shapes; fewer wait.
constexpr std::size_t fewestShapes = 3;
constexpr double shapeConfidence = 0.99, ligatureConfidence = 0.99, fewConfidence = 0.8;

bool isWordInOneCharacter(char32_t letter) {
    return letter >= 0xFDF0 && letter <= 0xFDF9;
}

bool isShape(char32_t letter) {
    return (letter >= 0xFB50 && letter <= 0xFD3D) || (letter >= 0xFD50 && letter <= 0xFDC7) ||
           (letter >= 0xFE70 && letter <= 0xFEFC);
}

bool isLatinLigature(char32_t letter) {
    return letter >= 0xFB00 && letter <= 0xFB06;
}

// What the character stands for. Marks that are coded with something to sit on lose that.
std::u32string standsFor(char32_t letter) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfkc = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status))
        return {letter};
    const icu::UnicodeString composed =
        nfkc->normalize(icu::UnicodeString(static_cast<UChar32>(letter)), status);
    std::u32string letters;
    for (std::int32_t at = 0; at < composed.length(); at = composed.moveIndex32(at, 1)) {
        const auto part = static_cast<char32_t>(composed.char32At(at));
        if (!isSpace(part) && part != tatweel)
            letters += part;
    }
    return U_FAILURE(status) || letters.empty() ? std::u32string{letter} : letters;
}

// Shapes of yeh and kaf are the same in Persian and Arabic, but for the dots some fonts leave out.
char32_t persian(char32_t letter) {
    return letter == arabicYeh || letter == alefMaksura ? persianYeh
           : letter == arabicKaf                        ? persianKaf
                                                        : letter;
}

bool endsItsWord(char32_t letter) {
    const int type = u_getIntPropertyValue(static_cast<UChar32>(letter), UCHAR_DECOMPOSITION_TYPE);
    return type == U_DT_FINAL || type == U_DT_ISOLATED;
}

// Whether the letter would join the next; then a final shape of it must not.
bool joinsOn(char32_t letter) {
    return u_getIntPropertyValue(static_cast<UChar32>(letter), UCHAR_JOINING_TYPE) ==
           U_JT_DUAL_JOINING;
}

bool standsInWord(const Glyphs &glyphs, std::size_t at) {
    const auto inWord = [&](std::size_t place) {
        return place < glyphs.size() && isInArabicWord(glyphs[place].letter);
    };
    return inWord(at - 1) || inWord(at + 1);
}

std::size_t countShapes(const std::vector<Line> &lines) {
    std::size_t shapes = 0;
    for (const Line &line : lines)
        for (std::size_t at = 0; at < line.raw.size(); ++at)
            shapes += isShape(line.raw[at].letter) && standsInWord(line.raw, at) ? 1U : 0U;
    return shapes;
}

} // namespace

void mendShapes(std::vector<Line> &lines, const Language &language) {
    const std::size_t shapes = countShapes(lines);
    const bool sure = shapes >= fewestShapes;
    const MendReason shape{RepairKind::Presentation, "an Arabic letter coded by its shape",
                           sure ? shapeConfidence : fewConfidence, sure};
    const MendReason ligature{RepairKind::Ligature, "letters drawn as one character",
                              ligatureConfidence, true};
    for (Line &line : lines) {
        std::vector<LetterEdit> edits;
        for (std::size_t at = 0; at < line.raw.size(); ++at) {
            const char32_t letter = line.raw[at].letter;
            if (isLatinLigature(letter)) {
                edits.push_back({at, at + 1, standsFor(letter), ligature});
                continue;
            }
            if (!isShape(letter) && !(isWordInOneCharacter(letter) && sure))
                continue;
            std::u32string after = standsFor(letter);
            if (language.tag() == "fa")
                std::transform(after.begin(), after.end(), after.begin(), persian);
            const bool inWord = at + 1 < line.raw.size() && isArabicLetter(line.raw[at + 1].letter);
            if (isShape(letter) && endsItsWord(letter) && joinsOn(after.back()) && inWord)
                after += zwnj;
            if (after.size() != 1 || after.front() != letter)
                edits.push_back({at, at + 1, std::move(after), shape});
        }
        applyEdits(line, edits);
    }
}

} // namespace hamtaraz
