// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/project_fixture.h"

#include <QProcess>

#include <iostream>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// Confirms and reopens units for ever, and says after each step how many were recorded.
int recordForEver(const std::filesystem::path &file) {
    auto store = ProjectStore::open(file);
    if (!store)
        return 1;
    Work work = *store->loadWork();
    for (std::size_t done = 1;; ++done) {
        const std::size_t unit = done % work.alignment.size();
        const Splice splice = *setNote(work.alignment, unit, "step " + std::to_string(done));
        if (!work.apply(splice) || !store->record({std::to_string(done), {splice}}))
            return 1;
        std::cout << done << std::endl;
    }
}

/// Adds works of three units for ever, opens each, confirms a unit of it, and says so.
int addForEver(const std::filesystem::path &file) {
    auto store = ProjectStore::open(file);
    if (!store)
        return 1;
    const Work work = plainWork(3);
    for (std::size_t done = 1;; ++done) {
        const Result<WorkId> added = store->addWork(work, sourcesOf(work));
        if (!added || !store->openWork(*added) ||
            !store->record({"confirm", {*setStatus(work.alignment, 1, Status::Confirmed)}}))
            return 1;
        std::cout << done << std::endl;
    }
}

/// Exits with 0 if the project can be opened, else with 1 + its error code.
int tryToOpen(const std::filesystem::path &file) {
    const auto store = ProjectStore::open(file);
    return store ? 0 : 1 + static_cast<int>(store.error().code);
}

/// This program once more, as another process.
void start(QProcess &process, const char *verb, const std::filesystem::path &file) {
    process.start(QCoreApplication::applicationFilePath(), {verb, file.c_str()});
    QVERIFY(process.waitForStarted());
}

int openElsewhere(const std::filesystem::path &file) {
    QProcess process;
    start(process, "--open", file);
    process.waitForFinished();
    return process.exitCode();
}

constexpr int lockedExit = 1 + static_cast<int>(ErrorCode::Locked);

} // namespace

class TestTwoProcesses : public QObject {
    Q_OBJECT

private slots:
    void killLosesNothingRecorded_data() {
        QTest::addColumn<int>("steps");
        for (const int steps : {1, 2, 17, 150, 700}) // past several checkpoints of the log
            QTest::addRow("after %d steps", steps) << steps;
    }
    void killLosesNothingRecorded() {
        QFETCH(int, steps);
        const Folder folder;
        const auto file = folder / "p.hamtaraz";
        Work work = plainWork(50);
        QVERIFY(ProjectStore::create(file, work, sourcesOf(work)).has_value());
        QProcess process;
        start(process, "--record", file);
        QByteArray said;
        while (said.count('\n') < steps) {
            QVERIFY(process.waitForReadyRead());
            said += process.readAllStandardOutput();
        }
        process.kill(); // SIGKILL
        process.waitForFinished();
        said += process.readAllStandardOutput();
        const auto acknowledged = said.count('\n');

        auto store = ProjectStore::open(file);
        QVERIFY(store.has_value());
        const int stored = std::stoi(store->peekUndo()->value().name);
        QVERIFY2(stored == acknowledged || stored == acknowledged + 1,
                 qPrintable(QString("%1 of %2").arg(stored).arg(acknowledged)));
        for (int done = 1; done <= stored; ++done)
            QVERIFY(work.apply(*setNote(work.alignment, static_cast<std::size_t>(done) % 50,
                                        "step " + std::to_string(done))));
        QVERIFY(*store->loadWork() == work);
        for (int i = 0; i < stored; ++i)
            QVERIFY(store->undo().has_value());
        QVERIFY(*store->loadWork() == plainWork(50));
    }

    void killLosesNoWholeWork() {
        const Folder folder;
        const auto file = folder / "p.hamtaraz";
        const Work work = plainWork(50);
        QVERIFY(ProjectStore::create(file, work, sourcesOf(work)).has_value());
        QProcess process;
        start(process, "--add", file);
        QByteArray said;
        while (said.count('\n') < 40) {
            QVERIFY(process.waitForReadyRead());
            said += process.readAllStandardOutput();
        }
        process.kill();
        process.waitForFinished();
        said += process.readAllStandardOutput();
        const auto acknowledged = static_cast<std::size_t>(said.count('\n'));

        auto store = ProjectStore::open(file);
        QVERIFY(store.has_value());
        const auto works = store->works();
        QVERIFY(works->size() == acknowledged + 1 || works->size() == acknowledged + 2);
        for (std::size_t i = 0; i < works->size(); ++i) {
            QCOMPARE((*works)[i].units, std::size_t{i == 0 ? 50U : 3U});
            QVERIFY(store->loadWork((*works)[i].id).has_value());
            QCOMPARE(store->loadSources((*works)[i].id)->size(), std::size_t{3});
            if (i > 0 && i <= acknowledged)
                QCOMPARE((*works)[i].settled, std::size_t{1});
        }
        QVERIFY(*store->loadWork((*works)[0].id) == work);
    }

    void openProjectsAreLocked() {
        const Folder folder;
        const auto file = folder / "p.hamtaraz";
        const Work work = plainWork(2);
        {
            const auto store = ProjectStore::create(file, work, sourcesOf(work));
            QCOMPARE(openElsewhere(file), lockedExit);
            expectError(ProjectStore::open(file), ErrorCode::Locked);
            expectError(ProjectStore::create(file, plainWork(3), sourcesOf(work)),
                        ErrorCode::Locked);
            QCOMPARE(openElsewhere(file), lockedExit); // trying here has not freed it
        }
        QCOMPARE(openElsewhere(file), 0);
    }

    void theLockDiesWithItsHolder() {
        const Folder folder;
        const auto file = folder / "p.hamtaraz";
        const Work work = plainWork(2);
        QVERIFY(ProjectStore::create(file, work, sourcesOf(work)).has_value());
        QProcess process;
        start(process, "--record", file);
        QVERIFY(process.waitForReadyRead());
        expectError(ProjectStore::open(file), ErrorCode::Locked);
        expectError(ProjectStore::create(file, work, sourcesOf(work)), ErrorCode::Locked);
        process.kill();
        process.waitForFinished();
        QVERIFY(ProjectStore::open(file).has_value());
    }
};

int main(int argc, char **argv) {
    const std::string_view verb = argc == 3 ? argv[1] : "";
    if (verb == "--record")
        return recordForEver(argv[2]);
    if (verb == "--add")
        return addForEver(argv[2]);
    if (verb == "--open")
        return tryToOpen(argv[2]);
    const QCoreApplication application(argc, argv);
    TestTwoProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_two_processes.moc"
