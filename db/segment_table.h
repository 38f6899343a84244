// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/document.h"
#include "alignment/model/splice.h"
#include "db/ordered_rows.h"
#include "db/work_id.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <span>
#include <string>
#include <vector>

namespace hamtaraz::db {

/// A version's segments as rows, and the white space behind the last.
std::vector<SegmentContent> segmentRows(const Version &version);
std::string tailOf(const Version &version);

/// Joins rows and tail to text and segments of `version` again, byte for byte. Damaged when the
/// text would be longer than offsets reach.
Outcome joinRows(const std::vector<SegmentContent> &rows, const std::string &tail,
                 Version &version);

/// The segments of one version of a work in their table (a Table of ordered_rows.h). Throws what
/// SQLite throws.
class SegmentTable {
public:
    using Row = SegmentContent;

    SegmentTable(SQLite::Database &database, WorkId work, std::size_t version);

    KeyedRows<SegmentContent> readAll();
    std::vector<std::int64_t> readKeys();

    Result<SegmentContent> read(std::int64_t key);
    void write(std::int64_t key, const SegmentContent &content);
    void erase(std::int64_t key);
    void move(std::span<const OrderKeys::Move> moves);

private:
    SQLite::Statement prepared(const char *sql) const;

    SQLite::Database &m_database;
    WorkId m_work;
    std::int32_t m_version;
    SQLite::Statement m_read, m_write, m_erase;
};

} // namespace hamtaraz::db
