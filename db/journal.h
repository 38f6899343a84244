// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/project_store.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <functional>
#include <optional>

namespace hamtaraz::db {

/// All steps ever taken in a work, and how many of them stand: undo that outlives the program.
/// Throws what SQLite throws; transactions are the caller's.
class Journal {
public:
    Journal(SQLite::Database &database, WorkId work) : m_database(database), m_work(work) {}

    /// Adds a step that stands; those that were undone are forgotten.
    void append(const JournalStep &step);

    /// Gives the last step that stands other splices; those that were undone are forgotten.
    void rewriteLast(const std::vector<Splice> &splices);

    /// The last step that stands, and the first that was undone. Damaged when it cannot be read.
    Result<std::optional<JournalStep>> lastDone() { return step(cursor()); }
    Result<std::optional<JournalStep>> firstUndone() { return step(cursor() + 1); }

    /// Calls `visit` with every step that stands, the first one first. Damaged as above.
    Outcome visitDone(const std::function<void(const JournalStep &)> &visit);

    /// One step fewer or more stands.
    void moveBack() { setCursor(cursor() - 1); }
    void moveOn() { setCursor(cursor() + 1); }

private:
    std::int64_t cursor();
    void forgetFrom(std::int64_t number);
    void setCursor(std::int64_t number);
    Result<std::optional<JournalStep>> step(std::int64_t number);

    SQLite::Database &m_database;
    WorkId m_work;
};

} // namespace hamtaraz::db
