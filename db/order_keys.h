// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hamtaraz::db {

/// The keys of a table's rows, ascending in the order of the rows, with room between them: a row
/// put in or taken out anywhere leaves the keys of all others alone. Where the room runs out, the
/// rows nearby are spread anew (the list labelling of Dietz 1982): a few rows, seldom.
class OrderKeys {
public:
    struct Move {
        std::int64_t from, to;
    };

    /// What a splice means for the rows, to be carried out in this order.
    struct Change {
        std::vector<Move> moved;          ///< rows that stay and get another key
        std::vector<std::int64_t> erased; ///< rows that go
        std::vector<std::int64_t> keys;   ///< of the rows put in, in order
    };

    OrderKeys() = default;
    /// `keys` must be ascending and greater than 0.
    explicit OrderKeys(std::vector<std::int64_t> keys) : m_keys(std::move(keys)) {}

    [[nodiscard]] std::size_t size() const { return m_keys.size(); }
    [[nodiscard]] std::int64_t operator[](std::size_t row) const { return m_keys[row]; }

    /// Rows of a table, by position, half-open.
    struct Rows {
        std::size_t first, last;
    };

    /// Puts `added` rows in the place of `rows`; the first of them take over the keys of those.
    Change replace(Rows rows, std::size_t added);

private:
    void makeRoom(std::size_t at, std::size_t added, std::vector<Move> &moved);

    std::vector<std::int64_t> m_keys;
};

} // namespace hamtaraz::db
