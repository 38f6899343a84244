// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/project_store.h"

#include <SQLiteCpp/Database.h>

#include <vector>

// The imported files of a work and their repairs (law 1). Written once; throws what SQLite throws.

namespace hamtaraz::db {

void writeSources(SQLite::Database &database, WorkId work, const std::vector<SourceFile> &sources);

/// In the order of the versions.
std::vector<SourceFile> readSources(SQLite::Database &database, WorkId work);

} // namespace hamtaraz::db
