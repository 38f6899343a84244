// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace hamtaraz::test {

/// Levenshtein distance of two texts in characters, exact, by Myers' bit vectors in blocks of 64
/// (Myers 1999; Hyyrö 2003 for the blocks). O(|a|·|b|/64).
std::size_t editDistance(std::u32string_view a, std::u32string_view b);

/// Character error rate of `candidate` against `gold` (both UTF-8): edits per character of the
/// gold, with every run of white space taken as one space and none at the ends.
double characterErrorRate(std::string_view candidate, std::string_view gold);

} // namespace hamtaraz::test
