// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hamtaraz {

/// How sure it is that a word was written with "لا" where it now has "ال".
enum class LamAlefSign : unsigned char {
    None,
    Ambiguous, ///< both are words: سالم and سلام
    Sure,      ///< what stands there is no word
};

/// Judges the "ال" at `at` of `word`, a word without marks, with Persian yeh and kaf: by letters
/// that no word has side by side, and by a table of common words and their endings.
LamAlefSign lamAlefSign(std::u32string_view word, std::size_t at);

} // namespace hamtaraz
