// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/unit.h"
#include "db/ordered_rows.h"
#include "db/work_id.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <span>
#include <vector>

namespace hamtaraz::db {

/// The unit with its parts and links counted from the unit's own first segments.
Unit rebased(Unit unit);
/// Many of them, as rows are stored.
std::vector<Unit> rebased(std::span<const Unit> units);

/// Gives rows of the table, in order, their places in the work again: each unit begins where the
/// one above ends. Damaged when they have more segments than `segmentCounts`.
Outcome placeUnits(std::vector<Unit> &units, std::span<const std::uint32_t> segmentCounts);

/// The units of a work in their table (a Table of ordered_rows.h). Its rows are rebased units.
/// Throws what SQLite throws.
class UnitTable {
public:
    using Row = Unit;

    /// Units of `versions` parts each.
    UnitTable(SQLite::Database &database, WorkId work, std::size_t versions);

    /// All rows in order. Damaged when one cannot be understood.
    Result<KeyedRows<Unit>> readAll();
    std::vector<std::int64_t> readKeys();

    Result<Unit> read(std::int64_t key);
    void write(std::int64_t key, const Unit &unit);
    void erase(std::int64_t key);
    void move(std::span<const OrderKeys::Move> moves);

private:
    [[nodiscard]] Result<Unit> unitOf(SQLite::Statement &row) const;

    SQLite::Database &m_database;
    WorkId m_work;
    std::size_t m_versions;
    SQLite::Statement m_read, m_write, m_erase;
};

} // namespace hamtaraz::db
