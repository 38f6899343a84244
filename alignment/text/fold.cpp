// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/fold.h"

#include "alignment/text/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <array>
#include <string_view>

namespace hamtaraz {

namespace {

constexpr char32_t dropped = 0;

/// The letters whose variants count as one, and the digits; applied after NFKC_Casefold.
char32_t foldLetter(char32_t c) {
    switch (c) {
    case U'ي':
    case U'ى':
        return U'ی';
    case U'ك':
        return U'ک';
    case U'ة':
    case U'ۀ':
    case U'ە':
        return U'ه';
    case U'أ':
    case U'إ':
    case U'ٱ':
        return U'ا';
    case U'ё':
        return U'е';
    case U'’':
    case U'ʼ':
        return U'\'';
    case U'ـ':
        return dropped;
    default:
        break;
    }
    if (c < 0x80)
        return c;
    const auto point = static_cast<UChar32>(c);
    switch (u_charType(point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
        return dropped;
    case U_DECIMAL_DIGIT_NUMBER:
        return U'0' + static_cast<char32_t>(u_charDigitValue(point));
    default:
        return c;
    }
}

const icu::Normalizer2 &caseFolder() {
    static const icu::Normalizer2 *const instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFKCCasefoldInstance(status);
    }();
    return *instance;
}

icu::UnicodeString foldOnce(const icu::UnicodeString &text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString normal = caseFolder().normalize(text, status);
    icu::UnicodeString folded;
    for (std::int32_t at = 0; at < normal.length(); at = normal.moveIndex32(at, 1))
        if (const char32_t c = foldLetter(static_cast<char32_t>(normal.char32At(at))); c != dropped)
            folded.append(static_cast<UChar32>(c));
    return folded;
}

/// Any text. What a dropped mark stood between may compose, hence the fixed point: two rounds as
/// a rule.
std::string foldThoroughly(std::string_view text) {
    icu::UnicodeString folded = foldOnce(
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())}));
    for (icu::UnicodeString next = foldOnce(folded); next != folded; next = foldOnce(folded))
        folded = next;
    std::string result;
    folded.toUTF8String(result);
    return result;
}

/// Latin, Greek, Cyrillic, Hebrew and Arabic: the code points of one or two bytes a table serves.
constexpr char32_t tableSize = 0x700;
constexpr char32_t needsContext = 0xFFFFFFFF;

/// Vowel signs that compose with nothing, so dropping them needs no look at their neighbours.
constexpr bool isHaraka(char32_t c) {
    return (c >= 0x64B && c <= 0x652) || c == 0x670;
}

std::array<char32_t, tableSize> makeTable() {
    std::array<char32_t, tableSize> table{};
    for (char32_t c = 0; c < tableSize; ++c) {
        if (isHaraka(c))
            continue; // dropped
        if (!caseFolder().hasBoundaryBefore(static_cast<UChar32>(c))) {
            table[c] = needsContext;
            continue;
        }
        std::string one;
        utf8::append(one, c);
        one = foldThoroughly(one);
        if (one.empty())
            continue;
        const auto [value, size] = utf8::decode(one, 0);
        table[c] = size == one.size() && value != 0 ? value : needsContext;
    }
    return table;
}

/// The folded form of a code point whose neighbours do not matter, else needsContext.
char32_t foldAlone(char32_t c) {
    static const std::array<char32_t, tableSize> table = makeTable();
    if (c < tableSize)
        return table[c];
    if (c >= 0x200C && c <= 0x200F) // ZWNJ, ZWJ and direction marks
        return dropped;
    if (c >= 0x2012 && c <= 0x201F && c != 0x2017) // dashes and quotation marks
        return foldLetter(c);
    return needsContext;
}

} // namespace

std::string foldForComparison(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, size] = utf8::decode(text, at);
        const char32_t c = foldAlone(value);
        if (c == needsContext)
            return foldThoroughly(text);
        if (c != dropped)
            utf8::append(folded, c);
        at += size;
    }
    return folded;
}

} // namespace hamtaraz
