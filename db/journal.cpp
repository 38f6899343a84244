// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/journal.h"

#include "db/splice_codec.h"
#include "db/sqlite_rows.h"

namespace hamtaraz::db {

namespace {

/// A step from its row: name, splices, number.
Result<JournalStep> stepIn(SQLite::Statement &row) {
    std::optional<std::vector<Splice>> splices = decodeSplices(bytesOf(row, 1));
    if (!splices)
        return fail(ErrorCode::Damaged, "a step of the journal cannot be read",
                    "step " + std::to_string(row.getColumn(2).getInt64()));
    return JournalStep{stringOf(row, 0), std::move(*splices)};
}

} // namespace

void Journal::append(const JournalStep &step) {
    const std::int64_t number = cursor() + 1;
    forgetFrom(number);
    SQLite::Statement row =
        ofWork(m_database, m_work,
               "INSERT INTO step (work, number, name, splices) VALUES (?1, ?2, ?3, ?4)");
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
        ofWork(m_database, m_work, "UPDATE step SET splices = ?2 WHERE work = ?1 AND number = ?3");
    bindBlob(row, 2, encodeSplices(splices));
    row.bind(3, number);
    row.exec();
}

void Journal::forgetFrom(std::int64_t number) {
    SQLite::Statement forget =
        ofWork(m_database, m_work, "DELETE FROM step WHERE work = ?1 AND number >= ?2");
    forget.bind(2, number);
    forget.exec();
}

std::int64_t Journal::cursor() {
    SQLite::Statement row = ofWork(m_database, m_work, "SELECT cursor FROM work WHERE id = ?1");
    return row.executeStep() ? row.getColumn(0).getInt64() : 0;
}

void Journal::setCursor(std::int64_t number) {
    SQLite::Statement statement =
        ofWork(m_database, m_work, "UPDATE work SET cursor = ?2 WHERE id = ?1");
    statement.bind(2, number);
    statement.exec();
}

Outcome Journal::visitDone(const std::function<void(const JournalStep &)> &visit) {
    SQLite::Statement row = ofWork(m_database, m_work,
                                   "SELECT name, splices, number FROM step "
                                   "WHERE work = ?1 AND number <= ?2 ORDER BY number");
    row.bind(2, cursor());
    while (row.executeStep()) {
        const Result<JournalStep> step = stepIn(row);
        if (!step)
            return tl::unexpected(step.error());
        visit(*step);
    }
    return {};
}

Result<std::optional<JournalStep>> Journal::step(std::int64_t number) {
    SQLite::Statement row =
        ofWork(m_database, m_work,
               "SELECT name, splices, number FROM step WHERE work = ?1 AND number = ?2");
    row.bind(2, number);
    if (!row.executeStep())
        return std::nullopt;
    return stepIn(row);
}

} // namespace hamtaraz::db
