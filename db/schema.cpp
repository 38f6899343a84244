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

// Several works in one project: every table but that of settings belongs to a work, whose rows are
// neighbours and go with it. Settings of no work but the project have the work 0.
constexpr const char *severalWorks = R"(
ALTER TABLE work RENAME TO old_work;
ALTER TABLE version RENAME TO old_version;
ALTER TABLE source RENAME TO old_source;
ALTER TABLE repair RENAME TO old_repair;
ALTER TABLE segment RENAME TO old_segment;
ALTER TABLE unit RENAME TO old_unit;
ALTER TABLE step RENAME TO old_step;
ALTER TABLE setting RENAME TO old_setting;

CREATE TABLE work (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  place INTEGER NOT NULL UNIQUE, -- ascending in the order of the works
  title TEXT NOT NULL,
  cursor INTEGER NOT NULL CHECK (cursor >= 0) -- the work's steps up to this number stand
) STRICT;

CREATE TABLE version (
  work INTEGER NOT NULL REFERENCES work ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 7), -- the column, from 0
  language TEXT NOT NULL,
  is_source INTEGER NOT NULL CHECK (is_source IN (0, 1)),
  tail TEXT NOT NULL, -- the white space behind the last segment
  PRIMARY KEY (work, number),
  UNIQUE (work, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  work INTEGER NOT NULL,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  encoding TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (work, version),
  FOREIGN KEY (work, version) REFERENCES version ON DELETE CASCADE
) STRICT;

CREATE TABLE repair (
  work INTEGER NOT NULL,
  version INTEGER NOT NULL,
  number INTEGER NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 255),
  place_begin INTEGER NOT NULL,
  place_end INTEGER NOT NULL,
  text_before TEXT NOT NULL,
  text_after TEXT NOT NULL,
  reason TEXT NOT NULL,
  confidence REAL NOT NULL,
  is_applied INTEGER NOT NULL CHECK (is_applied IN (0, 1)),
  origin BLOB NOT NULL,
  PRIMARY KEY (work, version, number),
  FOREIGN KEY (work, version) REFERENCES source ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE segment (
  work INTEGER NOT NULL,
  version INTEGER NOT NULL,
  key INTEGER NOT NULL,
  paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
  gap TEXT NOT NULL, -- the white space in front of it
  text TEXT NOT NULL,
  PRIMARY KEY (work, version, key),
  FOREIGN KEY (work, version) REFERENCES version ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
  work INTEGER NOT NULL REFERENCES work ON DELETE CASCADE,
  key INTEGER NOT NULL,
  shape BLOB NOT NULL, -- segments of each version, and links (splice_codec.h)
  status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 3),
  confidence REAL NOT NULL,
  reasons BLOB NOT NULL,
  is_pinned INTEGER NOT NULL CHECK (is_pinned IN (0, 1)),
  is_bookmarked INTEGER NOT NULL CHECK (is_bookmarked IN (0, 1)),
  note TEXT NOT NULL,
  PRIMARY KEY (work, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
  work INTEGER NOT NULL REFERENCES work ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),
  name TEXT NOT NULL,
  splices BLOB NOT NULL,
  PRIMARY KEY (work, number)
) STRICT;

CREATE TABLE setting (
  work INTEGER NOT NULL CHECK (work >= 0), -- 0: the project itself
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (work, key)
) STRICT, WITHOUT ROWID;

INSERT INTO work SELECT id, 1, title, cursor FROM old_work;
INSERT INTO version SELECT 1, number, language, is_source, tail FROM old_version;
INSERT INTO source SELECT 1, version, name, encoding, bytes FROM old_source;
INSERT INTO repair SELECT 1, version, number, kind, place_begin, place_end, text_before, text_after,
  reason, confidence, is_applied, origin FROM old_repair;
INSERT INTO segment SELECT 1, version, key, paragraph, gap, text FROM old_segment;
INSERT INTO unit SELECT 1, key, shape, status, confidence, reasons, is_pinned, is_bookmarked, note
  FROM old_unit;
INSERT INTO step SELECT 1, number, name, splices FROM old_step;
INSERT INTO setting SELECT 1, key, value FROM old_setting;

DROP TABLE old_setting;
DROP TABLE old_step;
DROP TABLE old_unit;
DROP TABLE old_segment;
DROP TABLE old_repair;
DROP TABLE old_source;
DROP TABLE old_version;
DROP TABLE old_work;
)";

constexpr std::array migrationList{firstSchema, repairOrigins, severalWorks};

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
