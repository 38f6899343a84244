// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/text_columns.h"

#include "alignment/repair/column_rows.h"
#include "alignment/repair/column_signs.h"
#include "alignment/repair/column_stretch.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>

namespace hamtaraz {
namespace {

using Rows = std::vector<ColumnRow>;

constexpr std::size_t fewestVotes = 4; // of a gutter, where nothing else is known
constexpr std::uint32_t nearCells = 8; // gutters of one text on different pages
constexpr std::uint32_t deepestIndent = 12;
constexpr double openOrderConfidence = 0.75; // where nothing speaks for either order

struct Unfolding {
    ColumnStretch stretch;
    ColumnSigns signs;
};

/// Finds the stretches of a text, the sure ones first.
class StretchSearch {
public:
    StretchSearch(std::string_view text, const Rows &rows)
        : m_text(text), m_rows(rows), m_gutters(findGutters(rows)), m_taken(rows.size(), false) {
        for (const Gutter &gutter : m_gutters)
            m_longest = std::max(m_longest, gutter.end - gutter.first);
    }

    std::vector<Unfolding> search() {
        std::vector<Gutter> byVotes = m_gutters;
        std::stable_sort(
            byVotes.begin(), byVotes.end(),
            [](const Gutter &left, const Gutter &right) { return left.votes > right.votes; });
        for (const Gutter &gutter : byVotes)
            if (gutter.votes >= fewestVotes)
                take(gutter, ColumnProof::Full);
        if (!m_found.empty())
            for (const Gutter &gutter : byVotes)
                if (isNearFound(gutter))
                    take(gutter, ColumnProof::Seconds);
        std::sort(m_found.begin(), m_found.end(),
                  [](const Unfolding &left, const Unfolding &right) {
                      return left.stretch.first < right.stretch.first;
                  });
        return std::move(m_found);
    }

private:
    void take(const Gutter &gutter, ColumnProof proof) {
        for (ColumnStretch &stretch : stretchesOf(gutter, near(gutter), m_rows, m_text)) {
            const auto from = m_taken.begin() + static_cast<std::ptrdiff_t>(stretch.first),
                       to = m_taken.begin() + static_cast<std::ptrdiff_t>(stretch.end);
            if (std::find(from, to, true) != to)
                continue;
            if (const auto signs = signsOf(stretch, m_text, proof)) {
                std::fill(from, to, true);
                m_cells.insert(m_cells.end(), stretch.begins.begin() + 1, stretch.begins.end());
                m_found.push_back({std::move(stretch), *signs});
            }
        }
    }

    // The gutters that may stand in the same rows, which are ordered by their ends.
    [[nodiscard]] std::span<const Gutter> near(const Gutter &gutter) const {
        const auto endsBy = [&](std::size_t row) {
            return std::partition_point(m_gutters.begin(), m_gutters.end(),
                                        [&](const Gutter &other) { return other.end <= row; });
        };
        return {endsBy(gutter.first), endsBy(gutter.end + m_longest)};
    }

    [[nodiscard]] bool isNearFound(const Gutter &gutter) const {
        return std::any_of(m_cells.begin(), m_cells.end(), [&](std::uint32_t cell) {
            return gutter.cell <= cell + nearCells && cell <= gutter.cell + nearCells;
        });
    }

    std::string_view m_text;
    const Rows &m_rows;
    const std::vector<Gutter> m_gutters;
    std::size_t m_longest = 0; // rows of a gutter
    std::vector<bool> m_taken; // rows
    std::vector<std::uint32_t> m_cells;
    std::vector<Unfolding> m_found;
};

std::size_t linesOf(const std::vector<Unfolding> &found) {
    std::size_t lines = 0;
    for (const Unfolding &each : found)
        for (const auto &column : each.stretch.columns)
            lines += column.size();
    return lines;
}

/// Writes a stretch anew, column by column.
class ColumnWriter {
public:
    ColumnWriter(std::string_view text, const Rows &rows) : m_text(text), m_rows(rows) {}

