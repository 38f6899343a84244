// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/order_keys.h"

#include <algorithm>

namespace hamtaraz::db {

namespace {

/// Between neighbours when there is no neighbour to heed: 31 rows fit one after another in one
/// place, and a thousand million rows in a table.
constexpr std::int64_t wideStep = std::int64_t{1} << 32;
/// The least step that rows spread anew get, so that the same place does not run out at once.
constexpr std::int64_t goodStep = std::int64_t{1} << 16;

} // namespace

OrderKeys::Change OrderKeys::replace(Rows rows, std::size_t added) {
    Change change;
    const std::size_t kept = std::min(rows.last - rows.first, added);
    const std::size_t border = rows.first + kept;
    const auto from = m_keys.begin() + static_cast<std::ptrdiff_t>(border);
    if (border < rows.last) {
        const auto to = m_keys.begin() + static_cast<std::ptrdiff_t>(rows.last);
        change.erased.assign(from, to);
        m_keys.erase(from, to);
    } else if (kept < added) {
        makeRoom(border, added - kept, change.moved);
    }
    const auto first = m_keys.begin() + static_cast<std::ptrdiff_t>(rows.first);
    change.keys.assign(first, first + static_cast<std::ptrdiff_t>(added));
    return change;
}

/// Puts `added` keys in front of row `at`. Rows around it are drawn in, twice as many each time,
/// until all of them stand far enough apart.
void OrderKeys::makeRoom(std::size_t at, std::size_t added, std::vector<Move> &moved) {
    std::size_t first = at;
    std::size_t last = at;
    std::int64_t step = 0;
    std::int64_t low = 0;
    for (std::size_t reach = 1;; reach *= 2) {
        const auto places = static_cast<std::int64_t>(last - first + added + 1);
        low = first == 0 ? 0 : m_keys[first - 1];
        step = last == m_keys.size() ? wideStep : (m_keys[last] - low) / places;
        if (step >= (first == last ? 1 : goodStep))
            break;
        first = at > reach ? at - reach : 0;
        last = std::min(at + reach, m_keys.size());
    }
    const auto oldKeys = std::vector(m_keys.begin() + static_cast<std::ptrdiff_t>(first),
                                     m_keys.begin() + static_cast<std::ptrdiff_t>(last));
    m_keys.insert(m_keys.begin() + static_cast<std::ptrdiff_t>(at), added, 0);
    for (std::size_t i = first; i < last + added; ++i)
        m_keys[i] = low + step * static_cast<std::int64_t>(i - first + 1);
    for (std::size_t i = 0; i < oldKeys.size(); ++i) {
        const std::int64_t to = m_keys[first + i < at ? first + i : first + i + added];
        if (to != oldKeys[i])
            moved.push_back({oldKeys[i], to});
    }
}

} // namespace hamtaraz::db
