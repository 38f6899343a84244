// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_marks.h"

#include "alignment/io/pdf_cells.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace hamtaraz::io {

namespace {

constexpr float farthest = 1.5F; ///< a mark is this near to its letter, in sizes

bool isMark(const PdfGlyph &glyph) {
    return !glyph.text.empty() && std::ranges::all_of(glyph.text, [](char32_t c) {
        return u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
    });
}

bool isLetter(const PdfGlyph &glyph) {
    return !glyph.text.empty() && u_isalpha(static_cast<UChar32>(glyph.text.front())) != 0;
}

bool isNear(const PdfGlyph &mark, const PdfGlyph &letter) {
    const float reach = farthest * letter.size;
    return std::abs(mark.centre() - letter.centre()) < reach + letter.width() / 2 &&
           std::abs(mark.baseline - letter.baseline) < reach;
}

/// Whether the marks between two glyphs belong to the second: drawn from the left in a script
/// written from the right.
bool belongsToSecond(const PdfGlyph &first, const PdfGlyph &second) {
    if (!isLetter(first) || !isLetter(second))
        return isLetter(second);
    return isRightToLeftLetter(second.text.front()) && second.centre() > first.centre();
}

} // namespace

void attachMarks(std::vector<PdfGlyph> &glyphs) {
    for (std::size_t first = 0; first < glyphs.size();) {
        if (!isMark(glyphs[first])) {
            ++first;
            continue;
        }
        std::size_t last = first;
        while (last < glyphs.size() && isMark(glyphs[last]))
            ++last;
        const bool hasBefore = first > 0 && isNear(glyphs[first], glyphs[first - 1]);
        const bool hasBehind = last < glyphs.size() && isNear(glyphs[last - 1], glyphs[last]);
        const bool behind =
            hasBehind && (!hasBefore || belongsToSecond(glyphs[first - 1], glyphs[last]));
        PdfGlyph *const letter = behind ? &glyphs[last] : hasBefore ? &glyphs[first - 1] : nullptr;
        if (letter != nullptr && isLetter(*letter)) {
            if (behind) // the last drawn stands nearest to its letter
                std::reverse(glyphs.begin() + static_cast<std::ptrdiff_t>(first),
                             glyphs.begin() + static_cast<std::ptrdiff_t>(last));
            for (std::size_t at = first; at < last; ++at)
                letter->text += std::exchange(glyphs[at].text, U"\u200B");
        }
        first = last;
    }
    std::erase_if(glyphs, [](const PdfGlyph &glyph) { return glyph.text == U"\u200B"; });
}

} // namespace hamtaraz::io
