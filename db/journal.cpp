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
    SQLite::Statement row(m_database, "INSERT INTO step (number, name, splices) VALUES (?, ?, ?)");
    row.bind(1, number);
    row.bind(2, step.name);
    bindBlob(row, 3, encodeSplices(step.splices));
    row.exec();
    setCursor(number);
}

void Journal::rewriteLast(const std::vector<Splice> &splices) {
    const std::int64_t number = cursor();
    forgetFrom(number + 1);
    SQLite::Statement row(m_database, "UPDATE step SET splices = ? WHERE number = ?");
    bindBlob(row, 1, encodeSplices(splices));
    row.bind(2, number);
    row.exec();
}

void Journal::forgetFrom(std::int64_t number) {
    SQLite::Statement forget(m_database, "DELETE FROM step WHERE number >= ?");
    forget.bind(1, number);
    forget.exec();
}

std::int64_t Journal::cursor() {
    return m_database.execAndGet("SELECT cursor FROM work WHERE id = 1").getInt64();
}

void Journal::setCursor(std::int64_t number) {
    SQLite::Statement statement(m_database, "UPDATE work SET cursor = ? WHERE id = 1");
    statement.bind(1, number);
    statement.exec();
}

Outcome Journal::visitDone(const std::function<void(const JournalStep &)> &visit) {
    SQLite::Statement row(
        m_database, "SELECT name, splices, number FROM step WHERE number <= ? ORDER BY number");
    row.bind(1, cursor());
    while (row.executeStep()) {
        const Result<JournalStep> step = stepIn(row);
        if (!step)
            return tl::unexpected(step.error());
        visit(*step);
    }
    return {};
}

Result<std::optional<JournalStep>> Journal::step(std::int64_t number) {
    SQLite::Statement row(m_database, "SELECT name, splices, number FROM step WHERE number = ?");
    row.bind(1, number);
    if (!row.executeStep())
        return std::nullopt;
    return stepIn(row);
}

} // namespace hamtaraz::db
