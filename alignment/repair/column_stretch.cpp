// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/column_stretch.h"

#include "alignment/repair/characters.h"
#include "alignment/repair/line.h"
#include "alignment/repair/page_layout.h"

#include <algorithm>
#include <utility>

namespace hamtaraz {
namespace {

using Rows = std::vector<ColumnRow>;

// A further gutter stands so far from the others, along so much of the stretch, with so many votes.
constexpr std::uint32_t leastBetween = 14;
constexpr std::size_t mostColumns = 3; // more are a table's
constexpr double leastOverlap = 0.7, leastVotes = 0.5;
// A page number is no longer; a running title or a heading no wider, as a share of its column.
constexpr std::uint32_t longestNumber = 6;
constexpr double shortShare = 0.6, headingShare = 0.85;
constexpr std::size_t tallestHeading = 2; // rows
// Where so great a share of the rows are blank, blank rows tell nothing; and where so great a share
// of them are filled on one side only, while the other goes on, lines stand at different heights.
constexpr double rhythmShare = 0.4, interleavedShare = 0.25;

// The run's column; a run may belong to the column before it by its place alone.
std::size_t columnOf(const InkRun &run, const std::vector<std::uint32_t> &begins) {
    const auto behind = std::upper_bound(begins.begin() + 1, begins.end(), run.cell);
    return static_cast<std::size_t>(behind - begins.begin()) - 1;
}

// The columns that a row fills, a bit each.
unsigned sidesOf(const ColumnRow &row, const std::vector<std::uint32_t> &begins) {
    unsigned sides = 0;
    for (const InkRun &run : row.runs)
        sides |= 1U << columnOf(run, begins);
    return sides;
}

bool isNumber(const ColumnRow &row, std::string_view text) {
    if (row.runs.size() != 1 || row.runs.front().cellEnd - row.runs.front().cell > longestNumber)
        return false;
    const Glyphs glyphs = decode(text, row.runs.front().source);
    return std::none_of(glyphs.begin(), glyphs.end(),
                        [](const Glyph &glyph) { return isAnyLetter(glyph.letter); });
}

class StretchFinder {
public:
    StretchFinder(const Gutter &gutter, std::span<const Gutter> all, const Rows &rows,
                  std::string_view text)
        : m_rows(rows), m_text(text), m_whole{gutter.first, gutter.end, {0, gutter.cell}} {
        addGutters(gutter, all);
    }

    std::vector<ColumnStretch> find() {
        if (m_whole.begins.size() > mostColumns)
            return {};
        trim(m_whole);
        std::vector<ColumnStretch> found;
        measureWidths(m_whole);
        const auto blanks = std::count_if(rowAt(m_whole.first), rowAt(m_whole.end),
                                          [](const ColumnRow &row) { return row.blank(); });
        m_rhythm = static_cast<double>(blanks) >=
                   rhythmShare * static_cast<double>(m_whole.end - m_whole.first);
        ColumnStretch rest = m_whole;
        for (std::size_t at = rest.first; at < rest.end; ++at) {
            const std::size_t behind = headingAt(rest, at);
            if (behind == at)
                continue;
            add({rest.first, at, rest.begins}, found);
            rest.first = at = behind;
        }
        add(std::move(rest), found);
        return found;
    }

private:
    void addGutters(const Gutter &main, std::span<const Gutter> all) {
        std::vector<Gutter> others;
        for (const Gutter &other : all) {
            const std::size_t begin = std::max(main.first, other.first),
                              end = std::min(main.end, other.end);
            if (begin < end &&
                static_cast<double>(end - begin) >=
                    leastOverlap * static_cast<double>(main.end - main.first) &&
                static_cast<double>(other.votes) >= leastVotes * static_cast<double>(main.votes))
                others.push_back(other);
        }
        std::stable_sort(others.begin(), others.end(), [](const Gutter &left, const Gutter &right) {
            return left.votes > right.votes;
        });
        std::vector<std::uint32_t> &begins = m_whole.begins;
        for (const Gutter &other : others) {
            const auto near = [&](std::uint32_t begin) {
                return begin < other.cell + leastBetween && other.cell < begin + leastBetween;
            };
            if (std::any_of(begins.begin(), begins.end(), near))
                continue;
            begins.push_back(other.cell);
            m_whole.first = std::max(m_whole.first, other.first);
            m_whole.end = std::min(m_whole.end, other.end);
        }
        std::sort(begins.begin(), begins.end());
    }

