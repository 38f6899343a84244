// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/text/tokenizer.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace hamtaraz {

/// Words are cut to this many letters before they are compared: for inflected languages that is
/// worth two points of F1 over whole words.
inline constexpr std::size_t stemLetters = 5;

/// What a word is compared by.
struct ComparisonKey {
    std::string key;   ///< folded and cut; of a number its digits
    std::string whole; ///< folded
};

/// The key of a word or number that `token` names in `text` (UTF-8); empty when folding leaves
/// nothing. The one way from a word to its key, for texts and dictionaries alike.
ComparisonKey comparisonKey(const Token &token, std::string_view text);

} // namespace hamtaraz
