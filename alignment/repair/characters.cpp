// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/characters.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <string_view>

namespace hamtaraz {
namespace {

constexpr char32_t byteOrderMark = 0xFEFF;

UChar32 icu(char32_t letter) {
    return static_cast<UChar32>(letter);
}

bool isOneOf(std::u32string_view set, char32_t letter) {
    return set.find(letter) != std::u32string_view::npos;
}

bool isArabicBlock(char32_t letter) {
    return (letter >= 0x0600 && letter <= 0x06FF) || (letter >= 0x0750 && letter <= 0x077F) ||
           (letter >= 0x08A0 && letter <= 0x08FF) || (letter >= 0xFB50 && letter <= 0xFDCF) ||
           (letter >= 0xFDF0 && letter <= 0xFDFF) || (letter >= 0xFE70 && letter <= 0xFEFC);
}

} // namespace

bool isSpace(char32_t letter) {
    if (letter < 0x80)
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    return letter == byteOrderMark || u_isUWhiteSpace(icu(letter));
}

bool isArabicLetter(char32_t letter) {
    return isArabicBlock(letter) && letter != tatweel && u_isalpha(icu(letter)) &&
           !isCombiningMark(letter);
}

bool isCombiningMark(char32_t letter) {
    return letter >= 0x0300 && (U_GET_GC_MASK(icu(letter)) & U_GC_M_MASK) != 0;
}

bool isInArabicWord(char32_t letter) {
    return isArabicLetter(letter) || letter == tatweel || letter == kashidaGlyph ||
           isCombiningMark(letter) ||
           (letter >= 0x80 && letter != byteOrderMark && u_charType(icu(letter)) == U_FORMAT_CHAR);
}

bool isForeignLetter(char32_t letter) {
    return letter != kashidaGlyph && !isArabicBlock(letter) && u_isalpha(icu(letter));
}

bool isAnyLetter(char32_t letter) {
    return isArabicLetter(letter) || isForeignLetter(letter);
}

bool isFigure(char32_t letter) {
    return u_isdigit(icu(letter)) || isOneOf(U"٪٫٬", letter);
}

int figureValue(char32_t letter) {
    const int value = u_charDigitValue(icu(letter));
    return value < 0 ? 0 : value;
}

bool isSentenceEnd(char32_t letter) {
    return isOneOf(U".!?؟…۔", letter);
}

bool isClosing(char32_t letter) {
    return isOneOf(U".,:;!?)]}،؛؟۔…»”’", letter);
}

bool isOpening(char32_t letter) {
    return isOneOf(U"([{«“‘", letter);
}

bool isDash(char32_t letter) {
    return isOneOf(U"-‐‑–—−", letter);
}

bool isArabicPunctuation(char32_t letter) {
    return isOneOf(U"،؛؟", letter);
}

} // namespace hamtaraz
