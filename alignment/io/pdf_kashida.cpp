// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_kashida.h"

#include "alignment/io/pdf_cells.h"

#include <unicode/uchar.h>

namespace hamtaraz::io {

namespace {

constexpr char32_t tatweel = 0x0640;
constexpr std::size_t fewestInside = 2;
constexpr std::size_t timesElsewhere = 9;
constexpr float touching = 0.25F; ///< neighbours are at most this far, in sizes

/// Signs the fonts of other scripts have at the code of a stroke; Arabic letters are themselves.
bool mayBeStroke(const PdfGlyph &glyph) {
    if (glyph.text.empty())
        return true;
    const char32_t c = glyph.text.front();
    return glyph.text.size() == 1 && !isBlank(glyph) && !isRightToLeftLetter(c) && c != tatweel &&
           u_charType(static_cast<UChar32>(c)) != U_NON_SPACING_MARK &&
           u_charType(static_cast<UChar32>(c)) != U_FORMAT_CHAR;
}

std::int32_t joiningType(char32_t c) {
    return u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_JOINING_TYPE);
}

} // namespace

bool joinsForward(char32_t c) {
    return joiningType(c) == U_JT_DUAL_JOINING || joiningType(c) == U_JT_JOIN_CAUSING;
}

bool joinsBackward(char32_t c) {
    return joinsForward(c) || joiningType(c) == U_JT_RIGHT_JOINING;
}

void PdfKashida::count(const PdfRow &row) {
    const std::vector<PdfGlyph> &glyphs = row.glyphs;
    for (std::size_t first = 0; first < glyphs.size();) {
        std::size_t last = first + 1;
        const auto same = [&](std::size_t at) {
            return glyphs[at].font == glyphs[first].font && glyphs[at].code == glyphs[first].code;
        };
        while (last < glyphs.size() && same(last))
            ++last;
        if (mayBeStroke(glyphs[first])) {
            const float reach = touching * row.size;
            const bool inside = first > 0 && last < glyphs.size() &&
                                !glyphs[first - 1].text.empty() && !glyphs[last].text.empty() &&
                                joinsBackward(glyphs[first - 1].text.back()) &&
                                joinsForward(glyphs[last].text.front()) &&
                                glyphs[first].left - glyphs[first - 1].right < reach &&
                                glyphs[last].left - glyphs[last - 1].right < reach;
            Places &places = m_places[{glyphs[first].font, glyphs[first].code}];
            ++(inside ? places.inside : places.elsewhere);
        }
        first = last;
    }
}

bool PdfKashida::contains(const PdfGlyph &glyph) const {
    if (!mayBeStroke(glyph))
        return false;
    const auto found = m_places.find({glyph.font, glyph.code});
    return found != m_places.end() && found->second.inside >= fewestInside &&
           found->second.inside >= timesElsewhere * found->second.elsewhere;
}

} // namespace hamtaraz::io
