// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace hamtaraz {

/// A character as the language model sees it: letters of the Arabic script each for itself, yeh
/// and kaf unified; all figures alike, all foreign words alike; punctuation by its kind.
using Symbol = std::uint8_t;
using Symbols = std::basic_string<Symbol>;

inline constexpr Symbol boundarySymbol = 0x01; ///< where a paragraph begins or ends
inline constexpr Symbol spaceSymbol = 0x02;    ///< between two words
inline constexpr Symbol figureSymbol = 0x03;   ///< a number
inline constexpr Symbol foreignSymbol = 0x04;  ///< words of another script

enum class StreamTokenKind : std::uint8_t { Word, Figure, Foreign, Mark };

/// A word, a number, a run of foreign words or one punctuation mark.
struct StreamToken {
    std::size_t begin = 0, end = 0; ///< in the stream's symbols, half-open
    StreamTokenKind kind = StreamTokenKind::Word;
    std::uint64_t id = 0; ///< by what it reads; never 0
};

/// A text as the language model reads it. Between two tokens that are no marks stands a space;
/// spaces at marks say nothing and are left out, as are vowel marks and kashidas.
struct Stream {
    Symbols symbols;
    std::vector<StreamToken> tokens;
    std::vector<std::uint32_t> places; ///< of each symbol, the place in the glyphs it was read at
};

/// What `glyphs` from `place.begin` to `place.end` read. Linear.
Stream readStream(const Glyphs &glyphs, TextSpan place);

/// The number by which the models know a token that reads `symbols`; never 0.
std::uint64_t tokenId(const Symbols &symbols);

/// The number of the class that a token is of by its id; never 0. Words are of one class if they
/// end alike (by their last two letters), those of three letters at most each for itself: that is
/// what tells verbs, plurals and particles of Persian apart.
std::uint64_t tokenClass(std::uint64_t id);

} // namespace hamtaraz
