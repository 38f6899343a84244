// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/error_text.h"
#include "app/realigner.h"
#include "tests/support/driven_review.h"
#include "tests/support/slipped_work.h"

#include <QLocale>
#include <QSignalSpy>
#include <QtTest>

#include <optional>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// The answers to one question about a work.
struct Asked {
    explicit Asked(const RealignQuestion &question) : opened(slippedWork()) {
        QObject::connect(&realigner, &Realigner::answered, &realigner,
                         [this](RealignKind, const auto &ways) { answer = ways; });
        QObject::connect(&realigner, &Realigner::failed, &realigner,
                         [this](RealignKind, const Error &error) { problem = error; });
        realigner.setWork(&opened.open());
        realigner.ask(question);
    }

    OpenedWork opened;
    Realigner realigner;
    std::optional<std::vector<Splice>> answer;
    std::optional<Error> problem;
};

const Error crossing{ErrorCode::CrossingPins, "the pins cross", "3:5:2 / 4:4:3"};

} // namespace

class TestRealigner : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale("en")); }

    void anAnswerFitsTheWork() {
        Asked asked({RealignKind::Again, {50, 51}});
        QTRY_VERIFY(asked.answer);
        QCOMPARE(asked.answer->size(), std::size_t{1});
        QVERIFY(asked.opened.open().change("realign",
                                           {[&](const Work &) { return asked.answer->front(); }}));
    }

    void whatCannotBeDoneIsSaid_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("ripple") << int(RealignKind::Ripple);
        QTest::newRow("again") << int(RealignKind::Again);
        QTest::newRow("alternatives") << int(RealignKind::Alternatives);
    }
    void whatCannotBeDoneIsSaid() {
        QFETCH(int, kind);
        Asked asked({static_cast<RealignKind>(kind), {7, 7}});
        QTRY_VERIFY(asked.problem);
        QCOMPARE(asked.problem->code, ErrorCode::OutOfRange);
        QVERIFY(!asked.answer);
        QVERIFY(!asked.realigner.question());
    }

    // the notice says why, not that nothing changes
    void theReviewSaysWhy_data() { whatCannotBeDoneIsSaid_data(); }
    void theReviewSaysWhy() {
        QFETCH(int, kind);
        DrivenReview review(slippedWork());
        QSignalSpy refused(&review.controller, &ReviewController::refused);
        QSignalSpy done(&review.controller, &ReviewController::done);
        auto *realigner = review.controller.findChild<Realigner *>();
        QVERIFY(realigner);
        emit realigner->failed(static_cast<RealignKind>(kind), crossing);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].toString(), errorText(crossing));
        QVERIFY(refused[0][0].toString().contains("3:5:2"));
        QCOMPARE(done.size(), 0);
        QVERIFY(review.opened.work() == slippedWork());
    }

    void nothingToChangeIsSaid() {
        DrivenReview review(slippedWork());
        QSignalSpy done(&review.controller, &ReviewController::done);
        emit review.controller.findChild<Realigner *>()->answered(RealignKind::Again,
                                                                  std::vector<Splice>());
        QCOMPARE(done.size(), 1);
        QCOMPARE(done[0][0].toString(), QString("Aligned again: nothing changes."));
    }
};

QTEST_MAIN(TestRealigner)
#include "tst_realigner.moc"
