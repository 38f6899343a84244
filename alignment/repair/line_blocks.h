// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"

#include <cstdint>
#include <vector>

namespace hamtaraz {

class BlockWords;

enum class BlockKind : std::uint8_t {
    Arabic,  ///< words of Arabic script with their ، ؛ ؟
    Foreign, ///< words of another script, in their own order
    Figure,  ///< one number
    Neutral, ///< other punctuation; a run of it keeps its inner order
};

/// A run of a line that an extractor put out in one piece.
struct Block {
    TextSpan core;            ///< places in the line's glyphs, without the spaces that follow
    std::uint32_t spaces = 0; ///< how many follow; they stand between this block and the next
    BlockKind kind = BlockKind::Arabic;
    bool joined = false; ///< its first letters go on the word of the block read before it

    friend bool operator==(const Block &, const Block &) = default;
};

/// What shows a border of two blocks within Arabic words, beside a change of kind.
struct BorderSigns {
    bool gaps = false;                 ///< two or more spaces
    bool yehForms = false;             ///< a joined yeh at a word's end, a final one within
    const BlockWords *words = nullptr; ///< words known to be set in a piece of their own
};

/// Cuts a line's glyphs (kashida marked) at every border that shows. The blocks and their spaces
/// tile the glyphs in order. Blocks are joined where a kashida or a joined yeh at the border shows
/// that one word was cut. Linear.
std::vector<Block> cutBlocks(const Glyphs &glyphs, const BorderSigns &signs);

/// Makes `line.text` of `line.raw` by reading its blocks from the last to the first, each as it
/// is, without kashida. Where words meet there is a space, unless they are joined to one; elsewhere
/// there is a space where `raw` had one.
void reverseBlocks(Line &line, const std::vector<Block> &blocks);

} // namespace hamtaraz
