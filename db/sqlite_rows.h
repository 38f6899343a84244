// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/work_id.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// What SQLiteCpp leaves to its users when values may hold any bytes.

namespace hamtaraz::db {

/// A statement whose first parameter is the work; it stays bound when the statement is reset.
inline SQLite::Statement ofWork(SQLite::Database &database, WorkId work, const std::string &sql) {
    SQLite::Statement statement(database, sql);
    statement.bind(1, rowValue(work));
    return statement;
}

/// Binds bytes as a BLOB; `bytes` is copied, and empty is not NULL.
inline void bindBlob(SQLite::Statement &statement, int index, const std::string &bytes) {
    statement.bind(index, static_cast<const void *>(bytes.data()), static_cast<int>(bytes.size()));
}

/// The bytes of a TEXT or BLOB of the current row; they live until the next step.
inline std::string_view bytesOf(SQLite::Statement &row, int column) {
    const SQLite::Column value = row.getColumn(column);
    const auto *bytes = static_cast<const char *>(value.getBlob());
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(value.getBytes()))
                 : std::string_view();
}

inline std::string stringOf(SQLite::Statement &row, int column) {
    return std::string(bytesOf(row, column));
}

/// The first column of all rows.
inline std::vector<std::int64_t> int64Column(SQLite::Statement &rows) {
    std::vector<std::int64_t> values;
    while (rows.executeStep())
        values.push_back(rows.getColumn(0).getInt64());
    return values;
}

} // namespace hamtaraz::db
