// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema.h"
#include "tests/support/project_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace fs = std::filesystem;

namespace {

Splice confirmation(const Work &work, std::size_t unit) {
    return *setStatus(work.alignment, unit, Status::Confirmed);
}

void makeProject(const fs::path &file, const Work &work) {
    QVERIFY(ProjectStore::create(file, work, sourcesOf(work)).has_value());
}

void alter(const fs::path &file, const std::string &sql) {
    SQLite::Database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

/// Rights are nothing to root: for the life of this, the process is nobody.
class AsNobody {
public:
    AsNobody() : m_wasRoot(geteuid() == 0) {
        if (m_wasRoot)
            QVERIFY(seteuid(65534) == 0);
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    ~AsNobody() {
        if (m_wasRoot && seteuid(0) != 0)
            std::abort();
    }

private:
    bool m_wasRoot;
};

/// No file of this process may grow beyond `bytes` while this lives: a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

/// Files that are no projects, damaged ones, and places that cannot be written.
class TestProjectFile : public QObject {
    Q_OBJECT

private slots:
    void missingFilesAndFolders() {
        const Folder folder;
        const Work work = plainWork(1);
        expectError(ProjectStore::open(folder / "none.hamtaraz"), ErrorCode::NotFound);
        expectError(ProjectStore::open(folder.path()), ErrorCode::IsDirectory);
        expectError(ProjectStore::create(folder.path(), work, sourcesOf(work)),
                    ErrorCode::IsDirectory);
        expectError(ProjectStore::create(folder / "none" / "p", work, sourcesOf(work)),
                    ErrorCode::NotFound);
        QVERIFY(folder.names().empty());
    }

    void otherFilesAreNoProjects_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("a text") << QByteArray("Это просто текст.\n").repeated(100);
        QTest::newRow("the magic alone") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }
    void otherFilesAreNoProjects() {
        QFETCH(QByteArray, bytes);
        const Folder folder;
        writeBytes(folder / "p.hamtaraz", bytes.toStdString());
        expectError(ProjectStore::open(folder / "p.hamtaraz"), ErrorCode::NotAProject);
        QCOMPARE(bytesIn(folder / "p.hamtaraz"), bytes.toStdString());
        QCOMPARE(folder.names().size(), std::size_t{1});
    }

    void otherDatabasesAreLeftAlone() {
        const Folder folder;
        const fs::path file = folder / "a #1 50%?.db";
        alter(file, "PRAGMA application_id = 7; CREATE TABLE t (x)");
        const std::string before = bytesIn(file);
        expectError(ProjectStore::open(file), ErrorCode::NotAProject);
        QCOMPARE(bytesIn(file), before);
        QCOMPARE(folder.names().size(), std::size_t{1});
    }

    void anyNameWillDo() {
        const Folder folder;
        for (const char *name : {"جنگ و صلح.hamtaraz", "50% #1?.hamtaraz", " ", "%41"}) {
            makeProject(folder / name, plainWork(2));
            QVERIFY(ProjectStore::open(folder / name).has_value());
        }
    }

    void newerProjectsAreRefused() {
        const Folder folder;
        const fs::path file = folder / "p.hamtaraz";
        makeProject(file, plainWork(2));
        alter(file, "PRAGMA user_version = 1000");
        expectError(ProjectStore::open(file), ErrorCode::NewerSchema);
    }

    void brokenLawsAreDamage_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("no schema") << "PRAGMA user_version = 0";
        QTest::newRow("no work") << "DELETE FROM work";
        QTest::newRow("no versions") << "DELETE FROM version";
        QTest::newRow("no unit table") << "DROP TABLE unit";
        QTest::newRow("unit missing") << "DELETE FROM unit WHERE key = (SELECT max(key) FROM unit)";
        QTest::newRow("segment missing")
            << "DELETE FROM segment WHERE version = 1 AND key = (SELECT max(key) FROM segment)";
        QTest::newRow("empty unit") << "UPDATE unit SET shape = x'000000'";
        QTest::newRow("short shape") << "UPDATE unit SET shape = x'0101'";
        QTest::newRow("wide unit") << "UPDATE unit SET shape = x'7F0101'";
        QTest::newRow("huge unit") << "UPDATE unit SET shape = x'FFFFFFFF0F0101'";
        QTest::newRow("link outside") << "UPDATE unit SET shape = x'01010100010005'";
        QTest::newRow("link to no version") << "UPDATE unit SET shape = x'01010100090000'";
        QTest::newRow("reason of no kind") << "UPDATE unit SET reasons = x'0109000000'";
        QTest::newRow("blank segment") << "UPDATE segment SET text = ''";
        QTest::newRow("gap with text") << "UPDATE segment SET gap = 'x'";
        QTest::newRow("tail with text") << "UPDATE version SET tail = 'x'";
        QTest::newRow("no language") << "UPDATE version SET language = 'qqq' WHERE number = 0";
        QTest::newRow("paragraphs back")
            << "UPDATE segment SET paragraph = 9 WHERE key = (SELECT min(key) FROM segment)";
        QTest::newRow("key below all") << "UPDATE unit SET key = -key";
        QTest::newRow("key beyond all") << "UPDATE unit SET key = 9223372036854775807 "
                                           "WHERE key = (SELECT max(key) FROM unit)";
    }
    void brokenLawsAreDamage() {
        QFETCH(QString, sql);
        const Folder folder;
        const fs::path file = folder / "p.hamtaraz";
        makeProject(file, plainWork(3));
        alter(file, sql.toStdString());
        auto store = ProjectStore::open(file);
        if (store)
            expectError(store->loadWork(), ErrorCode::Damaged);
        else
            expectError(store, ErrorCode::Damaged);
    }

    void damagedJournalIsSaidSo() {
        const Folder folder;
        const fs::path file = folder / "p.hamtaraz";
        const Work work = plainWork(3);
        {
            auto store = ProjectStore::create(file, work, sourcesOf(work));
            QVERIFY(store->record({"confirm", {confirmation(work, 1)}}).has_value());
        }
        {
            alter(file, "UPDATE unit SET note = 'other'"); // not what the step left
            auto store = ProjectStore::open(file);
            QVERIFY(store->peekUndo().has_value());
            expectError(store->undo(), ErrorCode::Damaged);
        }
        alter(file, "UPDATE step SET splices = x'01'");
        auto store = ProjectStore::open(file);
        expectError(store->peekUndo(), ErrorCode::Damaged);
        expectError(store->undo(), ErrorCode::Damaged);
        QVERIFY(store->loadWork().has_value());
    }

    void truncatedFilesAreRefused() {
        const Folder folder;
        const fs::path file = folder / "p.hamtaraz";
        makeProject(file, plainWork(200));
        const std::string whole = bytesIn(file);
        for (std::size_t size = 0; size < whole.size() - 4096; size += 1021) {
            writeBytes(file, whole.substr(0, size));
            expectError(ProjectStore::open(file),
                        size < 512 ? ErrorCode::NotAProject : ErrorCode::Damaged);
        }
    }

    void flippedBytesNeverCrash() {
        const Folder folder;
        const fs::path file = folder / "p.hamtaraz";
        const Work work = plainWork(30);
        makeProject(file, work);
        const std::string whole = bytesIn(file);
        QVERIFY(rc::check("an error or a lawful work", [&] {
            std::string bytes = whole;
            for (int i = *rc::gen::inRange(1, 20); i-- > 0;)
                bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] =
                    *rc::gen::arbitrary<char>();
            writeBytes(file, bytes);
            auto store = ProjectStore::open(file);
            RC_CLASSIFY(store.has_value(), "opened");
            if (!store)
                return;
            (void)store->loadSources();
            if (const auto loaded = store->loadWork()) {
                RC_ASSERT(checkDocument(loaded->document).has_value());
                RC_ASSERT(tiles(*loaded));
            }
        }));
    }

