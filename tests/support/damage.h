// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hamtaraz::test {

/// A range to draw from, both ends included.
struct Between {
    std::uint32_t least, most;
};

/// How a clean text is to be broken. The same options give the same damage.
struct DamageOptions {
    std::uint32_t seed = 1;
    char32_t kashidaLetter = U'P'; ///< 0: no strokes
    double stretched = 0.5;        ///< share of words with a kashida
    bool reversed = true;          ///< blocks of a line in left-to-right order
    Between blockWords{2, 9};      ///< words in a block
    Between gap{2, 12};            ///< spaces after a block that ends within a sentence
    double hiddenBorders = 0;      ///< share of these borders that show as one space only
    double glued = 0;              ///< share of the hidden ones that do not show at all
    double cutWords = 0;           ///< share of these borders that fall into a word, at a kashida
    double bareCuts = 0;           ///< share of the cut words that are cut anywhere, without one
    std::uint32_t lineWidth = 75;
    std::uint32_t pageLines = 24; ///< 0: one endless page
    bool blankAfterEach = true;   ///< a blank line after each line, but not at a page's end
    std::string header;           ///< at each page's top; empty: none
    std::string footer;           ///< at each page's foot with its number; empty: none
    std::uint32_t firstPage = 1;
};

/// What an extractor makes of `clean`, by the damage catalogue of ARCHITECTURE.md: lines wrapped
/// with a blank line after each, runs reversed, words stretched, ی coded by its form, pages
/// divided by a missing blank line, footnotes at their feet. `clean` is Persian, one paragraph a
/// line with blank lines between; its last paragraphs that open with a figure and a dash are
/// footnotes, to markers of the same figure right behind a stop.
std::string damage(std::string_view clean, const DamageOptions &options);

} // namespace hamtaraz::test
