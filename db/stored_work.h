// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/work.h"
#include "db/order_keys.h"
#include "db/work_id.h"

#include <SQLiteCpp/Database.h>

#include <optional>
#include <vector>

namespace hamtaraz::db {

/// One of the works as it lies in the tables of a project. It remembers the keys of all rows, so
/// that a splice finds its rows at once. Throws what SQLite throws; transactions are the caller's.
class StoredWork {
public:
    StoredWork(SQLite::Database &database, WorkId work) : m_database(database), m_work(work) {}

    /// Puts the rows of a new work in, behind all other works.
    void write(const Work &work);

    /// Damaged when what is stored is no lawful work.
    Result<Work> load();

    /// Carries a splice out in the tables: writes the rows that it names and no others (but see
    /// OrderKeys). BadFormat, StaleSplice, OutOfRange or Damaged; then the caller rolls back and
    /// calls `forgetKeys`.
    Outcome apply(const Splice &splice);

    /// After a rollback: the keys are read anew when they are next needed.
    void forgetKeys() { m_keys.reset(); }

private:
    struct Keys {
        OrderKeys units;
        std::vector<OrderKeys> segments; ///< of each version
    };

    std::size_t versionCount();
    Result<std::vector<Version>> loadVersions(Keys &keys);
    Outcome rememberKeys();

    SQLite::Database &m_database;
    WorkId m_work;
    std::optional<Keys> m_keys;
};

} // namespace hamtaraz::db