    // Of each column the width that nine in ten of its lines keep to.
    void measureWidths(const ColumnStretch &stretch) {
        std::vector<std::vector<std::uint32_t>> widths(stretch.begins.size());
        for (std::size_t at = stretch.first; at < stretch.end; ++at)
            for (const auto &[column, piece] : piecesOf(stretch, at))
                widths[column].push_back(piece.width);
        m_widths.assign(widths.size(), 0);
        for (std::size_t column = 0; column < widths.size(); ++column) {
            auto &all = widths[column];
            if (all.empty())
                continue;
            const auto nth = all.begin() + static_cast<std::ptrdiff_t>(all.size() * 9 / 10);
            std::nth_element(all.begin(), nth, all.end());
            m_widths[column] = *nth;
        }
    }

    struct Placed {
        std::size_t column;
        ColumnPiece piece;
    };

    // What a row holds, in order of the columns.
    [[nodiscard]] std::vector<Placed> piecesOf(const ColumnStretch &stretch,
                                               std::size_t row) const {
        std::vector<Placed> pieces;
        std::uint32_t start = 0;
        for (const InkRun &run : m_rows[row].runs) {
            const std::size_t column = columnOf(run, stretch.begins);
            if (pieces.empty() || pieces.back().column != column) {
                start = run.cell;
                const std::uint32_t indent = start - std::min(start, stretch.begins[column]);
                pieces.push_back({column, {row, indent, 0, run.source, 0}});
            }
            pieces.back().piece.source.end = run.source.end;
            pieces.back().piece.width = run.cellEnd - start;
        }
        return pieces;
    }

    [[nodiscard]] Rows::const_iterator rowAt(std::size_t row) const {
        return m_rows.begin() + static_cast<std::ptrdiff_t>(row);
    }

    [[nodiscard]] bool isBlank(std::size_t row) const { return m_rows[row].blank(); }

    // A row by itself at the edge that no column's text can be: a page number, a running title.
    [[nodiscard]] bool isFurniture(const ColumnStretch &stretch, std::size_t row,
                                   bool apart) const {
        if (isNumber(m_rows[row], m_text))
            return true;
        const std::vector<Placed> pieces = piecesOf(stretch, row);
        return apart && std::all_of(pieces.begin(), pieces.end(), [&](const Placed &placed) {
                   return isShort(placed, shortShare);
               });
    }

    // Narrow, and not the end of a paragraph.
    [[nodiscard]] bool isShort(const Placed &placed, double share) const {
        return placed.piece.width < share * m_widths[placed.column] &&
               !endsSentence(decode(m_text, placed.piece.source));
    }

    void trim(ColumnStretch &stretch) {
        measureWidths(stretch);
        bool changed = true;
        while (changed && stretch.first < stretch.end) {
            const std::size_t first = stretch.first, end = stretch.end;
            if (isBlank(first) ||
                isFurniture(stretch, first, first + 1 == end || isBlank(first + 1)))
                ++stretch.first;
            else if (isBlank(end - 1) ||
                     isFurniture(stretch, end - 1, end - 1 == first || isBlank(end - 2)))
                --stretch.end;
            else
                changed = false;
        }
    }

    // The row behind a page number or a heading at `at`; `at` if none is there. Behind a heading
    // all columns begin anew, and before it all have ended.
    [[nodiscard]] std::size_t headingAt(const ColumnStretch &stretch, std::size_t at) const {
        if (at == stretch.first || isBlank(at) || m_rhythm)
            return at;
        if (isNumber(m_rows[at], m_text) && (isBlank(at - 1) || isBlank(at + 1)))
            return at + 1;
        if (!isBlank(at - 1) || !isFilled(stretch, stretch.first, at, Side::Above))
            return at;
        std::size_t behind = at;
        for (; behind < stretch.end && !isBlank(behind); ++behind)
            if (behind - at == tallestHeading || !isHeadingLine(stretch, behind))
                return at;
        return isFilled(stretch, behind, stretch.end, Side::Below) ? behind : at;
    }

    enum class Side { Above, Below };

