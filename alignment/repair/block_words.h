// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"
#include "alignment/repair/line_blocks.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace hamtaraz {

/// The words (and phrases of up to three) that a document sets in a font of their own. A change of
/// font makes a block; so a word that again and again fills a whole block beside other words of
/// its script, with borders that show, is taken to be a block wherever it stands, also where no
/// border shows.
class BlockWords {
public:
    /// Counts what fills the blocks of `lines` as `signs` show them. Linear.
    static BlockWords find(const std::vector<Line> &lines, const BorderSigns &signs);

    /// How many of `pieces`, from `at` on, are one of the phrases (the longest); 0 if none.
    [[nodiscard]] std::size_t matchAt(const Glyphs &glyphs, const std::vector<Block> &pieces,
                                      std::size_t at) const;

    /// Where in the word at `word` such a word is glued to another of the text: the place where
    /// the second begins. None for a word that the text has more than once.
    [[nodiscard]] std::optional<std::uint32_t> gluedAt(const Glyphs &glyphs, TextSpan word) const;

private:
    [[nodiscard]] bool isWord(const std::u32string &key) const;

    std::unordered_map<std::u32string, std::size_t> m_phrases; // for each, its number of words
    std::unordered_map<std::u32string, std::size_t> m_words;   // of the text; how often
};

} // namespace hamtaraz
