// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/work_list.h"

#include "db/sqlite_rows.h"

namespace hamtaraz::db {

namespace {

std::size_t countIn(SQLite::Statement &row, int column) {
    return static_cast<std::size_t>(row.getColumn(column).getInt64());
}

/// The id in the first row, if there is one.
WorkId idIn(SQLite::Statement &&row, WorkId otherwise) {
    return row.executeStep() ? WorkId{row.getColumn(0).getInt64()} : otherwise;
}

} // namespace

std::vector<WorkSummary> readWorks(SQLite::Database &database) {
    SQLite::Statement row(database,
                          "SELECT work.id, title, count(unit.key), count(nullif(unit.status, ?)) "
                          "FROM work LEFT JOIN unit ON unit.work = work.id "
                          "GROUP BY work.id ORDER BY place");
    row.bind(1, static_cast<std::int32_t>(Status::Proposed));
    std::vector<WorkSummary> works;
    while (row.executeStep())
        works.push_back({WorkId{row.getColumn(0).getInt64()}, stringOf(row, 1), countIn(row, 2),
                         countIn(row, 3)});
    return works;
}

bool hasWork(SQLite::Database &database, WorkId work) {
    return ofWork(database, work, "SELECT 1 FROM work WHERE id = ?1").executeStep();
}

WorkId freeWorkId(SQLite::Database &database) {
    return WorkId{database.execAndGet("SELECT coalesce(max(id), 0) + 1 FROM work").getInt64()};
}

WorkId lastOpenWork(SQLite::Database &database) {
    return idIn(SQLite::Statement(
                    database, "SELECT id FROM work ORDER BY id = (SELECT CAST(value AS INTEGER) "
                              "FROM setting WHERE work = 0 AND key = 'work') DESC, place LIMIT 1"),
                WorkId{1});
}

void rememberOpenWork(SQLite::Database &database, WorkId work) {
    ofWork(database, work, "INSERT OR REPLACE INTO setting VALUES (0, 'work', CAST(?1 AS TEXT))")
        .exec();
}

WorkId neighbourOf(SQLite::Database &database, WorkId work) {
    return idIn(ofWork(database, work,
                       "SELECT other.id FROM work JOIN work AS other ON other.id <> work.id "
                       "WHERE work.id = ?1 "
                       "ORDER BY other.place < work.place, abs(other.place - work.place) LIMIT 1"),
                work);
}

void writeTitle(SQLite::Database &database, WorkId work, const std::string &title) {
    SQLite::Statement row = ofWork(database, work, "UPDATE work SET title = ?2 WHERE id = ?1");
    row.bind(2, title);
    row.exec();
}

void eraseWork(SQLite::Database &database, WorkId work) {
    ofWork(database, work, "DELETE FROM work WHERE id = ?1").exec();
    ofWork(database, work, "DELETE FROM setting WHERE work = ?1").exec();
}

} // namespace hamtaraz::db
