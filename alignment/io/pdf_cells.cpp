// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_cells.h"

#include "alignment/text/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace hamtaraz::io {

namespace {

constexpr char32_t bullet = 0x2022, lam = 0x0644;
constexpr float gapBesideSpaces = 0.5F; ///< a gap is a space, in sizes, where others are drawn
constexpr float gapAlone = 0.17F;       ///< the same where the row has no space drawn
constexpr float noGap = 0.04F;          ///< a drawn space without room is none
constexpr float raisedShare = 0.85F;    ///< the size of a raised figure, of its line's
constexpr float raisedBy = 0.15F;       ///< how far it stands above, in sizes of its line

UChar32 point(char32_t c) {
    return static_cast<UChar32>(c);
}

/// Forms that stand for a letter in one shape; the compatibility decomposition is that letter.
bool isPresentationForm(char32_t c) {
    return (c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

std::u32string plainLetters(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *const normalizer = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status))
        return {c};
    const icu::UnicodeString plain = normalizer->normalize(icu::UnicodeString(point(c)), status);
    std::u32string letters;
    for (std::int32_t at = 0; at < plain.length(); at = plain.moveIndex32(at, 1))
        letters += static_cast<char32_t>(plain.char32At(at));
    return letters;
}

/// One character as the reader should have it.
std::u32string readable(char32_t c) {
    if (c == 0xF0B7 || c == 0xF0A7) // what symbol fonts call their bullets
        return {bullet};
    if (isPresentationForm(c))
        return plainLetters(c);
    switch (u_charType(point(c))) {
    case U_CONTROL_CHAR:
        return utf8::isWhiteSpace(c) ? U" " : std::u32string{utf8::replacement};
    case U_PRIVATE_USE_CHAR:
    case U_SURROGATE:
    case U_UNASSIGNED:
        return {utf8::replacement};
    default:
        return utf8::isWhiteSpace(c) ? U" " : std::u32string{c};
    }
}

/// The characters of a glyph in reading order. No ligature is alef with lam: one that says so
/// has them in the order they are seen.
std::u32string readable(const PdfGlyph &glyph) {
    std::u32string text;
    for (const char32_t c : glyph.text)
        if (c != 0x200E && c != 0x200F && !(c >= 0x202A && c <= 0x202E) && c != 0xFEFF)
            text += readable(c);
    const bool alefFirst =
        text.size() == 2 && text[1] == lam && joinsBackward(text[0]) && !joinsForward(text[0]);
    if (alefFirst)
        std::swap(text[0], text[1]);
    if (glyph.text.empty())
        text = {utf8::replacement};
    return text;
}

/// Whether a glyph, a tatweel or one the font is silent about, only stretches the word between its
/// neighbours.
bool stretches(const std::vector<PdfCell> &cells, std::size_t at) {
    const auto unknown = [&](std::size_t i) {
        return cells[i].text == U"\u0640" || cells[i].text == U"\uFFFD";
    };
    if (!unknown(at))
        return false;
    std::size_t left = at, right = at;
    while (left > 0 && unknown(left))
        --left;
    while (right + 1 < cells.size() && unknown(right))
        ++right;
    return joinsBackward(cells[left].text[0]) && joinsForward(cells[right].text[0]);
}

void dropStretching(std::vector<PdfCell> &cells) {
    std::vector<bool> dropped(cells.size());
    for (std::size_t at = 0; at < cells.size(); ++at)
        dropped[at] = stretches(cells, at);
    std::size_t kept = 0;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        PdfCell &cell = cells[at];
        if (dropped[at] && kept > 0) // the letter before stretches over it
            cells[kept - 1].right = std::max(cells[kept - 1].right, cell.right);
        else if (kept++ != at)
            cells[kept - 1] = std::move(cell);
    }
    cells.resize(kept);
}

/// Drawn spaces become one where there is room for them, gaps without one become one.
std::vector<PdfCell> settleSpaces(std::vector<PdfCell> cells, float size) {
    const bool drawn = std::ranges::any_of(cells, &PdfCell::blank);
    const float wide = (drawn ? gapBesideSpaces : gapAlone) * size;
    std::vector<PdfCell> settled;
    bool pending = false;
    for (PdfCell &cell : cells) {
        if (cell.blank()) {
            pending = true;
            continue;
        }
        if (!settled.empty()) {
            const float from = settled.back().right, gap = cell.left - from;
            if (pending ? gap > noGap * size : gap > wide)
                settled.push_back({U" ", from, cell.left});
        }
        pending = false;
        settled.push_back(std::move(cell));
    }
    return settled;
}

} // namespace

bool isRightToLeftLetter(char32_t c) {
    const UCharDirection direction = u_charDirection(point(c));
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

bool isLeftToRightLetter(char32_t c) {
    return u_charDirection(point(c)) == U_LEFT_TO_RIGHT && u_isalpha(point(c)) != 0;
}

std::vector<PdfCell> makeCells(const PdfRow &row, const PdfKashida &kashida) {
    std::vector<PdfCell> cells;
    for (const PdfGlyph &glyph : row.glyphs) {
        PdfCell cell{kashida.contains(glyph) ? U"\u0640" : readable(glyph), glyph.left,
                     glyph.right};
        if (std::ranges::all_of(cell.text, [](char32_t c) { return c == U' '; }) &&
            !cell.text.empty())
            cell.text = U" ";
        cell.raised = glyph.size < raisedShare * row.size &&
                      row.baseline - glyph.baseline > raisedBy * row.size;
        if (!cell.text.empty())
            cells.push_back(std::move(cell));
    }
    dropStretching(cells);
    return settleSpaces(std::move(cells), row.size);
}

} // namespace hamtaraz::io
