// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <string>
#include <system_error>

namespace hamtaraz::db {

namespace {

// Units and segments are rows with keys of their order (order_keys.h), so that a change writes the
// rows it touches and no others. For the same reason no row holds a position: a unit has the
// number of its segments in each version, a segment its text and the white space in front of it.
constexpr const char *firstSchema = R"(
CREATE TABLE work (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  title TEXT NOT NULL,
  cursor INTEGER NOT NULL CHECK (cursor >= 0) -- the journal's steps up to this number stand
) STRICT;

CREATE TABLE version (
  number INTEGER PRIMARY KEY CHECK (number BETWEEN 0 AND 7), -- the column, from 0
  language TEXT NOT NULL UNIQUE,
  is_source INTEGER NOT NULL CHECK (is_source IN (0, 1)),
  tail TEXT NOT NULL -- the white space behind the last segment
) STRICT;

CREATE TABLE source (
  version INTEGER PRIMARY KEY REFERENCES version,
  name TEXT NOT NULL,
  encoding TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE repair (
  version INTEGER NOT NULL REFERENCES source,
  number INTEGER NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 255),
  place_begin INTEGER NOT NULL,
  place_end INTEGER NOT NULL,
  text_before TEXT NOT NULL,
  text_after TEXT NOT NULL,
  reason TEXT NOT NULL,
  confidence REAL NOT NULL,
  is_applied INTEGER NOT NULL CHECK (is_applied IN (0, 1)),
  PRIMARY KEY (version, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE segment (
  version INTEGER NOT NULL REFERENCES version,
  key INTEGER NOT NULL,
  paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
  gap TEXT NOT NULL, -- the white space in front of it
  text TEXT NOT NULL,
  PRIMARY KEY (version, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
  key INTEGER PRIMARY KEY,
  shape BLOB NOT NULL, -- segments of each version, and links (splice_codec.h)
  status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 3),
  confidence REAL NOT NULL,
  reasons BLOB NOT NULL,
  is_pinned INTEGER NOT NULL CHECK (is_pinned IN (0, 1)),
  is_bookmarked INTEGER NOT NULL CHECK (is_bookmarked IN (0, 1)),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE step (
  number INTEGER PRIMARY KEY CHECK (number >= 1),
  name TEXT NOT NULL,
  splices BLOB NOT NULL
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)";

// Where a repair's text came from (Proposal::origin); a repair kept before has none.
constexpr const char *repairOrigins = R"(
ALTER TABLE repair ADD COLUMN origin BLOB NOT NULL DEFAULT x'';
)";

constexpr std::array migrationList{firstSchema, repairOrigins};

/// Copies the project whole: to a file of another name first, so that a backup is never half of
/// one.
Outcome backUp(SQLite::Database &database, const std::filesystem::path &copy) {
    const std::filesystem::path part = copy.string() + ".part";
    std::error_code trouble;
    std::filesystem::remove(part, trouble);
    {
        SQLite::Database target(part, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup(target, database).executeStep();
    }
    std::filesystem::rename(part, copy, trouble);
    if (trouble)
        return fail(ErrorCode::CannotWrite, trouble.message(), copy.string());
    return {};
}

} // namespace

std::span<const char *const> schemaMigrations() {
    return migrationList;
}

std::int32_t schemaVersion(SQLite::Database &database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

Outcome migrate(SQLite::Database &database, const std::filesystem::path &file,
                std::span<const char *const> migrations) {
    const std::int32_t version = schemaVersion(database);
    const auto newest = static_cast<std::int32_t>(migrations.size());
    if (version < 0 || version > newest)
        return fail(ErrorCode::NewerSchema,
                    "schema " + std::to_string(version) + ", this program knows up to " +
                        std::to_string(newest),
                    file.string());
    if (version == newest)
        return {};
    if (version > 0)
        if (auto saved = backUp(database, file.string() + ".bak-v" + std::to_string(version));
            !saved)
            return saved;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (const char *migration : migrations.subspan(static_cast<std::size_t>(version)))
        database.exec(migration);
    database.exec("PRAGMA user_version = " + std::to_string(newest));
    transaction.commit();
    return {};
}

} // namespace hamtaraz::db
