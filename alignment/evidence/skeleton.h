// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hamtaraz {

/// The consonants of a folded word, in one alphabet for Latin, Cyrillic and Arabic script, so that
/// a name spelled in each has one skeleton: Троцкий, Trotsky and تروتسکی are "trtsk". Vowels, h, w
/// and y are dropped; s/sh/ch/z/zh, k/q/kh, g/j/gh, t/th, f/ph and b/p/v… fall together; doubled
/// letters are one. Empty for words of other scripts or with no consonant.
std::string consonantSkeleton(std::string_view folded);

} // namespace hamtaraz