    Proposal write(const Unfolding &unfolding, bool lastIsFirst) {
        const ColumnStretch &stretch = unfolding.stretch;
        const TextSpan place{m_rows[stretch.first].place.begin, m_rows[stretch.end - 1].place.end};
        m_made = {RepairKind::Columns,
                  place,
                  std::string(place.of(m_text)),
                  "",
                  std::string(numberOf(stretch.columns.size())) +
                      " columns stood side by side in one line",
                  unfolding.signs.confidence,
                  true,
                  {}};
        m_lineEnd = place.end < m_text.size() && m_text[place.end] == '\r' ? "\r\n" : "\n";
        m_indents = !(unfolding.signs.rightToLeft && lastIsFirst && unfolding.signs.setToTheRight);
        m_interleaved = stretch.interleaved;
        std::vector<const std::vector<ColumnPiece> *> order;
        for (const auto &column : stretch.columns)
            order.push_back(&column);
        if (unfolding.signs.rightToLeft && lastIsFirst)
            std::reverse(order.begin(), order.end());
        for (const auto *column : order)
            put(*column);
        return std::move(m_made);
    }

private:
    static std::string_view numberOf(std::size_t columns) { return columns == 2 ? "two" : "three"; }

    void put(const std::vector<ColumnPiece> &column) {
        for (const ColumnPiece &piece : column) {
            if (!m_made.after.empty()) {
                const std::size_t ends =
                    1 + (m_interleaved ? std::min<std::size_t>(piece.gap, 1) : piece.gap);
                m_made.origin.push_back(
                    {size(), {m_reached, m_reached}}); // what parts lines comes from nowhere
                for (std::size_t end = 0; end < ends; ++end)
                    m_made.after += m_lineEnd;
            }
            const TextSpan source = withIndent(piece);
            m_made.origin.push_back({size(), source});
            m_made.after += source.of(m_text);
            m_reached = source.end;
        }
    }

    [[nodiscard]] std::uint32_t size() const {
        return static_cast<std::uint32_t>(m_made.after.size());
    }

    // A piece with the spaces that set it in from its column's edge.
    [[nodiscard]] TextSpan withIndent(const ColumnPiece &piece) const {
        TextSpan source = piece.source;
        if (m_indents && piece.indent <= deepestIndent)
            for (std::uint32_t left = piece.indent;
                 left > 0 && source.begin > m_made.place.begin && m_text[source.begin - 1] == ' ';
                 --left)
                --source.begin;
        return source;
    }

    std::string_view m_text;
    const Rows &m_rows;
    Proposal m_made{};
    std::string_view m_lineEnd;
    std::uint32_t m_reached = 0; // in the source
    bool m_indents = true, m_interleaved = false;
};

} // namespace

std::vector<Proposal> proposeColumns(std::string_view text) {
    Rows rows = measureRows(text, CellWidth::Visible);
    std::vector<Unfolding> found = StretchSearch(text, rows).search();
    Rows otherRows = measureRows(text, CellWidth::CodePoints);
    std::vector<Unfolding> others = StretchSearch(text, otherRows).search();
    if (linesOf(others) > linesOf(found)) {
        std::swap(rows, otherRows);
        std::swap(found, others);
    }
    int lastIsFirst = found.empty() ? 0 : found.back().signs.lastIsFirstAtEnd;
    for (const Unfolding &each : found)
        lastIsFirst += each.signs.lastIsFirst;
    std::vector<Proposal> proposals;
    for (const Unfolding &each : found) {
        proposals.push_back(ColumnWriter(text, rows).write(each, lastIsFirst >= 0));
        if (each.signs.rightToLeft && lastIsFirst == 0)
            proposals.back().confidence = openOrderConfidence;
    }
    return proposals;
}

} // namespace hamtaraz
