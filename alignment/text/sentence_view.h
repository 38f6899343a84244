// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/text/abbreviations.h"

#include <unicode/uscript.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace hamtaraz::sentences {

inline constexpr std::size_t npos = std::u32string_view::npos;

bool isOneOf(std::u32string_view set, char32_t c);
bool isLetter(char32_t c);
bool isDigit(char32_t c);
bool isUpper(char32_t c);
bool isLower(char32_t c);
bool isUncased(char32_t c); ///< a letter of a script without case
bool isMark(char32_t c);    ///< a combining mark or a format character such as ZWNJ
bool isEllipsis(char32_t c);
bool isTerminator(char32_t c);
bool isWideTerminator(char32_t c); ///< of Chinese and Japanese, which put no space behind it
bool isDash(char32_t c);
bool isQuote(char32_t c);
bool isClosingBracket(char32_t c);
UScriptCode scriptOf(char32_t c);

/// An abbreviation in front of a stop, with all parts that belong to it ("т. д", "ه.ش").
struct Abbreviation {
    AbbreviationUse use = AbbreviationUse::None;
    std::size_t begin = 0;
};

/// A paragraph in code points as the sentence rules look at it: from the start of the sentence
/// being read. Places outside read as 0.
struct SentenceView {
    std::u32string_view text;
    std::size_t start = 0; ///< of the sentence being read

    [[nodiscard]] char32_t at(std::size_t i) const { return i < text.size() ? text[i] : 0; }
    [[nodiscard]] bool isSpaceOrEnd(std::size_t i) const;
    [[nodiscard]] bool isAlnum(std::size_t i) const { return isLetter(at(i)) || isDigit(at(i)); }
    [[nodiscard]] std::size_t skipSpaces(std::size_t i) const;
    [[nodiscard]] std::size_t skipDigits(std::size_t i) const;

    /// The last place of the sentence before `i` that is no space, or npos.
    [[nodiscard]] std::size_t lastBefore(std::size_t i) const;
    /// Where rules that look back from `i` stop: the start of the sentence, or a few thousand
    /// characters back, so that they stay linear on texts without sentence ends.
    [[nodiscard]] std::size_t lookBackFrom(std::size_t i) const;
    /// The last place before `i`, no further back than that, with one of `signs`, or npos.
    [[nodiscard]] std::size_t lastOf(std::u32string_view signs, std::size_t i) const;
    /// The last letter before `i`, no further back than that, or 0.
    [[nodiscard]] char32_t letterBefore(std::size_t i) const;

    /// Words are letters with their marks.
    [[nodiscard]] std::size_t wordStart(std::size_t end) const;
    [[nodiscard]] std::size_t wordEnd(std::size_t begin) const;
    /// The word at `begin` as the word lists have it: in lower case, with Persian yeh and kaf,
    /// without marks and ZWNJ.
    [[nodiscard]] std::u32string wordAt(std::size_t begin) const;
    [[nodiscard]] bool isRomanNumeral(std::size_t begin) const;

    /// The abbreviation, initial or single letter that ends in front of `stop`.
    [[nodiscard]] Abbreviation abbreviationBefore(std::size_t stop) const;
};

} // namespace hamtaraz::sentences
