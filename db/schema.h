// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/result.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <filesystem>
#include <span>

namespace hamtaraz::db {

/// "HTRZ", in the header of every project file.
inline constexpr std::int32_t applicationId = 0x4854525A;

/// The statements that take a project from one schema to the next, in order: number n (from 1)
/// leads from user_version n − 1 to n. Released ones are never changed; a new schema is a new last
/// entry and an old project file among the test fixtures.
std::span<const char *const> schemaMigrations();

/// The user_version of a database.
std::int32_t schemaVersion(SQLite::Database &database);

/// Brings a database to the newest schema, every step and its new user_version in one transaction.
/// NewerSchema when it is beyond. A project that needs it (user_version > 0) is first copied to
/// `file`.bak-vN beside it. Throws what SQLite throws; then the database is as it was.
Outcome migrate(SQLite::Database &database, const std::filesystem::path &file,
                std::span<const char *const> migrations = schemaMigrations());

} // namespace hamtaraz::db
