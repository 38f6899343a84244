// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/segment_table.h"

#include "alignment/model/work.h"
#include "db/sqlite_rows.h"

namespace hamtaraz::db {

namespace {

SegmentContent contentIn(SQLite::Statement &row) {
    return {stringOf(row, 0), row.getColumn(1).getUInt(), stringOf(row, 2)};
}

} // namespace

std::vector<SegmentContent> segmentRows(const Version &version) {
    std::vector<SegmentContent> rows;
    rows.reserve(version.segments.size());
    for (std::uint32_t i = 0; i < version.segments.size(); ++i)
        rows.push_back(contentOf(version, i));
    return rows;
}

std::string tailOf(const Version &version) {
    return version.text.substr(version.segments.empty() ? 0 : version.segments.back().span.end);
}

Outcome joinRows(const std::vector<SegmentContent> &rows, const std::string &tail,
                 Version &version) {
    std::size_t size = tail.size();
    for (const SegmentContent &row : rows)
        size += row.gap.size() + row.text.size();
    if (size > UINT32_MAX)
        return fail(ErrorCode::Damaged, "a text is too long", version.language.tag());
    const auto end = [&] { return static_cast<std::uint32_t>(version.text.size()); };
    version.text.reserve(size);
    version.segments.reserve(rows.size());
    for (const SegmentContent &row : rows) {
        version.text += row.gap;
        const std::uint32_t begin = end();
        version.text += row.text;
        version.segments.push_back({{begin, end()}, row.paragraph});
    }
    version.text += tail;
    return {};
}

SegmentTable::SegmentTable(SQLite::Database &database, WorkId work, std::size_t version)
    : m_database(database), m_work(work), m_version(static_cast<std::int32_t>(version)),
      m_read(prepared("SELECT text, paragraph, gap FROM segment "
                      "WHERE work = ?1 AND version = ?2 AND key = ?3")),
      m_write(prepared("INSERT OR REPLACE INTO segment (work, version, key, text, paragraph, gap) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")),
      m_erase(prepared("DELETE FROM segment WHERE work = ?1 AND version = ?2 AND key = ?3")) {}

/// A statement whose first parameters are the work and the version.
SQLite::Statement SegmentTable::prepared(const char *sql) const {
    SQLite::Statement statement = ofWork(m_database, m_work, sql);
    statement.bind(2, m_version);
    return statement;
}

KeyedRows<SegmentContent> SegmentTable::readAll() {
    KeyedRows<SegmentContent> all;
    SQLite::Statement row = prepared("SELECT text, paragraph, gap, key FROM segment "
                                     "WHERE work = ?1 AND version = ?2 ORDER BY key");
    while (row.executeStep()) {
        all.keys.push_back(row.getColumn(3).getInt64());
        all.rows.push_back(contentIn(row));
    }
    return all;
}

std::vector<std::int64_t> SegmentTable::readKeys() {
    SQLite::Statement row =
        prepared("SELECT key FROM segment WHERE work = ?1 AND version = ?2 ORDER BY key");
    return int64Column(row);
}

Result<SegmentContent> SegmentTable::read(std::int64_t key) {
    m_read.reset();
    m_read.bind(3, key);
    if (!m_read.executeStep())
        return fail(ErrorCode::Damaged, "a segment is missing", "segment " + std::to_string(key));
    return contentIn(m_read);
}

void SegmentTable::write(std::int64_t key, const SegmentContent &content) {
    m_write.reset();
    m_write.bind(3, key);
    m_write.bind(4, content.text);
    m_write.bind(5, content.paragraph);
    m_write.bind(6, content.gap);
    m_write.exec();
}

void SegmentTable::erase(std::int64_t key) {
    m_erase.reset();
    m_erase.bind(3, key);
    m_erase.exec();
}

void SegmentTable::move(std::span<const OrderKeys::Move> moves) {
    if (moves.empty())
        return;
    // By way of the negative numbers, where no key is in another's way.
    SQLite::Statement away =
        prepared("UPDATE segment SET key = -?4 WHERE work = ?1 AND version = ?2 AND key = ?3");
    for (const auto &[from, to] : moves) {
        away.reset();
        away.bind(3, from);
        away.bind(4, to);
        away.exec();
    }
    SQLite::Statement back =
        prepared("UPDATE segment SET key = -key WHERE work = ?1 AND version = ?2 AND key < 0");
    back.exec();
}

} // namespace hamtaraz::db
