// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/project_store.h"

#include <SQLiteCpp/Database.h>

#include <vector>

// Which works a project has, and which of them was opened last. Throws what SQLite throws;
// transactions are the caller's.

namespace hamtaraz::db {

/// In their order. Linear in the units of all works.
std::vector<WorkSummary> readWorks(SQLite::Database &database);

bool hasWork(SQLite::Database &database, WorkId work);

/// An id that no work has.
WorkId freeWorkId(SQLite::Database &database);

/// The work opened last; the first one when that is gone or there was none. WorkId{1} when there
/// is no work at all.
WorkId lastOpenWork(SQLite::Database &database);
void rememberOpenWork(SQLite::Database &database, WorkId work);

/// The work behind this one; the one in front of it when it is the last; itself when it is alone.
WorkId neighbourOf(SQLite::Database &database, WorkId work);

void writeTitle(SQLite::Database &database, WorkId work, const std::string &title);

/// Takes a work out with all that belongs to it: sources, texts, units, steps and settings.
void eraseWork(SQLite::Database &database, WorkId work);

} // namespace hamtaraz::db
