// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/pdf_rows.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>

namespace hamtaraz::io {

/// Which glyphs only stretch words. The strokes that justify lines (kashida) often have no letter
/// in the font; they then pass for whatever sign has their code elsewhere ("P", "#"), and are known
/// by standing between joined Arabic letters.
class PdfKashida {
public:
    /// Learns from a row of the document.
    void count(const PdfRow &row);
    [[nodiscard]] bool contains(const PdfGlyph &glyph) const;

private:
    using Code = std::pair<std::uint32_t, std::uint32_t>; // of font and glyph
    struct Places {
        std::size_t inside = 0, elsewhere = 0; ///< of words, between letters that join
    };

    std::map<Code, Places> m_places;
};

/// Whether a letter joins the one behind it, and the one before it, in scripts that join letters.
bool joinsForward(char32_t c);
bool joinsBackward(char32_t c);

} // namespace hamtaraz::io