    void creatingReplacesWholeFiles() {
        const Folder folder;
        const fs::path file = folder / "p.hamtaraz";
        writeBytes(file, "an old text");
        makeProject(file, plainWork(2));
        makeProject(file, plainWork(3));
        QVERIFY(*ProjectStore::open(file)->loadWork() == plainWork(3));
        QCOMPARE(folder.names(), std::vector<std::string>{"p.hamtaraz"});
    }

    void oldLogsAreNotTakenForTheNewFiles() {
        const Folder folder;
        const fs::path file = folder / "p.hamtaraz";
        const Work old = plainWork(5);
        {
            auto store = ProjectStore::create(file, old, sourcesOf(old));
            QVERIFY(store->record({"confirm", {confirmation(old, 1)}}).has_value());
            fs::copy(folder / "p.hamtaraz-wal", folder / "saved"); // as after a crash
        }
        fs::rename(folder / "saved", folder / "p.hamtaraz-wal");
        const Work work = plainWork(7);
        makeProject(file, work);
        QVERIFY(*ProjectStore::open(file)->loadWork() == work);
    }

    void forbiddenPlacesAreNamed() {
        const Folder folder;
        const fs::path file = folder / "p.hamtaraz";
        const Work work = plainWork(2);
        makeProject(file, work);
        const std::string before = bytesIn(file);
        const auto open = fs::perms::owner_all | fs::perms::group_all | fs::perms::others_all;
        const auto readOnly = fs::perms::owner_read | fs::perms::others_read;
        const auto enter = fs::perms::owner_exec | fs::perms::others_exec;
        fs::permissions(folder.path(), open);
        fs::permissions(file, readOnly);
        {
            const AsNobody nobody;
            expectError(ProjectStore::open(file), ErrorCode::PermissionDenied);
        }
        fs::permissions(file, open);
        fs::permissions(folder.path(), readOnly | enter);
        {
            const AsNobody nobody;
            expectError(ProjectStore::open(file), ErrorCode::PermissionDenied);
            expectError(ProjectStore::create(file, work, sourcesOf(work)),
                        ErrorCode::PermissionDenied);
            expectError(ProjectStore::create(folder / "q", work, sourcesOf(work)),
                        ErrorCode::PermissionDenied);
        }
        fs::permissions(folder.path(), open);
        QCOMPARE(folder.names(), std::vector<std::string>{"p.hamtaraz"});
        QCOMPARE(bytesIn(file), before);
    }

