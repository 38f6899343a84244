// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/line.h"

#include "alignment/repair/characters.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <iterator>

namespace hamtaraz {
namespace {

constexpr char32_t replacement = 0xFFFD;

Line makeLine(std::string_view text, TextSpan place) {
    Line line;
    line.place = place;
    Glyphs glyphs = decode(text, place);
    const auto inked = [](const Glyph &glyph) { return !isSpace(glyph.letter); };
    const auto first = std::find_if(glyphs.begin(), glyphs.end(), inked);
    const auto last = std::find_if(glyphs.rbegin(), glyphs.rend(), inked).base();
    line.indent = static_cast<std::uint32_t>(std::count_if(
        glyphs.begin(), first, [](const Glyph &glyph) { return glyph.letter != '\r'; }));
    line.formFeed =
        std::any_of(glyphs.begin(), first, [](const Glyph &glyph) { return glyph.letter == '\f'; });
    if (first < last) {
        line.raw.assign(first, last);
        line.inked = {line.raw.front().source.begin, line.raw.back().source.end};
    }
    line.text = line.raw;
    return line;
}

} // namespace

Glyphs decode(std::string_view text, TextSpan place) {
    Glyphs glyphs;
    glyphs.reserve(place.size());
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    for (std::uint32_t at = place.begin; at < place.end;) {
        const std::uint32_t begin = at;
        UChar32 letter = 0;
        U8_NEXT(bytes, at, place.end, letter);
        glyphs.push_back({letter < 0 ? replacement : static_cast<char32_t>(letter), {begin, at}});
    }
    return glyphs;
}

std::vector<Line> splitLines(std::string_view text) {
    std::vector<Line> lines;
    std::uint32_t begin = 0;
    const auto size = static_cast<std::uint32_t>(text.size());
    while (begin < size) {
        const auto found = text.find('\n', begin);
        const std::uint32_t end =
            found == std::string_view::npos ? size : static_cast<std::uint32_t>(found);
        lines.push_back(makeLine(text, {begin, end}));
        begin = end + 1;
    }
    return lines;
}

void append(std::string &out, const Glyph &glyph, std::string_view source) {
    std::uint8_t bytes[U8_MAX_LENGTH];
    std::int32_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, glyph.letter);
    if (glyph.letter == replacement && !glyph.inserted())
        out.append(glyph.source.of(source));
    else
        out.append(bytes, bytes + size);
}

std::string encode(const Glyphs &glyphs, std::string_view source) {
    std::string out;
    out.reserve(glyphs.size() * 2);
    for (const Glyph &glyph : glyphs)
        append(out, glyph, source);
    return out;
}

} // namespace hamtaraz