    // Whether the rows next to a heading hold all columns: the first with ink below it, of those
    // above it one of the last two, since the last column may be shorter.
    [[nodiscard]] bool isFilled(const ColumnStretch &stretch, std::size_t begin, std::size_t end,
                                Side side) const {
        const unsigned every = (1U << stretch.begins.size()) - 1;
        if (side == Side::Below) {
            while (begin < end && isBlank(begin))
                ++begin;
            return begin < end && sidesOf(m_rows[begin], stretch.begins) == every;
        }
        while (end > begin && isBlank(end - 1))
            --end;
        return (end > begin && sidesOf(m_rows[end - 1], stretch.begins) == every) ||
               (end > begin + 1 && sidesOf(m_rows[end - 2], stretch.begins) == every);
    }

    [[nodiscard]] bool isHeadingLine(const ColumnStretch &stretch, std::size_t row) const {
        const std::vector<Placed> pieces = piecesOf(stretch, row);
        if (pieces.size() != 1 || !isShort(pieces.front(), headingShare))
            return false;
        const char32_t last = decode(m_text, pieces.front().piece.source).back().letter;
        return !isClosing(last) && !isDash(last);
    }

    void add(ColumnStretch stretch, std::vector<ColumnStretch> &found) {
        while (stretch.first < stretch.end && isBlank(stretch.first))
            ++stretch.first;
        while (stretch.first < stretch.end && isBlank(stretch.end - 1))
            --stretch.end;
        stretch.columns.assign(stretch.begins.size(), {});
        std::size_t between = 0, filled = 0;
        for (std::size_t at = stretch.first; at < stretch.end; ++at) {
            const unsigned sides = sidesOf(m_rows[at], stretch.begins);
            filled += sides != 0 ? 1U : 0U;
            stretch.sharedRows += (sides & (sides - 1)) != 0 ? 1U : 0U; // more than one
            between += isBetween(stretch, at) ? 1U : 0U;
            for (const auto &[column, piece] : piecesOf(stretch, at))
                put(stretch, column, piece);
        }
        stretch.interleaved =
            static_cast<double>(between) >= interleavedShare * static_cast<double>(filled);
        for (auto &column : stretch.columns)
            setIn(column);
        if (std::none_of(stretch.columns.begin(), stretch.columns.end(),
                         [](const auto &column) { return column.empty(); }))
            found.push_back(std::move(stretch));
    }

    // Columns begin where their outermost lines do.
    static void setIn(std::vector<ColumnPiece> &column) {
        const auto outermost = std::min_element(
            column.begin(), column.end(), [](const ColumnPiece &left, const ColumnPiece &right) {
                return left.indent < right.indent;
            });
        const std::uint32_t indent = outermost == column.end() ? 0 : outermost->indent;
        for (ColumnPiece &piece : column)
            piece.indent -= indent;
    }

    // Whether a row holds a line of one column, at a height between two lines of another.
    [[nodiscard]] bool isBetween(const ColumnStretch &stretch, std::size_t row) const {
        if (row == stretch.first || row + 1 >= stretch.end)
            return false;
        const unsigned sides = sidesOf(m_rows[row], stretch.begins),
                       before = sidesOf(m_rows[row - 1], stretch.begins),
                       behind = sidesOf(m_rows[row + 1], stretch.begins);
        return sides != 0 && before != 0 && behind != 0 && ((before | behind) & sides) == 0;
    }

    // A single row left empty parts nothing if it is another column's, and the rows around it
    // leave that one empty: the lines stand at different heights.
    void put(ColumnStretch &stretch, std::size_t column, ColumnPiece piece) const {
        std::vector<ColumnPiece> &pieces = stretch.columns[column];
        if (!pieces.empty()) {
            piece.gap = piece.row - pieces.back().row - 1;
            if (piece.gap == 1) {
                const unsigned between = sidesOf(m_rows[piece.row - 1], stretch.begins);
                const unsigned around = sidesOf(m_rows[piece.row], stretch.begins) |
                                        sidesOf(m_rows[pieces.back().row], stretch.begins);
                if (between != 0 && (between & around) == 0)
                    piece.gap = 0;
            }
        }
        pieces.push_back(piece);
    }

    const Rows &m_rows;
    std::string_view m_text;
    ColumnStretch m_whole;
    std::vector<std::uint32_t> m_widths; // of the columns
    bool m_rhythm = false;               // blank rows stand between all others
};

} // namespace

std::vector<ColumnStretch> stretchesOf(const Gutter &gutter, std::span<const Gutter> all,
                                       const std::vector<ColumnRow> &rows, std::string_view text) {
    return StretchFinder(gutter, all, rows, text).find();
}

} // namespace hamtaraz
