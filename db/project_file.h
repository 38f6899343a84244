// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/result.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <functional>

// A project as a file: found out, locked, made, replaced. Opened databases are locked against
// every other program until they are closed (the lock goes with the process, however it ends), and
// a commit is on the disk when it returns (WAL, synchronous = FULL).

namespace hamtaraz::db {

/// Opens an existing project of this or an older schema and migrates it. NotFound, IsDirectory,
/// PermissionDenied, NotAProject (the file is then left untouched), NewerSchema, Damaged, Locked.
Result<SQLite::Database> openProject(const std::filesystem::path &file);

/// Makes a project of the newest schema that `fill` puts the rows in. It is written beside `file`
/// and takes its place when complete; on failure nothing is left of it. Locked when `file` is
/// a project that is open somewhere.
Outcome createProject(const std::filesystem::path &file,
                      const std::function<void(SQLite::Database &)> &fill);

} // namespace hamtaraz::db
