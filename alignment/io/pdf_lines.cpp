// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_lines.h"

#include "alignment/io/pdf_direction.h"
#include "alignment/io/pdf_marks.h"
#include "alignment/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace hamtaraz::io {

namespace {

char32_t mirror(char32_t c) {
    return static_cast<char32_t>(u_charMirror(static_cast<UChar32>(c)));
}

/// The name of a pair of brackets: the lesser one.
char32_t kindOf(char32_t bracket) {
    return std::min(bracket, mirror(bracket));
}

bool isOpening(char32_t c) {
    const auto type = u_charType(static_cast<UChar32>(c));
    return type == U_START_PUNCTUATION || type == U_INITIAL_PUNCTUATION;
}

/// Whether a page is read from the right: a third of its letters are.
bool isReadFromRight(const std::vector<PdfGlyph> &glyphs) {
    std::size_t right = 0, left = 0;
    for (const PdfGlyph &glyph : glyphs)
        for (const char32_t c : glyph.text) {
            right += isRightToLeftLetter(c);
            left += isLeftToRightLetter(c);
        }
    return right > 0 && 2 * right >= left;
}

bool hasLetter(const std::vector<PdfCell> &cells, bool (*isLetter)(char32_t)) {
    return std::ranges::any_of(
        cells, [&](const PdfCell &cell) { return std::ranges::any_of(cell.text, isLetter); });
}

bool isFigureOrStar(const std::u32string &text) {
    return std::ranges::all_of(text, [](char32_t c) {
        return u_isdigit(static_cast<UChar32>(c)) != 0 || c == U'*' || c == U'†' || c == U'‡';
    });
}

} // namespace

/// A line in reading order, brackets as they look.
struct PdfLineWriter::Draft {
    std::vector<PdfCell> cells;
    std::vector<bool> mirrors; ///< the cell is a bracket in a run read from the right
    PdfLine line;
};

/// Brackets stand between a space and the word they enclose, which shows their sides.
void PdfLineWriter::countBrackets(const Draft &draft) {
    const auto isWord = [&](std::size_t at) {
        return at < draft.cells.size() &&
               u_isalnum(static_cast<UChar32>(draft.cells[at].text.front())) != 0;
    };
    for (std::size_t at = 0; at < draft.cells.size(); ++at) {
        if (!draft.mirrors[at])
            continue;
        const bool wordBefore = at > 0 && isWord(at - 1), wordBehind = isWord(at + 1);
        if (wordBefore == wordBehind)
            continue;
        const char32_t bracket = draft.cells[at].text.front();
        m_mirrored[kindOf(bracket)] += isOpening(mirror(bracket)) == wordBehind ? 1 : -1;
    }
}

bool PdfLineWriter::isMirrored(char32_t bracket) const {
    const auto known = m_mirrored.find(kindOf(bracket));
    if (known != m_mirrored.end() && known->second != 0)
        return known->second > 0;
    long all = 0;
    for (const auto &[kind, count] : m_mirrored)
        all += count;
    return all >= 0;
}

PdfLine PdfLineWriter::finish(const Draft &draft) {
    PdfLine line = draft.line;
    for (std::size_t at = 0; at < draft.cells.size(); ++at) {
        const PdfCell &cell = draft.cells[at];
        const auto begin = static_cast<std::uint32_t>(line.text.size());
        for (const char32_t c : cell.text) {
            const bool mirrored = draft.mirrors[at] && isMirrored(c);
            utf8::append(line.text, mirrored ? mirror(c) : c);
            m_unreadable += c == utf8::replacement;
        }
        if (cell.blank())
            continue;
        m_characters += cell.text.size();
        const auto end = static_cast<std::uint32_t>(line.text.size());
        if (!cell.raised || !isFigureOrStar(cell.text))
            continue;
        if (!line.raised.empty() && line.raised.back().end == begin)
            line.raised.back().end = end;
        else
            line.raised.push_back({begin, end});
    }
    return line;
}

/// The cells in reading order, and where the line stands.
PdfLineWriter::Draft PdfLineWriter::draftOf(const PdfRow &row, const std::vector<PdfCell> &cells,
                                            const PageSide &page) {
    Draft draft;
    PdfLine &line = draft.line;
    line.rightToLeft = page.fromRight && (hasLetter(cells, isRightToLeftLetter) ||
                                          !hasLetter(cells, isLeftToRightLetter));
    for (const PdfPlace &place : readingOrder(cells, line.rightToLeft)) {
        const PdfCell &cell = cells[place.cell];
        const char32_t c = cell.text.front();
        draft.mirrors.push_back(place.rightToLeft && cell.text.size() == 1 && mirror(c) != c);
        draft.cells.push_back(cell);
    }
    const float left = cells.front().left, right = cells.back().right;
    line.start = page.fromRight ? page.width - right : left;
    line.end = page.fromRight ? page.width - left : right;
    line.baseline = row.baseline;
    line.size = row.size;
    for (const PdfCell &cell : draft.cells) {
        if (cell.blank())
            break;
        line.firstWord += cell.right - cell.left;
    }
    return draft;
}

std::vector<PdfLine> PdfLineWriter::write(PdfPage page, std::uint32_t number) {
    attachMarks(page.glyphs);
    const PageSide side{isReadFromRight(page.glyphs), page.width};
    std::vector<std::vector<PdfRow>> columns;
    for (auto &column : m_cutter.cut(std::move(page.glyphs), side.fromRight)) {
        columns.push_back(groupIntoRows(std::move(column)));
        for (const PdfRow &row : columns.back())
            m_kashida.count(row);
    }
    std::vector<Draft> drafts;
    for (std::size_t column = 0; column < columns.size(); ++column)
        for (const PdfRow &row : columns[column]) {
            const std::vector<PdfCell> cells = makeCells(row, m_kashida);
            if (cells.empty())
                continue;
            Draft draft = draftOf(row, cells, side);
            draft.line.page = number;
            draft.line.column = static_cast<std::uint32_t>(column);
            countBrackets(draft);
            drafts.push_back(std::move(draft));
        }
    std::vector<PdfLine> lines;
    for (const Draft &draft : drafts)
        lines.push_back(finish(draft));
    return lines;
}

} // namespace hamtaraz::io
