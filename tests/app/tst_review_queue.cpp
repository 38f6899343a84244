// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review_pace.h"
#include "app/review_queue.h"
#include "controllers/doubt_controller.h"
#include "tests/support/opened_work.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// Units of these confidences.
Work workOf(const std::vector<float> &confidences) {
    Work work = plainWork(static_cast<std::uint32_t>(confidences.size()));
    std::vector<Unit> units(work.alignment.units().begin(), work.alignment.units().end());
    for (std::size_t u = 0; u < units.size(); ++u)
        units[u].confidence = confidences[u];
    const auto count = static_cast<std::uint32_t>(units.size());
    work.alignment = *Alignment::create({count, count, count}, std::move(units));
    return work;
}

QList<int> walk(const ReviewQueue &queue, const Work &work, const CheckResults &results, int step) {
    QList<int> seen;
    std::size_t at = 0;
    for (int i = 0; i < 5; ++i) {
        const auto next = queue.next(work.alignment, results, at, step);
        if (!next)
            break;
        at = *next;
        seen += static_cast<int>(at);
    }
    return seen;
}

} // namespace

class TestReviewQueue : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("hamtaraz-tests");
        QCoreApplication::setApplicationName("tst_review_queue");
    }
    void init() { QSettings().clear(); }

    void readingOrderGoesRound() {
        const Work work = workOf({0.5F, 0.9F, 0.2F, 0.7F, 0.99F});
        QCOMPARE(walk({}, work, {}, 1), (QList<int>{2, 3, 0, 2, 3}));
        QCOMPARE(walk({}, work, {}, -1), (QList<int>{3, 2, 0, 3, 2}));
    }

    void mostDoubtfulComesFirst() {
        const Work work = workOf({0.5F, 0.9F, 0.2F, 0.7F, 0.5F});
        ReviewQueue queue;
        queue.order = QueueOrder::MostDoubtful;
        QCOMPARE(walk(queue, work, {}, 1), (QList<int>{4, 3, 2, 0, 4}));
        QCOMPARE(walk(queue, work, {}, -1), (QList<int>{2, 3, 4, 0, 2}));
    }

    void theThresholdDecides() {
        const Work work = workOf({0.5F, 0.9F, 0.2F, 0.7F, 0.99F});
        ReviewQueue queue;
        for (const auto &[threshold, count] : {std::pair(0.1F, 0), {0.6F, 2}, {0.95F, 4}}) {
            queue.threshold = threshold;
            QCOMPARE(queue.count(work.alignment, {}), count);
        }
        queue.threshold = 0.1F;
        QVERIFY(!queue.next(work.alignment, {}, 0, 1));
    }

    void chosenChecksAreTheQueue() {
        const Work work = workOf({0.5F, 0.9F, 0.2F, 0.7F, 0.99F});
        CheckResults results;
        results.set({{1, CheckKind::Numbers, 0, 1, "7"}, {4, CheckKind::Names, 0, 1, "N"}}, 5);
        ReviewQueue queue;
        queue.checks = checkBit(CheckKind::Numbers);
        QCOMPARE(walk(queue, work, results, 1), (QList<int>{1, 1, 1, 1, 1}));
        queue.checks |= checkBit(CheckKind::Names);
        QCOMPARE(walk(queue, work, results, 1), (QList<int>{1, 4, 1, 4, 1}));
    }

    void findingsFollowASplice() {
        const Work work = plainWork(5);
        CheckResults results;
        results.set({{0, CheckKind::Numbers, 0, 1, "7"},
                     {2, CheckKind::Names, 0, 1, "N"},
                     {4, CheckKind::Names, 0, 1, "M"}},
                    5);
        results.follow(*mergeUnits(work.alignment, 2));
        QCOMPARE(results.kinds(0), checkBit(CheckKind::Numbers));
        QCOMPARE(results.kinds(2), CheckSet{0}); // until it is checked again
        QCOMPARE(results.of(3).front().detail, std::string("M"));
        QCOMPARE(results.count(CheckKind::Names), 1);
    }

    void paceIsTheMedianWithoutPauses() {
        using Seconds = ReviewPace::Seconds;
        ReviewPace pace(Seconds(30));
        QCOMPARE(pace.minutesFor(3), 2);
        double now = 100;
        pace.settled(Seconds(now));
        for (const double interval : {2, 3, 4, 4000, 4, 50})
            pace.settled(Seconds(now += interval));
        QCOMPARE(pace.perUnit().count(), 4.0);
        QCOMPARE(pace.minutesFor(312), 21);
        QCOMPARE(pace.minutesFor(0), 0);
    }

    // the controller: checks run by themselves, a chosen one becomes the queue of F8
    void checksRunInTheBackground() {
        Work work = plainWork(30);
        Version &english = work.document.versions[2];
        english = numberedVersion("en", "The prince came home (", 30);
        OpenedWork opened(work);
        ReviewController review;
        review.setWork(&opened.open());
        DoubtController doubt(review);
        QAbstractItemModelTester tester(doubt.checks(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        doubt.setWork(&opened.open());
        QCOMPARE(doubt.left(), 30);
        const int brackets = static_cast<int>(CheckKind::Brackets);
        const auto amount = [&] {
            return doubt.checks()->index(brackets).data(CheckListModel::AmountRole).toInt();
        };
        QTRY_COMPARE(amount(), 30);
        QVERIFY(opened.open().change("edit", {[](const Work &w) {
                                         return editSegment(w, {2, 3, 0}, "Mended.");
                                     }}));
        QTRY_COMPARE(amount(), 29);
        doubt.setThreshold(0.3);
        QCOMPARE(doubt.left(), 0);
        doubt.checks()->toggle(brackets);
        QCOMPARE(doubt.left(), 29);
        review.focus(2, 0);
        review.run(Command::NextDoubtful);
        QCOMPARE(review.unit(), 4);
        const QModelIndex row = review.units()->index(4);
        QVERIFY(row.data(UnitListModel::FlaggedRole).toBool());
        QVERIFY(row.data(UnitListModel::ReasonsRole).toString().contains("without its pair"));
        QVERIFY(!review.units()->index(3).data(UnitListModel::FlaggedRole).toBool());
    }

    void whatIsChosenIsRemembered() {
        ReviewController review;
        {
            DoubtController doubt(review);
            doubt.setThreshold(0.6);
            doubt.setMostDoubtfulFirst(true);
        }
        const DoubtController again(review);
        QVERIFY(std::abs(again.threshold() - 0.6) < 1e-6);
        QVERIFY(again.isMostDoubtfulFirst());
        QVERIFY(std::abs(review.doubtThreshold() - 0.6F) < 1e-6F);
    }
};

QTEST_MAIN(TestReviewQueue)
#include "tst_review_queue.moc"
