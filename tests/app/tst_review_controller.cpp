// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/driven_review.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

using Review = DrivenReview;
using Place = std::vector<int>;

} // namespace

class TestReviewController : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QLocale::setDefault(QLocale("en"));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void arrowsMoveTheFocus() {
        Review review(unevenWork(30));
        QVERIFY(review.press(Qt::Key_Down));
        QCOMPARE(review.focus(), (Place{1, 0, 0}));
        review.press(Qt::SHIFT | Qt::Key_Down);
        QCOMPARE(review.focus(), (Place{1, 0, 1}));
        review.press(Qt::SHIFT | Qt::Key_Up);
        review.press(Qt::Key_Right);
        QCOMPARE(review.focus(), (Place{1, 1, 0}));
        review.press(Qt::Key_Left);
        review.press(Qt::Key_Left);
        QCOMPARE(review.focus(), (Place{1, 0, 0}));
        review.press(Qt::Key_Up);
        review.press(Qt::Key_Up);
        QCOMPARE(review.focus(), (Place{0, 0, 0}));
    }

    void arrowsAreVisualInAMirroredInterface() {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Review review(plainWork(3));
        review.press(Qt::Key_Left);
        QCOMPARE(review.controller.version(), 1);
        review.press(Qt::Key_Right);
        QCOMPARE(review.controller.version(), 0);
    }

    void tabGoesRoundTheColumns() {
        Review review(plainWork(3));
        for (const int version : {1, 2, 0}) {
            review.press(Qt::Key_Tab);
            QCOMPARE(review.controller.version(), version);
        }
        review.press(Qt::SHIFT | Qt::Key_Backtab);
        QCOMPARE(review.controller.version(), 2);
    }

    void controlDigitsChooseAColumn() {
        Review review(plainWork(3));
        review.press(Qt::CTRL | Qt::Key_3);
        QCOMPARE(review.controller.version(), 2);
        review.press(Qt::CTRL | Qt::Key_2);
        QCOMPARE(review.controller.version(), 1);
        review.press(Qt::CTRL | Qt::Key_8);
        QCOMPARE(review.controller.version(), 1);
    }

    void pagesAndEnds() {
        Review review(plainWork(50));
        review.controller.setProperty("pageRows", 7);
        review.press(Qt::Key_PageDown);
        QCOMPARE(review.controller.unit(), 7);
        review.press(Qt::Key_End);
        QCOMPARE(review.controller.unit(), 49);
        review.press(Qt::Key_PageUp);
        QCOMPARE(review.controller.unit(), 42);
        review.press(Qt::Key_Home);
        QCOMPARE(review.controller.unit(), 0);
    }

    void enterConfirmsAndGoesToTheNextDoubtful() {
        Review review(unevenWork(5));
        review.controller.focus(1, 0);
        QCOMPARE(review.controller.doubtfulCount(), 4);
        review.press(Qt::Key_Return);
        QVERIFY(review.unit(1).status == Status::OmissionAccepted);
        QCOMPARE(review.controller.unit(), 3); // 2 is not doubtful
        review.press(Qt::Key_Return);
        QVERIFY(review.unit(3).status == Status::Confirmed);
        QCOMPARE(review.controller.confirmedCount(), 1);
        QCOMPARE(review.controller.doubtfulCount(), 2);
    }

    void shiftEnterConfirmsAndGoesOn() {
        Review review(unevenWork(5));
        review.controller.focus(2, 1);
        review.press(Qt::SHIFT | Qt::Key_Return);
        QVERIFY(review.unit(2).status == Status::Confirmed);
        QCOMPARE(review.focus(), (Place{3, 1, 0}));
    }

    void controlEnterConfirmsFromTheLastPinToHere() {
        Review review(plainWork(8));
        review.controller.focus(2, 0);
        review.press(Qt::Key_Space);
        review.controller.focus(6, 0);
        review.press(Qt::CTRL | Qt::Key_Return);
        for (std::size_t unit = 0; unit < 8; ++unit)
            QCOMPARE(review.unit(unit).isSettled(), unit >= 2 && unit <= 6);
        review.press(Qt::CTRL | Qt::Key_Z);
        QVERIFY(!review.unit(4).isSettled());
        QVERIFY(review.unit(2).isSettled());
    }

    void spacePinsAndUnpins() {
        Review review(plainWork(3));
        review.press(Qt::Key_Space);
        QVERIFY(review.unit(0).status == Status::Confirmed);
        QCOMPARE(review.controller.unit(), 0);
        review.press(Qt::Key_Space);
        QVERIFY(review.unit(0).status == Status::Proposed);
    }

    void altArrowsPushAndPull() {
        Review review(plainWork(4));
        review.controller.focus(1, 0);
        review.press(Qt::ALT | Qt::Key_Down);
        QVERIFY(review.unit(1).parts[0].empty());
        QCOMPARE(review.unit(2).parts[0].size(), 2U);
        QCOMPARE(review.focus(), (Place{1, 0, 0}));
        review.press(Qt::ALT | Qt::SHIFT | Qt::Key_Down);
        QCOMPARE(review.unit(1).parts[0].size(), 1U);
        review.press(Qt::ALT | Qt::Key_Up);
        QCOMPARE(review.unit(0).parts[0].size(), 2U);
        review.press(Qt::ALT | Qt::SHIFT | Qt::Key_Up);
        QCOMPARE(review.unit(0).parts[0].size(), 1U);
        QCOMPARE(review.controller.undoText(), QString("pull segment"));
    }

    void pushingBeyondTheEndsKeepsTheFocusOnItsUnit() {
        Review review(plainWork(2));
        review.press(Qt::ALT | Qt::Key_Up);
        QCOMPARE(review.size(), 3U);
        QCOMPARE(review.controller.unit(), 1);
        review.controller.focus(2, 1);
        review.press(Qt::ALT | Qt::Key_Down);
        QCOMPARE(review.size(), 4U);
        QCOMPARE(review.controller.unit(), 2);
    }

    void deleteAndBackspaceMerge() {
        Review review(plainWork(4));
        review.controller.focus(1, 2);
        review.press(Qt::Key_Delete);
        QCOMPARE(review.size(), 3U);
        QCOMPARE(review.unit(1).parts[2].size(), 2U);
        QCOMPARE(review.focus(), (Place{1, 2, 0}));
        review.press(Qt::Key_Backspace);
        QCOMPARE(review.size(), 2U);
        QCOMPARE(review.controller.unit(), 0);
    }

    void mergingAtTheEdgesIsRefusedInWords() {
        Review review(plainWork(2));
        const QSignalSpy refused(&review.controller, &ReviewController::refused);
        review.press(Qt::Key_Backspace);
        review.press(Qt::Key_End);
        review.press(Qt::Key_Delete);
        QCOMPARE(refused.count(), 2);
        QCOMPARE(review.size(), 2U);
    }

    void insertSplitsAllColumnsAtOnce_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("Insert") << int(Qt::Key_Insert) << 0;
        QTest::newRow("Ctrl+Shift+Enter")
            << int(Qt::Key_Return) << int(Qt::ControlModifier | Qt::ShiftModifier);
    }
    void insertSplitsAllColumnsAtOnce() {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        Review review(plainWork(4));
        review.controller.focus(1, 0);
        review.press(Qt::Key_Delete);
        review.controller.focus(1, 0, 1);
        QVERIFY(review.controller.press(key, modifiers));
        QCOMPARE(review.size(), 4U);
        for (const SegmentRange &part : review.unit(1).parts)
            QCOMPARE(part, (SegmentRange{1, 2}));
        review.press(Qt::Key_Insert);
        QCOMPARE(review.size(), 4U); // one segment: nothing to split
    }

    void editingCutsAndPushesTheTail() {
        Review review(plainWork(3));
        review.controller.focus(0, 1);
        review.press(Qt::Key_F2);
        QVERIFY(review.controller.isEditing());
        QCOMPARE(review.controller.editedText(), QString("Князь вернулся домой 0."));
        QVERIFY(!review.press(Qt::Key_Down)); // keys belong to the editor now
        review.controller.cutEdit("Князь вернулся домой 0.", 6);
        QVERIFY(!review.controller.isEditing());
        const Version &russian = review.opened.work().document.versions[1];
        QCOMPARE(russian.segments.size(), 4U);
        QCOMPARE(russian.segmentText(0), std::string_view("Князь"));
        QCOMPARE(russian.segmentText(1), std::string_view("вернулся домой 0."));
        QCOMPARE(review.unit(0).parts[1], (SegmentRange{0, 1}));
        QCOMPARE(review.unit(1).parts[1], (SegmentRange{1, 3}));
        review.press(Qt::CTRL | Qt::Key_Z);
        QVERIFY(review.opened.work() == plainWork(3));
    }

    void editingSavesOrLeaves() {
        Review review(plainWork(2));
        const auto text = [&review] {
            return review.opened.work().document.versions[0].segmentText(0);
        };
        const std::string before(text());
        review.press(Qt::Key_F2);
        review.controller.cancelEdit();
        QCOMPARE(text(), std::string_view(before));
        review.press(Qt::Key_F2);
        review.controller.saveEdit("متن نو");
        QCOMPARE(text(), std::string_view("متن نو"));
        QCOMPARE(review.controller.undoText(), QString("edit text"));
        review.press(Qt::Key_F2);
        review.controller.saveEdit("   ");
        QVERIFY(review.controller.isEditing()); // blank text is refused, the editor stays
        QCOMPARE(text(), std::string_view("متن نو"));
    }

    void zeroAcceptsAnOmission() {
        Review review(unevenWork(5));
        const QSignalSpy refused(&review.controller, &ReviewController::refused);
        review.controller.focus(1, 0);
        review.press(Qt::Key_0);
        QCOMPARE(refused.count(), 1);
        review.press(Qt::CTRL | Qt::Key_3);
        review.press(Qt::Key_0);
        QVERIFY(review.unit(1).status == Status::OmissionAccepted);
        QCOMPARE(review.controller.omissionCount(), 1);
        review.press(Qt::Key_0);
        QVERIFY(review.unit(1).status == Status::Proposed);
    }

    void jumpsGoRound() {
        Review review(unevenWork(6));
        review.controller.focus(1, 0);
        review.press(Qt::Key_F8);
        QCOMPARE(review.controller.unit(), 3);
        review.press(Qt::SHIFT | Qt::Key_F8);
        QCOMPARE(review.controller.unit(), 1);
        review.press(Qt::Key_Home);
        review.press(Qt::Key_F7);
        QCOMPARE(review.controller.unit(), 1);
        review.controller.focus(4, 0);
        review.press(Qt::CTRL | Qt::Key_F6);
        QVERIFY(review.unit(4).bookmarked);
        review.press(Qt::Key_Home);
        review.press(Qt::Key_F6);
        QCOMPARE(review.controller.unit(), 4);
        review.press(Qt::Key_Home);
        review.press(Qt::SHIFT | Qt::Key_F6);
        QCOMPARE(review.controller.unit(), 4);
        review.press(Qt::SHIFT | Qt::Key_F7);
        QCOMPARE(review.controller.unit(), 1);
    }

    void columnShiftsDownAndUp() {
        Review review(plainWork(4));
        review.controller.focus(1, 2);
        review.press(Qt::CTRL | Qt::Key_Down);
        QVERIFY(review.unit(1).parts[2].empty());
        QCOMPARE(review.unit(2).parts[2], (SegmentRange{1, 2}));
        review.press(Qt::CTRL | Qt::Key_Z);
        QVERIFY(review.opened.work() == plainWork(4));
        review.press(Qt::CTRL | Qt::Key_Up);
        QVERIFY(review.unit(3).parts[2].empty());
    }

    void undoAndRedoNameTheStep() {
        Review review(plainWork(3));
        const QSignalSpy done(&review.controller, &ReviewController::done);
        review.press(Qt::Key_Delete);
        review.press(Qt::CTRL | Qt::Key_Z);
        QCOMPARE(done.last().at(0).toString(), QString("Undone: merge units"));
        QCOMPARE(review.controller.redoText(), QString("merge units"));
        review.press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
        QCOMPARE(done.last().at(0).toString(), QString("Redone: merge units"));
        QCOMPARE(review.size(), 2U);
    }

    void hintsFollowTheFocus() {
        Review review(unevenWork(4));
        const auto offers = [&review](const QString &keys) {
            for (const QVariant &hint : review.controller.hints())
                if (hint.toMap().value("keys") == keys)
                    return true;
            return false;
        };
        review.controller.focus(1, 0);
        QVERIFY(offers("Ins"));
        QVERIFY(!offers("0"));
        review.controller.focus(1, 2);
        QVERIFY(offers("0"));
        QVERIFY(!offers("F2"));
        review.controller.focus(1, 0);
        review.press(Qt::Key_F2);
        QVERIFY(offers("Esc"));
    }

    void everythingIsOnDiskAtOnce() {
        Review review(plainWork(5));
        review.press(Qt::Key_Return);
        review.press(Qt::Key_Delete);
        const Work inMemory = review.opened.work();
        Result<ProjectStore> copy = fail(ErrorCode::NotFound, "");
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("copy.hamtaraz").toStdString();
        for (const char *suffix : {"", "-wal"})
            std::filesystem::copy_file(review.opened.path().string() + suffix,
                                       path.string() + suffix);
        copy = ProjectStore::open(path);
        QVERIFY(copy);
        QVERIFY(*copy->loadWork() == inMemory);
    }

    void excludedAndBack() {
        Review review(plainWork(3));
        review.controller.focus(1, 0);
        review.press(Qt::CTRL | Qt::Key_Delete);
        QVERIFY(review.unit(1).status == Status::Excluded);
        QCOMPARE(review.controller.doubtfulCount(), 2);
        review.press(Qt::CTRL | Qt::Key_Delete);
        QVERIFY(review.unit(1).status == Status::Proposed);
    }

    void goesToAUnitByItsNumber() {
        Review review(plainWork(30));
        QSignalSpy refused(&review.controller, &ReviewController::refused);
        for (const char *number : {"12", " ۱۲ ", "١٢", "0012"}) {
            review.controller.focus(0, 1);
            QVERIFY(review.controller.goToUnit(number));
            QCOMPARE(review.focus(), (Place{11, 1, 0}));
        }
        for (const char *number : {"", "0", "31", "-2", "1x", "99999999999999999999"})
            QVERIFY2(!review.controller.goToUnit(number), number);
        QCOMPARE(refused.size(), 6);
        QCOMPARE(review.controller.unit(), 11);
    }

    void anyKeysThenUndoGiveBackTheWork() {
        const bool holds = rc::check("keys, then as many undos, change nothing", [] {
            const Work before = randomWork();
            Review review(before);
            const KeyMap usual;
            const auto bindings = usual.bindings();
            const int presses = *rc::gen::inRange(1, 25);
            for (int i = 0; i < presses; ++i) {
                const auto keys = bindings[*rc::gen::inRange<std::size_t>(0, bindings.size())].keys;
                review.press(keys);
                if (review.controller.isEditing()) {
                    const QString text = review.controller.editedText();
                    review.controller.cutEdit(text, review.controller.proposedCut());
                    review.controller.cancelEdit();
                }
                RC_ASSERT(review.controller.unit() < int(review.size()));
                RC_ASSERT(tiles(review.opened.work()));
            }
            while (!review.controller.undoText().isEmpty())
                review.controller.undo();
            RC_ASSERT(review.opened.work() == before);
        });
        QVERIFY(holds);
    }
};

QTEST_MAIN(TestReviewController)
#include "tst_review_controller.moc"
