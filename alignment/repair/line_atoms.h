// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/border_habits.h"
#include "alignment/repair/line.h"
#include "alignment/repair/line_blocks.h"
#include "alignment/repair/text_model.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hamtaraz {

/// How a border of two atoms shows.
enum class Border : std::uint8_t {
    Certain, ///< by a change of kind or by the forms of letters
    Gap,     ///< by more than one space
    Set,     ///< by a word that the text sets in a block of its own
    Space,   ///< as any space does
    Inner,   ///< not at all: within a word, or without a space behind a mark
};

/// What a letter's form, or a kashida, tells of its neighbour in the word.
enum class Joint : std::uint8_t { Unknown, Joined, Free };

/// The least piece of a raw line that may be moved.
struct Atom {
    TextSpan core;            ///< places in the raw glyphs
    std::uint32_t spaces = 0; ///< that follow
    BlockKind kind = BlockKind::Arabic;
    std::size_t begin = 0, end = 0;  ///< places in the stream
    Border border = Border::Certain; ///< with the atom before
    std::uint8_t words = 0;          ///< of an inner border: how many of its word's parts are words
    double habit = 0;                ///< ln of how much likelier than on average a cut there is
    Joint before = Joint::Unknown;   ///< whether its first letter is joined to one before
    Joint behind = Joint::Unknown;   ///< whether its last letter is joined to one behind
};

/// A raw line in raw order, and its atoms in that order.
struct LineAtoms {
    Stream stream;
    std::vector<Atom> atoms;
};

/// What was learned from the other lines.
struct LineKnowledge {
    TextModel text;
    BorderHabits habits;
    /// How much rarer than usual cuts are that show as one space, or not at all; in nats.
    double spaceRarity = 0, innerRarity = 0;
};

/// Numbers of cuts: at one space, within what looks like a word, and at gaps, which show them.
struct CutCounts {
    double atSpaces = 0, inWords = 0, shown = 0;
};

/// Cuts a line at every place where a block may begin: words that are not known, between all
/// their letters. Linear.
LineAtoms cutAtoms(const Line &line, const BorderSigns &signs, const LineKnowledge &knowledge);

} // namespace hamtaraz
