// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/band.h"

#include <algorithm>

namespace hamtaraz {

namespace {

/// A passage that one version lacks may be found some rows away from where the path has it.
constexpr std::uint32_t nearRows = 2;

} // namespace

Band::Band(std::uint32_t firstRow, std::vector<Row> rows)
    : m_firstRow(firstRow), m_rows(std::move(rows)) {
    m_offsets.reserve(m_rows.size() + 1);
    m_offsets.push_back(0);
    for (const Row &row : m_rows)
        m_offsets.push_back(m_offsets.back() + row.high - row.low + 1);
    m_rowOf.reserve(m_offsets.back());
    for (std::uint32_t i = 0; i < m_rows.size(); ++i)
        m_rowOf.insert(m_rowOf.end(), m_rows[i].high - m_rows[i].low + 1, i);
}

Band Band::full(Extent extent) {
    return {extent.from.i,
            std::vector<Row>(extent.to.i - extent.from.i + 1, Row{extent.from.j, extent.to.j})};
}

Band Band::around(Extent extent, const std::vector<Cut> &path, std::uint32_t radius) {
    const auto [start, end] = extent;
    std::vector<Row> rows(end.i - start.i + 1, Row{end.j, start.j});
    Cut from = start;
    const auto openTo = [&, start = start, end = end](Cut to) {
        const std::uint32_t low = from.j > start.j + radius ? from.j - radius : start.j;
        const std::uint32_t high = std::min(to.j + radius, end.j);
        const std::uint32_t first = from.i > start.i + nearRows ? from.i - nearRows : start.i;
        for (std::uint32_t i = first; i <= std::min(to.i + nearRows, end.i); ++i) {
            Row &row = rows[i - start.i];
            row = {std::min(row.low, low), std::max(row.high, high)};
        }
        from = to;
    };
    for (const Cut &cut : path)
        openTo(cut);
    openTo(end);
    rows.front().low = start.j;
    rows.back().high = end.j;
    for (std::size_t i = 1; i < rows.size(); ++i)
        rows[i].high = std::max(rows[i].high, rows[i - 1].high);
    for (std::size_t i = rows.size() - 1; i-- > 0;)
        rows[i].low = std::min(rows[i].low, rows[i + 1].low);
    return {start.i, std::move(rows)};
}

} // namespace hamtaraz
