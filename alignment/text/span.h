// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace hamtaraz {

/// A stretch of a text in UTF-8 bytes, half-open: [begin, end).
struct TextSpan {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] std::uint32_t size() const { return end - begin; }
    [[nodiscard]] bool empty() const { return begin == end; }
    [[nodiscard]] std::string_view of(std::string_view text) const {
        return text.substr(begin, size());
    }
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

} // namespace hamtaraz
