// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/driven_review.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

using Versions = std::vector<int>;

constexpr QKeyCombination moveLeft = Qt::ALT | Qt::SHIFT | Qt::Key_Left;
constexpr QKeyCombination moveRight = Qt::ALT | Qt::SHIFT | Qt::Key_Right;

/// A review of three columns: Persian, Russian, English.
struct Review : DrivenReview {
    Review() : DrivenReview(plainWork(5)) {}

    void toggle(int column) { press(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_0 + column)); }
    [[nodiscard]] Versions shown() { return controller.columns()->shown(); }
    [[nodiscard]] double share(int place) {
        return controller.columns()->shares()[place].toDouble();
    }
    /// As after closing and opening the project.
    void reopen() {
        controller.setWork(nullptr);
        controller.setWork(&opened.open());
    }
};

} // namespace

class TestTableColumns : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QLocale::setDefault(QLocale("en"));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aKeyHidesAndShows() {
        Review review;
        QSignalSpy done(&review.controller, &ReviewController::done);
        QCOMPARE(review.shown(), (Versions{0, 1, 2}));
        review.toggle(2);
        QCOMPARE(review.shown(), (Versions{0, 2}));
        QCOMPARE(done[0][0].toString(), QString("Russian is hidden. Ctrl+Shift+2 shows it again."));
        QCOMPARE(review.controller.columns()->hiddenList(), QVariantList{1});
        review.toggle(2);
        QCOMPARE(review.shown(), (Versions{0, 1, 2}));
        review.toggle(4); // there is no fourth
        QCOMPARE(review.shown(), (Versions{0, 1, 2}));
    }

    void twoColumnsStay() {
        Review review;
        QSignalSpy refused(&review.controller, &ReviewController::refused);
        review.toggle(1);
        review.toggle(3);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(review.shown(), (Versions{1, 2}));
        review.controller.columns()->showAll();
        QCOMPARE(review.shown(), (Versions{0, 1, 2}));
    }

    void theFocusStaysOnWhatIsShown() {
        Review review;
        review.controller.focus(3, 1);
        review.toggle(2);
        QCOMPARE(review.focus(), (Versions{3, 2, 0}));
        review.press(Qt::Key_Left);
        QCOMPARE(review.focus(), (Versions{3, 0, 0}));
        review.press(Qt::Key_Tab);
        QCOMPARE(review.focus(), (Versions{3, 2, 0}));
        review.press(Qt::Key_Tab);
        QCOMPARE(review.focus(), (Versions{3, 0, 0}));
        review.controller.focusSegment(1, 4); // a hit in the hidden column
        QCOMPARE(review.focus(), (Versions{4, 2, 0}));
    }

    void aHiddenColumnIsNotGoneTo() {
        Review review;
        review.toggle(2);
        QSignalSpy done(&review.controller, &ReviewController::done);
        review.press(Qt::CTRL | Qt::Key_2);
        QCOMPARE(review.controller.version(), 0);
        QCOMPARE(done[0][0].toString(), QString("Russian is hidden. Ctrl+Shift+2 shows it."));
        review.press(Qt::CTRL | Qt::Key_3);
        QCOMPARE(review.controller.version(), 2);
    }

    void columnsMoveWithTheFocus() {
        Review review;
        review.controller.focus(2, 0);
        review.press(moveRight);
        QCOMPARE(review.shown(), (Versions{1, 0, 2}));
        QCOMPARE(review.focus(), (Versions{2, 0, 0}));
        review.press(moveRight);
        review.press(moveRight); // it is at the end
        QCOMPARE(review.shown(), (Versions{1, 2, 0}));
        review.press(moveLeft);
        QCOMPARE(review.shown(), (Versions{1, 0, 2}));
        review.press(Qt::Key_Left);
        QCOMPARE(review.controller.version(), 1);
        review.press(Qt::CTRL | Qt::Key_2); // the second on screen
        QCOMPARE(review.controller.version(), 0);
        review.toggle(1);
        QCOMPARE(review.shown(), (Versions{0, 2}));
    }

    void keysAreVisualInAMirroredInterface() {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Review review;
        review.controller.focus(0, 0); // on the right
        review.press(moveLeft);
        QCOMPARE(review.shown(), (Versions{1, 0, 2}));
        review.press(Qt::Key_Right);
        QCOMPARE(review.controller.version(), 1);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    // over the hidden ones, which keep their places
    void movingPassesHiddenColumns() {
        Review review;
        review.toggle(2);
        review.controller.focus(0, 0);
        review.press(moveRight);
        QCOMPARE(review.shown(), (Versions{2, 0}));
        review.controller.columns()->showAll();
        QCOMPARE(review.shown(), (Versions{1, 2, 0}));
    }

    void widthsFillTheTable() {
        Review review;
        TableColumns &columns = *review.controller.columns();
        columns.moveSeam(0, 0.1);
        QVERIFY(qAbs(review.share(0) - (1 / 3.0 + 0.1)) < 1e-3);
        review.toggle(2);
        QVERIFY(qAbs(review.share(0) + review.share(1) - 1) < 1e-9);
        QVERIFY(review.share(0) > review.share(1));
        columns.moveSeam(0, 1); // as far as it goes
        QVERIFY(qAbs(review.share(1) - 0.1) < 1e-3);
        columns.moveSeam(1, 0.2); // behind the last there is no seam
        QVERIFY(qAbs(review.share(1) - 0.1) < 1e-3);
    }

    void theProjectRemembers() {
        Review review;
        review.controller.focus(0, 2);
        review.press(moveLeft);
        review.toggle(1);
        review.controller.columns()->moveSeam(0, 0.2);
        const QVariantList shares = review.controller.columns()->shares();
        review.reopen();
        QCOMPARE(review.shown(), (Versions{2, 1}));
        QVERIFY(qAbs(review.share(0) - shares[0].toDouble()) < 1e-3);
        QCOMPARE(review.controller.version(), 2);
    }

    void theFirstShownColumnHasTheFocus() {
        Review review;
        review.controller.focus(0, 0);
        review.press(moveRight);
        review.reopen();
        QCOMPARE(review.focus(), (Versions{0, 1, 0}));
    }

    // what an older or a strange program has left
    void nonsenseIsIgnored_data() {
        QTest::addColumn<QString>("kept");
        for (const char *kept : {"", "0 1", "0 0 1", "0 1 2 3", "0 1 7", "a b c", "0- 1- 2", "-"})
            QTest::newRow(kept) << QString(kept);
    }
    void nonsenseIsIgnored() {
        QFETCH(QString, kept);
        Review review;
        review.opened.open().setSetting("columnOrder", kept);
        review.reopen();
        QCOMPARE(review.shown(), (Versions{0, 1, 2}));
    }

    void widthsOfOlderProjectsStay() {
        Review review;
        review.opened.open().setSetting("columnShares", "0.5 0.3 0.2");
        review.reopen();
        QVERIFY(qAbs(review.share(0) - 0.5) < 1e-9);
        QVERIFY(qAbs(review.share(2) - 0.2) < 1e-9);
    }
};

QTEST_MAIN(TestTableColumns)
#include "tst_table_columns.moc"
