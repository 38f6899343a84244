// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema.h"
#include "db/sqlite_error.h"
#include "tests/support/project_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// A schema with a past, of which every step needs the one before.
constexpr std::array history{"CREATE TABLE note (body TEXT NOT NULL) STRICT",
                             "ALTER TABLE note ADD COLUMN language TEXT NOT NULL DEFAULT 'fa'",
                             "UPDATE note SET body = body || '!'; "
                             "CREATE INDEX byLanguage ON note (language)"};
constexpr std::array broken{history[0], history[1],
                            "UPDATE note SET body = ''; INSERT INTO nowhere VALUES (1)"};

SQLite::Database databaseAt(const std::filesystem::path &file) {
    return {file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
}

/// A database as the program of schema `version` left it.
void makeOld(const std::filesystem::path &file, std::size_t version) {
    SQLite::Database database = databaseAt(file);
    database.exec("PRAGMA journal_mode = WAL");
    QVERIFY(db::migrate(database, file, std::span(history).first(version)).has_value());
    database.exec("INSERT INTO note (body) VALUES ('سلام')");
}

std::string firstBody(SQLite::Database &database) {
    return database.execAndGet("SELECT body FROM note").getString();
}

Outcome migrateGuarded(SQLite::Database &database, const std::filesystem::path &file,
                       std::span<const char *const> migrations) {
    return db::guarded(file, [&] { return db::migrate(database, file, migrations); });
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

private slots:
    void everyOlderSchemaIsBroughtUp_data() {
        QTest::addColumn<int>("version");
        QTest::newRow("two behind") << 1;
        QTest::newRow("one behind") << 2;
    }
    void everyOlderSchemaIsBroughtUp() {
        QFETCH(int, version);
        const Folder folder;
        const auto file = folder / "old.hamtaraz";
        makeOld(file, static_cast<std::size_t>(version));

        SQLite::Database database = databaseAt(file);
        QVERIFY(db::migrate(database, file, history).has_value());
        QCOMPARE(db::schemaVersion(database), 3);
        QCOMPARE(firstBody(database), std::string("سلام!"));
        QCOMPARE(database.execAndGet("SELECT language FROM note").getString(), std::string("fa"));

        SQLite::Database backup = databaseAt(file.string() + ".bak-v" + std::to_string(version));
        QCOMPARE(db::schemaVersion(backup), version);
        QCOMPARE(firstBody(backup), std::string("سلام"));
    }

    void newSchemasNeedNoBackup() {
        const Folder folder;
        const auto file = folder / "new.hamtaraz";
        {
            SQLite::Database database = databaseAt(file);
            QVERIFY(db::migrate(database, file, history).has_value());
            QVERIFY(db::migrate(database, file, history).has_value());
            QCOMPARE(db::schemaVersion(database), 3);
        }
        QCOMPARE(folder.names(), std::vector<std::string>{"new.hamtaraz"});
    }

    void newerSchemasAreRefused() {
        const Folder folder;
        SQLite::Database database = databaseAt(folder / "p");
        database.exec("PRAGMA user_version = 4");
        expectError(db::migrate(database, folder / "p", history), ErrorCode::NewerSchema);
        database.exec("PRAGMA user_version = -1");
        expectError(db::migrate(database, folder / "p", history), ErrorCode::NewerSchema);
    }

    void brokenMigrationChangesNothing() {
        const Folder folder;
        const auto file = folder / "old.hamtaraz";
        makeOld(file, 1);
        SQLite::Database database = databaseAt(file);
        QVERIFY(!migrateGuarded(database, file, broken).has_value());
        QCOMPARE(db::schemaVersion(database), 1);
        QCOMPARE(firstBody(database), std::string("سلام"));
        QVERIFY(db::migrate(database, file, history).has_value());
    }

    void withoutBackupNoMigration() {
        const Folder folder;
        const auto file = folder / "old.hamtaraz";
        makeOld(file, 1);
        std::filesystem::create_directories(folder / "old.hamtaraz.bak-v1" / "in the way");
        SQLite::Database database = databaseAt(file);
        expectError(db::migrate(database, file, history), ErrorCode::CannotWrite);
        QCOMPARE(db::schemaVersion(database), 1);
    }

    void ownSchemaIsStrictAndKeyed() {
        const Folder folder;
        SQLite::Database database = databaseAt(folder / "p");
        QVERIFY(db::migrate(database, folder / "p").has_value());
        SQLite::Statement table(database, "SELECT name, strict FROM pragma_table_list "
                                          "WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'");
        int tables = 0;
        for (; table.executeStep(); ++tables)
            QVERIFY2(table.getColumn(1).getInt() == 1, table.getColumn(0).getText());
        QCOMPARE(tables, 8);
        QVERIFY_EXCEPTION_THROWN(database.exec("INSERT INTO setting VALUES ('key', x'00')"),
                                 SQLite::Exception);
        database.exec("PRAGMA foreign_keys = ON");
        QVERIFY_EXCEPTION_THROWN(
            database.exec("INSERT INTO segment VALUES (1, 0, 1, 0, '', 'no such version')"),
            SQLite::Exception);
    }

    void fullDiskIsNamed() {
        const Folder folder;
        SQLite::Database database = databaseAt(folder / "p");
        database.exec("CREATE TABLE t (x); PRAGMA max_page_count = 4");
        const Outcome filled = db::guarded(folder / "p", [&]() -> Outcome {
            database.exec("INSERT INTO t VALUES (zeroblob(100000))");
            return {};
        });
        expectError(filled, ErrorCode::DiskFull);
        QCOMPARE(filled.error().where, (folder / "p").string());
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
