// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace hamtaraz::utf8 {

namespace {

/// A code point and its size, or invalid with the size of the longest ill-formed part (Unicode
/// 15, table 3-7).
struct Attempt {
    char32_t value = 0;
    std::uint32_t size = 1;
    bool valid = false;
};

struct Lead {
    std::uint32_t size;                          ///< of the whole form; 0 when no form starts so
    unsigned char bits;                          ///< the lead byte's share of the value
    unsigned char lowest = 0x80, highest = 0xBF; ///< allowed second bytes
};

Lead leadOf(unsigned char byte) {
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2, static_cast<unsigned char>(byte & 0x1F)};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {3, static_cast<unsigned char>(byte & 0x0F),
                static_cast<unsigned char>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(byte == 0xED ? 0x9F : 0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {4, static_cast<unsigned char>(byte & 0x07),
                static_cast<unsigned char>(byte == 0xF0 ? 0x90 : 0x80),
                static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
    return {0, 0};
}

Attempt tryDecode(std::string_view text, std::size_t at) {
    Lead lead = leadOf(static_cast<unsigned char>(text[at]));
    Attempt attempt{lead.bits};
    while (attempt.size < lead.size && at + attempt.size < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at + attempt.size]);
        if (byte < lead.lowest || byte > lead.highest)
            return attempt;
        attempt.value = (attempt.value << 6) | (byte & 0x3FU);
        ++attempt.size;
        lead.lowest = 0x80;
        lead.highest = 0xBF;
    }
    attempt.valid = attempt.size == lead.size;
    return attempt;
}

} // namespace

CodePoint decodeLong(std::string_view text, std::size_t at) {
    const Attempt attempt = tryDecode(text, at);
    return {attempt.valid ? attempt.value : replacement, attempt.size};
}

void append(std::string &text, char32_t codePoint) {
    const auto tail = [codePoint](unsigned shift) {
        return static_cast<char>(0x80U | ((codePoint >> shift) & 0x3FU));
    };
    if (codePoint < 0x80) {
        text += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        text += {static_cast<char>(0xC0U | (codePoint >> 6)), tail(0)};
    } else if (codePoint < 0x10000) {
        const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        if (surrogate)
            return append(text, replacement);
        text += {static_cast<char>(0xE0U | (codePoint >> 12)), tail(6), tail(0)};
    } else if (codePoint <= 0x10FFFF) {
        text += {static_cast<char>(0xF0U | (codePoint >> 18)), tail(12), tail(6), tail(0)};
    } else {
        append(text, replacement);
    }
}

std::size_t firstInvalid(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const Attempt attempt = tryDecode(text, at);
        if (!attempt.valid)
            return at;
        at += attempt.size;
    }
    return std::string_view::npos;
}

bool isWhiteSpace(char32_t codePoint) {
    if (codePoint < 0x80)
        return codePoint == ' ' || (codePoint >= '\t' && codePoint <= '\r');
    return u_isUWhiteSpace(static_cast<UChar32>(codePoint)) != 0;
}

std::string_view trimmed(std::string_view text) {
    std::size_t begin = text.size();
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode(text, at);
        if (!isWhiteSpace(point.value)) {
            begin = std::min(begin, at);
            end = at + point.size;
        }
        at += point.size;
    }
    return begin < end ? text.substr(begin, end - begin) : text.substr(0, 0);
}

std::size_t characterCount(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, startsCharacter));
}

std::string_view prefix(std::string_view text, std::size_t characters) {
    std::size_t at = 0;
    for (; at < text.size(); ++at)
        if (startsCharacter(text[at]) && characters-- == 0)
            break;
    return text.substr(0, at);
}

} // namespace hamtaraz::utf8
