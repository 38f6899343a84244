// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/unit_table.h"

#include "db/splice_codec.h"
#include "db/sqlite_rows.h"

#include <algorithm>

namespace hamtaraz::db {

namespace {

constexpr const char *selectUnit =
    "SELECT shape, status, confidence, reasons, is_pinned, is_bookmarked, note, key FROM unit";

} // namespace

Unit rebased(Unit unit) {
    for (Link &link : unit.links) {
        link.segmentA -= unit.parts[link.versionA].first;
        link.segmentB -= unit.parts[link.versionB].first;
    }
    for (SegmentRange &part : unit.parts)
        part = {0, part.size()};
    return unit;
}

std::vector<Unit> rebased(std::span<const Unit> units) {
    std::vector<Unit> rows;
    rows.reserve(units.size());
    for (const Unit &unit : units)
        rows.push_back(rebased(unit));
    return rows;
}

Outcome placeUnits(std::vector<Unit> &units, std::span<const std::uint32_t> segmentCounts) {
    std::vector<std::uint32_t> begin(segmentCounts.size(), 0);
    for (std::size_t u = 0; u < units.size(); ++u) {
        const std::string place = "unit " + std::to_string(u);
        for (std::size_t v = 0; v < begin.size(); ++v)
            if (units[u].parts[v].last > segmentCounts[v] - begin[v])
                return fail(ErrorCode::Damaged, "a unit has more segments than there are", place);
        for (Link &link : units[u].links) {
            if (link.versionA >= begin.size() || link.versionB >= begin.size() ||
                link.segmentA >= units[u].parts[link.versionA].last ||
                link.segmentB >= units[u].parts[link.versionB].last)
                return fail(ErrorCode::Damaged, "a link leaves its unit", place);
            link.segmentA += begin[link.versionA];
            link.segmentB += begin[link.versionB];
        }
        for (std::size_t v = 0; v < begin.size(); ++v) {
            SegmentRange &part = units[u].parts[v];
            part = {begin[v], begin[v] + part.last};
            begin[v] = part.last;
        }
    }
    return {};
}

UnitTable::UnitTable(SQLite::Database &database, WorkId work, std::size_t versions)
    : m_database(database), m_work(work), m_versions(versions),
      m_read(ofWork(m_database, m_work, std::string(selectUnit) + " WHERE work = ?1 AND key = ?2")),
      m_write(ofWork(m_database, m_work,
                     "INSERT OR REPLACE INTO unit (work, key, shape, status, confidence, "
                     "reasons, is_pinned, is_bookmarked, note) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")),
      m_erase(ofWork(m_database, m_work, "DELETE FROM unit WHERE work = ?1 AND key = ?2")) {}

Result<KeyedRows<Unit>> UnitTable::readAll() {
    KeyedRows<Unit> all;
    SQLite::Statement row =
        ofWork(m_database, m_work, std::string(selectUnit) + " WHERE work = ?1 ORDER BY key");
    while (row.executeStep()) {
        Result<Unit> unit = unitOf(row);
        if (!unit)
            return tl::unexpected(unit.error());
        all.keys.push_back(row.getColumn(7).getInt64());
        all.rows.push_back(std::move(*unit));
    }
    return all;
}

std::vector<std::int64_t> UnitTable::readKeys() {
    SQLite::Statement row =
        ofWork(m_database, m_work, "SELECT key FROM unit WHERE work = ?1 ORDER BY key");
    return int64Column(row);
}

Result<Unit> UnitTable::read(std::int64_t key) {
    m_read.reset();
    m_read.bind(2, key);
    if (!m_read.executeStep())
        return fail(ErrorCode::Damaged, "a unit is missing", "unit " + std::to_string(key));
    return unitOf(m_read);
}

void UnitTable::write(std::int64_t key, const Unit &unit) {
    m_write.reset();
    m_write.bind(2, key);
    bindBlob(m_write, 3, encodeShape(unit));
    m_write.bind(4, static_cast<std::int32_t>(unit.status));
    m_write.bind(5, static_cast<double>(unit.confidence));
    bindBlob(m_write, 6, encodeReasons(unit.reasons));
    m_write.bind(7, static_cast<std::int32_t>(unit.pinnedStart));
    m_write.bind(8, static_cast<std::int32_t>(unit.bookmarked));
    m_write.bind(9, unit.note);
    m_write.exec();
}

void UnitTable::erase(std::int64_t key) {
    m_erase.reset();
    m_erase.bind(2, key);
    m_erase.exec();
}

void UnitTable::move(std::span<const OrderKeys::Move> moves) {
    if (moves.empty())
        return;
    // By way of the negative numbers, where no key is in another's way.
    SQLite::Statement away =
        ofWork(m_database, m_work, "UPDATE unit SET key = -?3 WHERE work = ?1 AND key = ?2");
    for (const auto &[from, to] : moves) {
        away.reset();
        away.bind(2, from);
        away.bind(3, to);
        away.exec();
    }
    SQLite::Statement back =
        ofWork(m_database, m_work, "UPDATE unit SET key = -key WHERE work = ?1 AND key < 0");
    back.exec();
}

Result<Unit> UnitTable::unitOf(SQLite::Statement &row) const {
    Unit unit;
    std::optional<Reasons> reasons = decodeReasons(bytesOf(row, 3));
    const std::int64_t status = row.getColumn(1).getInt64();
    if (!reasons || status < 0 || status > static_cast<std::int64_t>(Status::Excluded) ||
        !decodeShape(bytesOf(row, 0), m_versions, unit))
        return fail(ErrorCode::Damaged, "a unit cannot be read",
                    "unit " + row.getColumn(7).getString());
    unit.status = static_cast<Status>(status);
    unit.confidence = static_cast<float>(row.getColumn(2).getDouble());
    unit.reasons = std::move(*reasons);
    unit.pinnedStart = row.getColumn(4).getInt() != 0;
    unit.bookmarked = row.getColumn(5).getInt() != 0;
    unit.note = bytesOf(row, 6);
    return unit;
}

} // namespace hamtaraz::db
