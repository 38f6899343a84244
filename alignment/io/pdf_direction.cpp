// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_direction.h"

#include <unicode/ubidi.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <memory>

namespace hamtaraz::io {

namespace {

/// One UTF-16 unit that behaves as the cell does: what has no direction of its own inside a word
/// (joiners, marks, letters beyond the first plane) counts as a letter of the line's direction.
char16_t standIn(const PdfCell &cell, bool rightToLeft) {
    const char32_t c = cell.text.front();
    const auto direction = u_charDirection(static_cast<UChar32>(c));
    const bool plain = c < 0x10000 && direction != U_BOUNDARY_NEUTRAL &&
                       direction != U_DIR_NON_SPACING_MARK && !(c >= 0x2066 && c <= 0x2069);
    if (plain)
        return static_cast<char16_t>(c);
    if (c >= 0x10000)
        return isRightToLeftLetter(c) ? u'א' : u'a';
    return rightToLeft ? u'ا' : u'a';
}

} // namespace

std::vector<PdfPlace> readingOrder(const std::vector<PdfCell> &cells, bool rightToLeft) {
    std::vector<PdfPlace> order(cells.size());
    for (std::size_t at = 0; at < cells.size(); ++at)
        order[at] = {at, false};
    std::u16string seen;
    for (const PdfCell &cell : cells)
        seen += standIn(cell, rightToLeft);

    const std::unique_ptr<UBiDi, void (*)(UBiDi *)> bidi(ubidi_open(), &ubidi_close);
    UErrorCode status = U_ZERO_ERROR;
    const auto length = static_cast<std::int32_t>(seen.size());
    ubidi_setPara(bidi.get(), seen.data(), length, rightToLeft ? 1 : 0, nullptr, &status);
    if (U_FAILURE(status) || length == 0)
        return order;
    std::vector<std::int32_t> map(cells.size());
    ubidi_getVisualMap(bidi.get(), map.data(), &status);
    const UBiDiLevel *const levels = ubidi_getLevels(bidi.get(), &status);
    if (U_FAILURE(status))
        return order;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const auto from = static_cast<std::size_t>(map[at]);
        order[at] = {from, levels[from] % 2 != 0};
    }
    return order;
}

} // namespace hamtaraz::io
