// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hamtaraz::io {

/// What a font draws with one code, where it stands on the page. Lengths are points (1/72 inch),
/// x grows to the right and y down from the page's top left corner.
struct PdfGlyph {
    /// The characters it stands for, in reading order: one, several of a ligature, or none where
    /// the font does not say.
    std::u32string text;
    float left = 0, right = 0; ///< of the advance, left <= right
    float baseline = 0;
    float size = 0;          ///< of the font
    std::uint32_t font = 0;  ///< the same number for the same font of the document
    std::uint32_t code = 0;  ///< in the font
    std::uint8_t turned = 0; ///< quarter turns of the writing; pages keep those of one value

    [[nodiscard]] float width() const { return right - left; }
    [[nodiscard]] float centre() const { return (left + right) / 2; }
};

/// The glyphs of a page in the order they are drawn.
struct PdfPage {
    float width = 0, height = 0;
    std::vector<PdfGlyph> glyphs;
    bool picture = false; ///< it shows pictures, or drawn shapes in number
};

} // namespace hamtaraz::io
