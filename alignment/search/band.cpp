// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/band.h"

#include <algorithm>

namespace hamtaraz {

namespace {

std::uint32_t below(std::uint32_t value, std::uint32_t by) {
    return value > by ? value - by : 0;
}

} // namespace

Band::Band(std::vector<Row> rows) : m_rows(std::move(rows)) {
    m_offsets.reserve(m_rows.size() + 1);
    m_offsets.push_back(0);
    for (const Row &row : m_rows)
        m_offsets.push_back(m_offsets.back() + row.high - row.low + 1);
    m_rowOf.reserve(m_offsets.back());
    for (std::uint32_t i = 0; i < m_rows.size(); ++i)
        m_rowOf.insert(m_rowOf.end(), m_rows[i].high - m_rows[i].low + 1, i);
}

Band Band::full(Size size) {
    return Band(std::vector<Row>(size.rows + 1, Row{0, size.columns}));
}

Band Band::around(Size size, const std::vector<Cut> &path, std::uint32_t radius) {
    std::vector<Row> rows(size.rows + 1, Row{size.columns, 0});
    const auto open = [&](std::uint32_t firstRow, std::uint32_t lastRow, Row columns) {
        for (std::uint32_t i = firstRow; i <= std::min(lastRow, size.rows); ++i)
            rows[i] = {std::min(rows[i].low, columns.low), std::max(rows[i].high, columns.high)};
    };
    Cut from{0, 0};
    const auto openTo = [&](Cut to) {
        open(below(from.i, radius), to.i + radius,
             {below(from.j, radius), std::min(to.j + radius, size.columns)});
        from = to;
    };
    for (const Cut &cut : path)
        openTo(cut);
    openTo({size.rows, size.columns});
    rows.front().low = 0;
    rows.back().high = size.columns;
    for (std::uint32_t i = 1; i <= size.rows; ++i)
        rows[i].high = std::max(rows[i].high, rows[i - 1].high);
    for (std::uint32_t i = size.rows; i-- > 0;)
        rows[i].low = std::min(rows[i].low, rows[i + 1].low);
    return Band(std::move(rows));
}

} // namespace hamtaraz
