// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_bridge.h"
#include "controllers/find_controller.h"
#include "tests/support/opened_work.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// A search in a work: unit i says "… i." in three languages.
struct Search {
    explicit Search(const Work &work) : opened(work) {
        controller.setWork(&opened.open());
        QObject::connect(&controller, &FindController::found, &controller,
                         [this](int unit, int version, int segment) {
                             places += QList<int>{unit, version, segment};
                         });
    }
    void look(const QString &pattern, const QString &matching = "folded") {
        controller.setMatching(matching);
        controller.setPattern(pattern);
        controller.setActive(true);
        settle();
    }
    void settle() { QTRY_VERIFY(!controller.isBusy()); }
    [[nodiscard]] QString text(std::uint8_t version, std::uint32_t segment) const {
        return toQString(opened.work().document.versions[version].segmentText(segment));
    }

    OpenedWork opened;
    FindController controller;
    QList<QList<int>> places;
};

} // namespace

class TestFindController : public QObject {
    Q_OBJECT

private slots:
    void hitsComeInTheOrderOfTheTable() {
        Search search(plainWork(20));
        QAbstractItemModelTester tester(search.controller.hits(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        search.look("۷"); // unit 7 and 17, in each of three languages
        const auto &hits = search.controller.hits()->hits();
        QCOMPARE(hits.size(), std::size_t{6});
        QCOMPARE(hits[0].unit, 7U);
        QCOMPARE(hits[2].version, std::uint8_t{2});
        QCOMPARE(hits[3].unit, 17U);
    }

    void nextAndPreviousGoRound() {
        Search search(plainWork(20));
        search.look("Князь вернулся домой 1");
        QCOMPARE(search.controller.hits()->count(), 11);
        search.controller.next(12, 1, 12);
        search.controller.next(12, 1, 12);
        QCOMPARE(search.places, (QList<QList<int>>{{12, 1, 12}, {13, 1, 13}}));
        search.places.clear();
        search.controller.previous(1, 0, 1);
        search.controller.next(19, 1, 19);
        QCOMPARE(search.places, (QList<QList<int>>{{19, 1, 19}, {1, 1, 1}}));
    }

    void oneColumnOnly() {
        Search search(plainWork(20));
        search.look("17");
        QCOMPARE(search.controller.hits()->count(), 3);
        search.controller.setColumn(2);
        search.settle();
        QCOMPARE(search.controller.hits()->count(), 1);
        QCOMPARE(search.controller.hits()->hits()[0].version, std::uint8_t{2});
    }

    void theListFollowsAnEdit() {
        Search search(plainWork(5));
        search.look("prince");
        QCOMPARE(search.controller.hits()->count(), 5);
        QVERIFY(search.opened.open().change("edit", {[](const Work &work) {
                                                return editSegment(work, {2, 3, 0}, "Nobody.");
                                            }}));
        QTRY_COMPARE(search.controller.hits()->count(), 4);
    }

    void replacingAllIsOneStep() {
        Search search(plainWork(40));
        const Work before = search.opened.work();
        search.look("Prince");
        search.controller.setReplacement("king");
        QSignalSpy done(&search.controller, &FindController::done);
        search.controller.replaceAll();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(search.text(2, 0), QString("The king came home 0."));
        QCOMPARE(search.text(2, 39), QString("The king came home 39."));
        QCOMPARE(search.opened.open().undoStep(), QString("replace"));
        QVERIFY(search.opened.open().undo());
        QVERIFY(search.opened.work() == before);
        QVERIFY(search.opened.open().undoStep().isEmpty());
    }

    void replacingOneGoesToTheNext() {
        Search search(plainWork(5));
        search.look("prince");
        search.controller.setReplacement("king");
        search.controller.next(2, 2, 2);
        search.controller.replaceCurrent();
        QCOMPARE(search.text(2, 2), QString("The king came home 2."));
        QCOMPARE(search.text(2, 3), QString("The prince came home 3."));
        QCOMPARE(search.places.last(), (QList<int>{3, 2, 3}));
    }

    void aSegmentNeverBecomesBlank() {
        Search search(plainWork(3));
        search.look("^.*$", "regex");
        search.controller.setReplacement("");
        QSignalSpy refused(&search.controller, &FindController::refused);
        const Work before = search.opened.work();
        search.controller.replaceAll();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(search.opened.work() == before);
    }

    void thePreviewShowsWhatComes() {
        Search search(plainWork(3));
        search.look("prince");
        search.controller.setReplacement("<king>");
        search.controller.setReplacing(true);
        const QString line =
            search.controller.hits()->index(0).data(HitListModel::MarkedRole).toString();
        QVERIFY2(line.contains("<s>prince</s><b>&lt;king&gt;</b>"), qPrintable(line));
    }

    void wrongExpressionsAreASentence() {
        Search search(plainWork(3));
        search.look("(", "regex");
        QCOMPARE(search.controller.hits()->count(), 0);
        QVERIFY(search.controller.summary().contains("regular expression"));
    }

    void closingAWorkEndsTheSearch() {
        Search search(plainWork(2000));
        search.controller.setPattern("o");
        search.controller.setActive(true);
        search.controller.setWork(nullptr);
        QVERIFY(!search.controller.isActive());
        QTest::qWait(50);
        QCOMPARE(search.controller.hits()->count(), 0);
    }
};

QTEST_MAIN(TestFindController)
#include "tst_find_controller.moc"
