// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hamtaraz::test {

/// Where chance decides: in this share of the places, drawn from this seed.
struct Chance {
    double share = 1;
    std::uint32_t seed = 1;
};

// What extractors make of the letters of a clean text. The same arguments give the same damage.

/// Arabic letters as their shapes (U+FE80 …), lam with alef as one; ZWNJs stay.
std::string toShapes(std::string_view clean);
/// Each line from left to right, letter by letter; figures and Latin words as they are seen.
std::string toVisualOrder(std::string_view clean);
/// "لا" as "ال".
std::string turnLamAlef(std::string_view clean);
/// Brackets and guillemets the other way round.
std::string flipBrackets(std::string_view clean);
/// A soft hyphen between two letters of a word.
std::string putSoftHyphens(std::string_view clean, Chance chance);
/// ZWNJs as `instead`.
std::string replaceZwnj(std::string_view clean, std::u32string_view instead, Chance chance);
/// The letters of words of five and more set apart by spaces.
std::string spaceLetters(std::string_view clean, Chance chance);
/// Cyrillic letters as the Latin ones that look like them; never all of a word's.
std::string putHomoglyphs(std::string_view clean, Chance chance);
/// fi and fl as one character.
std::string putLigatures(std::string_view clean);

/// How a clean text of Latin or Cyrillic letters is set on pages.
struct PageSetting {
    std::size_t width = 60;    ///< characters in a line
    std::size_t lines = 0;     ///< on a page; 0: one endless page
    std::string header;        ///< at each page's top; empty: none
    bool numbers = false;      ///< of pages, at their feet, centred
    std::size_t indent = 0;    ///< of a paragraph's first line
    bool blankBetween = false; ///< a blank line after each paragraph
    char32_t hyphen = 0;       ///< by which words are divided; 0: they are not
};

/// `clean`, one paragraph a line, as the lines of pages.
std::string setOnPages(std::string_view clean, const PageSetting &setting);

} // namespace hamtaraz::test
