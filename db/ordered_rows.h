// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/result.h"
#include "db/order_keys.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace hamtaraz::db {

/// The rows of one list, in order, and their keys.
template <class Row> struct KeyedRows {
    std::vector<std::int64_t> keys;
    std::vector<Row> rows;
};

/// Keys beyond this one are of no file of ours.
inline constexpr std::int64_t greatestKey = std::int64_t{1} << 62;

/// Puts `after` in the place of the rows [at, at + before.size()) of `table`, and keeps `keys` in
/// step. StaleSplice when `before` is not what stands there, OutOfRange when there are no such
/// rows. On any failure roll back, and read the keys anew: they may have changed.
///
/// A Table lives for one transaction and has: `Row`; `Result<Row> read(key)`; `write(key, row)`,
/// new or over an old row; `erase(key)`; `move(moves)`.
template <class Table>
Outcome replaceRows(Table &table, OrderKeys &keys, std::size_t at,
                    const std::vector<typename Table::Row> &before,
                    const std::vector<typename Table::Row> &after) {
    if (at > keys.size() || before.size() > keys.size() - at)
        return fail(ErrorCode::OutOfRange, "", "row " + std::to_string(at));
    for (std::size_t i = 0; i < before.size(); ++i) {
        const Result<typename Table::Row> stored = table.read(keys[at + i]);
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored != before[i])
            return fail(ErrorCode::StaleSplice, "the project file has something else there",
                        "row " + std::to_string(at + i));
    }
    const OrderKeys::Change change = keys.replace({at, at + before.size()}, after.size());
    table.move(change.moved);
    for (const std::int64_t key : change.erased)
        table.erase(key);
    for (std::size_t i = 0; i < after.size(); ++i)
        if (i >= before.size() || after[i] != before[i])
            table.write(change.keys[i], after[i]);
    return {};
}

} // namespace hamtaraz::db
