// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/column_rows.h"

#include "alignment/repair/characters.h"
#include "alignment/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

namespace hamtaraz {
namespace {

constexpr std::uint32_t tabCells = 8;
constexpr std::uint32_t gutterCells = 2;  // blank ones, at least
constexpr std::uint32_t leastIndent = 12; // of a row that holds the right column only
constexpr std::size_t fewestVotes = 2;

bool turnsDirection(char32_t letter) {
    return letter == 0x200E || letter == 0x200F || letter == 0xFEFF ||
           (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
}

std::uint32_t cellsOf(char32_t letter, CellWidth width) {
    if (letter < 0x300)
        return 1;
    if (turnsDirection(letter))
        return 0;
    const bool hidden =
        isCombiningMark(letter) || u_charType(static_cast<UChar32>(letter)) == U_FORMAT_CHAR;
    return hidden && width == CellWidth::Visible ? 0 : 1;
}

void measure(std::string_view text, CellWidth width, ColumnRow &row) {
    std::uint32_t cell = 0;
    for (std::uint32_t at = row.place.begin; at < row.place.end;) {
        const auto [letter, size] = utf8::decode(text, at);
        if (letter == '\t') {
            cell += tabCells - cell % tabCells;
        } else if (isSpace(letter) && !turnsDirection(letter)) {
            ++cell;
        } else {
            if (row.runs.empty() || cell >= row.runs.back().cellEnd + gutterCells)
                row.runs.push_back({cell, cell, {at, at}});
            cell += cellsOf(letter, width);
            row.runs.back().cellEnd = cell;
            row.runs.back().source.end = at + size;
        }
        at += size;
        if (cell > mostCells) {
            row.wide = true;
            row.runs.clear();
            return;
        }
    }
}

// Goes down the rows with what is known of every cell.
class GutterSweep {
public:
    std::vector<Gutter> sweep(const std::vector<ColumnRow> &rows) {
        for (std::size_t at = 0; at < rows.size(); ++at) {
            if (rows[at].opensPage)
                closeAll(at, at);
            if (rows[at].wide)
                closeAll(at, at + 1);
            for (const InkRun &run : rows[at].runs)
                put(run, at);
            for (std::size_t run = 0; run < rows[at].runs.size(); ++run) {
                vote(rows[at].runs[run].cell);
                if (run + 1 < rows[at].runs.size())
                    vote(rows[at].runs[run].cellEnd + gutterCells);
            }
        }
        closeAll(rows.size(), rows.size());
        return std::move(m_found);
    }

private:
    void put(const InkRun &run, std::size_t row) {
        m_inked = true;
        for (std::uint32_t cell = run.cell; cell < run.cellEnd; ++cell) {
            m_blankFrom[cell] = row + 1;
            for (std::uint32_t behind = 1; behind <= gutterCells; ++behind)
                close(cell + behind, row);
        }
    }

    // Ink in the first cells is the left column's.
    void vote(std::uint32_t cell) {
        if (cell < leastIndent)
            return;
        Gutter &gutter = m_open[cell];
        if (gutter.votes++ == 0)
            gutter.first = std::max({m_floor, m_blankFrom[cell - 1], m_blankFrom[cell - 2]});
        gutter.cell = cell;
    }

    void close(std::uint32_t cell, std::size_t end) {
        Gutter &gutter = m_open[cell];
        gutter.end = end;
        if (gutter.votes >= fewestVotes)
            m_found.push_back(gutter);
        gutter.votes = 0;
    }

    void closeAll(std::size_t end, std::size_t next) {
        if (m_inked)
            for (std::uint32_t cell = 0; cell < m_open.size(); ++cell)
                close(cell, end);
        m_floor = next;
        m_inked = false;
    }

    static constexpr std::size_t cells = mostCells + gutterCells + 1;
    std::vector<Gutter> m_open = std::vector<Gutter>(cells);
    std::vector<std::size_t> m_blankFrom = std::vector<std::size_t>(cells); // rows
    std::size_t m_floor = 0;                                                // of all cells
    std::vector<Gutter> m_found;
    bool m_inked = false; // since all were closed
};

} // namespace

std::vector<ColumnRow> measureRows(std::string_view text, CellWidth width) {
    std::vector<ColumnRow> rows;
    bool opensPage = false;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\n\f", begin), text.size());
        ColumnRow row;
        row.place = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        if (end > begin && text[end - 1] == '\r')
            --row.place.end;
        row.opensPage = opensPage;
        measure(text, width, row);
        rows.push_back(std::move(row));
        opensPage = end < text.size() && text[end] == '\f';
        begin = end + 1;
    }
    return rows;
}

std::vector<Gutter> findGutters(const std::vector<ColumnRow> &rows) {
    return GutterSweep().sweep(rows);
}

} // namespace hamtaraz
