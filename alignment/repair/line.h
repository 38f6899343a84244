// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/proposal.h"
#include "alignment/text/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// A character on its way through the repair: what it is by now, and the source bytes it came
/// from (empty for one that was put in). The bytes stay with it wherever it moves.
struct Glyph {
    char32_t letter = 0;
    TextSpan source;

    [[nodiscard]] bool inserted() const { return source.empty(); }
};

using Glyphs = std::vector<Glyph>;

/// A physical line of the source and its text as mended so far.
struct Line {
    TextSpan place;           ///< without its line break
    std::uint32_t indent = 0; ///< spaces at the line's start; of a blank line, all of them
    bool formFeed = false;    ///< a page ends in or before this line
    Glyphs raw;               ///< as extracted, without the spaces at both ends
    Glyphs text;              ///< as mended: starts as `raw`
    std::uint32_t blocks = 1; ///< runs the line was cut into
    double confidence = 1;    ///< that the runs are in the right order, in [0,1]
    bool visual = false;      ///< it stood from left to right, letter by letter
    TextSpan inked;           ///< source bytes without the spaces at both ends
    /// Changes of letters, in order of place; those to apply are carried out in `raw` and `text`,
    /// and what these read at the end is what counts for them.
    std::vector<Proposal> mends;

    [[nodiscard]] bool blank() const { return raw.empty(); }
    /// The source bytes without the spaces at both ends. Not for a blank line.
    [[nodiscard]] TextSpan core() const { return inked; }
};

/// The lines of `text` (UTF-8; an invalid byte becomes U+FFFD and keeps its byte). Linear.
std::vector<Line> splitLines(std::string_view text);

/// The characters of `text` between two places in it.
Glyphs decode(std::string_view text, TextSpan place);

/// Appends what `glyph` now reads; unchanged characters keep their source bytes.
void append(std::string &out, const Glyph &glyph, std::string_view source);

/// What `glyphs` read.
std::string encode(const Glyphs &glyphs, std::string_view source);

} // namespace hamtaraz
