// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/features.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hamtaraz {

/// What a Roman numeral in small letters says, 1 to 3999; none unless it is written in the usual
/// way ("xix", not "xviiii").
std::optional<std::uint32_t> romanValue(std::string_view letters);

/// What a number says that is written in up to nine digits, or as a Roman numeral of two letters or
/// more; none for any other word.
std::optional<std::uint32_t> numberValue(const WordType &word);

/// The years that may be meant by a year of another calendar: Gregorian for Solar and Lunar Hijri
/// years of the last three centuries. A Hijri year begins within a Gregorian one: two may be meant.
/// Zeros where no such year is meant.
std::array<std::uint32_t, 4> gregorianYears(std::uint32_t hijriYear);

} // namespace hamtaraz
