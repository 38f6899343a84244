// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/journal.h"

#include "db/splice_codec.h"
#include "db/sqlite_rows.h"

namespace hamtaraz::db {

/// A statement whose first parameter is the work.
SQLite::Statement Journal::prepared(const char *sql) {
    SQLite::Statement statement(m_database, sql);
    statement.bind(1, rowValue(m_work));
    return statement;
}

void Journal::append(const JournalStep &step) {
    const std::int64_t number = cursor() + 1;
    forgetFrom(number);
    SQLite::Statement row =
        prepared("INSERT INTO step (work, number, name, splices) VALUES (?1, ?2, ?3, ?4)");
    row.bind(2, number);
    row.bind(3, step.name);
    bindBlob(row, 4, encodeSplices(step.splices));
    row.exec();
    setCursor(number);
}

void Journal::rewriteLast(const std::vector<Splice> &splices) {
    const std::int64_t number = cursor();
    forgetFrom(number + 1);
    SQLite::Statement row =
        prepared("UPDATE step SET splices = ?2 WHERE work = ?1 AND number = ?3");
    bindBlob(row, 2, encodeSplices(splices));
    row.bind(3, number);
    row.exec();
}

void Journal::forgetFrom(std::int64_t number) {
    SQLite::Statement forget = prepared("DELETE FROM step WHERE work = ?1 AND number >= ?2");
    forget.bind(2, number);
    forget.exec();
}

std::int64_t Journal::cursor() {
    SQLite::Statement row = prepared("SELECT cursor FROM work WHERE id = ?1");
    return row.executeStep() ? row.getColumn(0).getInt64() : 0;
}

void Journal::setCursor(std::int64_t number) {
    SQLite::Statement statement = prepared("UPDATE work SET cursor = ?2 WHERE id = ?1");
    statement.bind(2, number);
    statement.exec();
}

Result<std::optional<JournalStep>> Journal::step(std::int64_t number) {
    SQLite::Statement row =
        prepared("SELECT name, splices FROM step WHERE work = ?1 AND number = ?2");
    row.bind(2, number);
    if (!row.executeStep())
        return std::nullopt;
    std::optional<std::vector<Splice>> splices = decodeSplices(bytesOf(row, 1));
    if (!splices)
        return fail(ErrorCode::Damaged, "a step of the journal cannot be read",
                    "step " + std::to_string(number));
    return JournalStep{stringOf(row, 0), std::move(*splices)};
}

} // namespace hamtaraz::db
