// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_work.h"
#include "tests/support/opened_work.h"

#include <QSignalSpy>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// No file of this process may grow while this lives: a full disk.
class FullDisk {
public:
    FullDisk() {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{1, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

OpenWork::Planner merging(std::size_t unit) {
    return [unit](const Work &work) { return mergeUnits(work.alignment, unit); };
}

} // namespace

class TestOpenWork : public QObject {
    Q_OBJECT

private slots:
    void stepOfSeveralPlannersIsOneUndo() {
        OpenedWork opened(plainWork(5));
        QVERIFY(opened.open().change("merge", {merging(0), merging(1), merging(1)}));
        QCOMPARE(opened.work().alignment.size(), 2U);
        QCOMPARE(opened.open().undoStep(), QString("merge"));
        QVERIFY(opened.open().undo());
        QVERIFY(opened.work() == plainWork(5));
        QCOMPARE(opened.open().undoStep(), QString());
        QCOMPARE(opened.open().redoStep(), QString("merge"));
    }

    void stepThatFailsHalfWayChangesNothing() {
        OpenedWork opened(plainWork(3));
        const Outcome changed = opened.open().change("merge", {merging(0), merging(7)});
        expectError(changed, ErrorCode::OutOfRange);
        QVERIFY(opened.work() == plainWork(3));
        QCOMPARE(opened.open().undoStep(), QString());
    }

    void fullDiskChangesNothing() {
        OpenedWork opened(plainWork(3));
        {
            const FullDisk disk;
            QVERIFY(!opened.open().change("merge", {merging(0)}));
            QVERIFY(opened.work() == plainWork(3));
        }
        QVERIFY(opened.open().change("merge", {merging(0)}));
        QVERIFY(*opened.open().undo().map(
            [&](const JournalStep &) { return opened.work() == plainWork(3); }));
    }

    void stepThatChangesNothingIsNotWritten() {
        OpenedWork opened(plainWork(2));
        const QSignalSpy journal(&opened.open(), &OpenWork::journalChanged);
        QVERIFY(opened.open().change("unpin", {[](const Work &work) {
                                         return setStatus(work.alignment, 0, Status::Proposed);
                                     }}));
        QCOMPARE(journal.count(), 0);
        QCOMPARE(opened.open().undoStep(), QString());
    }
};

QTEST_GUILESS_MAIN(TestOpenWork)
#include "tst_open_work.moc"