    void creatingOnAFullDiskLeavesNothing() {
        const Folder folder;
        const Work work = plainWork(5000);
        writeBytes(folder / "p.hamtaraz", "an old file");
        {
            const FileSizeLimit limit(200'000);
            expectError(ProjectStore::create(folder / "p.hamtaraz", work, sourcesOf(work)),
                        ErrorCode::CannotWrite);
        }
        QCOMPARE(bytesIn(folder / "p.hamtaraz"), std::string("an old file"));
        QCOMPARE(folder.names(), std::vector<std::string>{"p.hamtaraz"});
    }

    void recordingOnAFullDiskLosesOnlyThatStep() {
        const Folder folder;
        const fs::path file = folder / "p.hamtaraz";
        Work work = plainWork(100);
        auto store = ProjectStore::create(file, work, sourcesOf(work));
        std::vector<Unit> all(work.alignment.units().begin(), work.alignment.units().end());
        for (Unit &unit : all)
            unit.note.assign(10'000, 'x');
        const Splice big = *replaceRange(work.alignment, 0, work.alignment.size(), std::move(all));
        const Splice small = confirmation(work, 7);
        {
            const FileSizeLimit limit(400'000);
            expectError(store->record({"notes", {big}}), ErrorCode::CannotWrite);
            QVERIFY(*store->loadWork() == work);
            QVERIFY(store->record({"confirm", {small}}).has_value());
            QVERIFY(work.apply(small).has_value());
        }
        QVERIFY(*store->loadWork() == work);
        QCOMPARE(store->peekUndo()->value().name, std::string("confirm"));
    }
};

QTEST_APPLESS_MAIN(TestProjectFile)
#include "tst_project_file.moc"
