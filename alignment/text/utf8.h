// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace hamtaraz::utf8 {

inline constexpr char32_t replacement = 0xFFFD;

/// A code point and the bytes it takes in the text.
struct CodePoint {
    char32_t value;
    std::uint32_t size;
};

/// decode() for a first byte above 0x7F.
CodePoint decodeLong(std::string_view text, std::size_t at);

/// The code point that starts at byte `at` (< text.size()). Bytes that are no UTF-8 read as
/// U+FFFD, with the size of the longest ill-formed part (at least 1), so a scan always moves on.
inline CodePoint decode(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte < 0x80 ? CodePoint{byte, 1} : decodeLong(text, at);
}

/// Appends `codePoint` in UTF-8.
void append(std::string &text, char32_t codePoint);

/// The offset of the first byte that is no UTF-8, or npos.
std::size_t firstInvalid(std::string_view text);

/// True for the first byte of a character.
inline bool startsCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// How many characters a well-formed text has.
std::size_t characterCount(std::string_view text);

/// The first `characters` of a well-formed text, or all of it when it has fewer.
std::string_view prefix(std::string_view text, std::size_t characters);

/// White space in the sense of law 2: the Unicode property White_Space.
bool isWhiteSpace(char32_t codePoint);

/// `text` without white space at either end.
std::string_view trimmed(std::string_view text);

} // namespace hamtaraz::utf8
