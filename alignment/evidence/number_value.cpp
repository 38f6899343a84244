// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/number_value.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace hamtaraz {

std::optional<std::uint32_t> romanValue(std::string_view letters) {
    using Sign = std::pair<std::string_view, std::uint32_t>;
    constexpr std::array<Sign, 13> signs{{{"m", 1000},
                                          {"cm", 900},
                                          {"d", 500},
                                          {"cd", 400},
                                          {"c", 100},
                                          {"xc", 90},
                                          {"l", 50},
                                          {"xl", 40},
                                          {"x", 10},
                                          {"ix", 9},
                                          {"v", 5},
                                          {"iv", 4},
                                          {"i", 1}}};
    std::uint32_t value = 0;
    std::string_view rest = letters;
    std::string written; // the usual way to write the value so far
    for (const auto &[sign, worth] : signs)
        for (int times = 0; times < 3 && rest.starts_with(sign); ++times) {
            rest.remove_prefix(sign.size());
            value += worth;
        }
    for (std::uint32_t left = value; const auto &[sign, worth] : signs)
        for (; left >= worth; left -= worth)
            written += sign;
    if (value == 0 || written != letters)
        return std::nullopt;
    return value;
}

std::optional<std::uint32_t> numberValue(const WordType &word) {
    constexpr std::size_t mostDigits = 9;
    if (!word.number)
        return word.mark || word.whole.size() < 2 ? std::nullopt : romanValue(word.whole);
    std::uint32_t value = 0;
    const char *const end = word.text.data() + word.text.size();
    const auto [stop, error] = std::from_chars(word.text.data(), end, value);
    if (error != std::errc() || stop != end || word.text.size() > mostDigits)
        return std::nullopt;
    return value;
}

std::array<std::uint32_t, 4> gregorianYears(std::uint32_t hijriYear) {
    if (hijriYear < 1100 || hijriYear > 1450)
        return {};
    const std::uint32_t lunar = hijriYear - hijriYear * 3 / 100 + 621;
    return {hijriYear + 621, hijriYear + 622, lunar, lunar + 1};
}

} // namespace hamtaraz
