// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/driven_review.h"
#include "tests/support/slipped_work.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QtTest>

#include <optional>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// A review with live ripple.
struct Review : DrivenReview {
    explicit Review(const Work &work) : DrivenReview(work) { controller.setLiveRipple(true); }
    [[nodiscard]] const Alignment &alignment() const { return opened.work().alignment; }
    /// Units that are not as they should be.
    [[nodiscard]] int wrong() const {
        const auto right = rightWork().alignment.units();
        return static_cast<int>(std::ranges::count_if(alignment().units(), [&](const Unit &unit) {
            return std::ranges::find(right, unit.parts, &Unit::parts) == right.end();
        }));
    }
    /// The key that mends the slip: it pulls the segment back into its unit.
    void mend() {
        controller.focus(slip, 2);
        press(Qt::ALT | Qt::SHIFT | Qt::Key_Down);
    }
    [[nodiscard]] int tinted() {
        int rows = 0;
        for (int row = 0; row < controller.units()->count(); ++row)
            rows += controller.units()
                            ->data(controller.units()->index(row), UnitListModel::TintedRole)
                            .toBool()
                        ? 1
                        : 0;
        return rows;
    }
};

constexpr int few = 4;
constexpr int many = 25;
constexpr auto undoKeys = Qt::CTRL | Qt::Key_Z;

} // namespace

class TestLiveRipple : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale("en")); }

    // one key: the column falls into place from here on
    void aSlippedColumnTakesOneKey() {
        Review review(slippedWork());
        const QAbstractItemModelTester tester(
            review.controller.units(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(review.wrong() > many);
        review.mend();
        QVERIFY(review.wrong() > many);
        QTRY_VERIFY(review.wrong() <= few);
        QCOMPARE(review.controller.unit(), int(slip));
        QVERIFY(review.tinted() > many);
        QVERIFY(review.alignment()[slip + 1].pinnedStart);
        QCOMPARE(review.controller.undoText(), QString("pull segment"));
        review.press(undoKeys); // the correction and its ripple are one step
        QVERIFY(review.opened.work() == slippedWork());
        QVERIFY(review.controller.undoText().isEmpty());
        review.press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
        QVERIFY(review.wrong() <= few);
    }

    void escapeKeepsTheCorrectionAlone() {
        Review review(slippedWork());
        review.mend();
        const Work corrected = review.opened.work();
        QTRY_VERIFY(review.wrong() <= few);
        QVERIFY(review.controller.escape());
        QVERIFY(review.opened.work() == corrected);
        QCOMPARE(review.tinted(), 0);
        QVERIFY(!review.controller.escape()); // it means something else now
        review.press(undoKeys);
        QVERIFY(review.opened.work() == slippedWork());
    }

    void escapeAfterAnotherKeyTakesNothingBack() {
        Review review(slippedWork());
        review.mend();
        QTRY_VERIFY(review.wrong() <= few);
        review.press(Qt::Key_Down);
        QVERIFY(!review.controller.escape());
        QVERIFY(review.wrong() <= few);
    }

    void escapeBeforeItArrivesStopsIt() {
        Review review(slippedWork());
        review.mend();
        const Work corrected = review.opened.work();
        QVERIFY(review.controller.escape());
        QTest::qWait(300);
        QVERIFY(review.opened.work() == corrected);
    }

    // the step is whole in the file, too
    void oneStepAfterARestart() {
        const Folder folder;
        const auto file = folder / "work.hamtaraz";
        std::optional<Work> rippled;
        {
            const Work &before = slippedWork();
            OpenWork open(before, *ProjectStore::create(file, before, sourcesOf(before)));
            ReviewController controller;
            controller.setWork(&open);
            controller.setLiveRipple(true);
            controller.focus(slip, 2);
            controller.press(Qt::Key_Down, int(Qt::AltModifier | Qt::ShiftModifier));
            const Work corrected = open.work();
            QTRY_VERIFY(open.work() != corrected);
            rippled = open.work();
        }
        auto store = ProjectStore::open(file);
        QVERIFY(store);
        Work work = *store->loadWork();
        QVERIFY(work == *rippled);
        const auto step = store->undo();
        QVERIFY(step);
        for (const Splice &splice : step->splices)
            QVERIFY(work.apply(splice));
        QVERIFY(work == slippedWork());
        QVERIFY(!store->peekUndo()->has_value());
    }

    // as if the power went while the worker was thinking
    void aCrashDuringARippleLeavesTheCorrection() {
        Review review(slippedWork());
        review.mend();
        const Work corrected = review.opened.work();
        const Folder folder;
        const std::filesystem::path copy = folder / "copy.hamtaraz";
        for (const char *suffix : {"", "-wal"})
            std::filesystem::copy_file(review.opened.path().string() + suffix,
                                       copy.string() + suffix);
        auto store = ProjectStore::open(copy);
        QVERIFY(store);
        QVERIFY(*store->loadWork() == corrected);
        QVERIFY(store->undo());
        QVERIFY(*store->loadWork() == slippedWork());
    }

    // the project is closed while the worker is thinking
    void closingDuringARippleIsSafe() {
        for (const int wait : {0, 1, 5, 20}) {
            Review review(slippedWork());
            review.mend();
            QTest::qWait(wait);
            review.controller.setWork(nullptr);
            const Work left = review.opened.work();
            QTest::qWait(20);
            QVERIFY(review.opened.work() == left);
            QVERIFY(tiles(left));
        }
    }

    // corrections typed faster than the worker answers: all stand, and what follows comes after
    void typingAheadIsNotBlocked() {
        Review review(slippedWork());
        review.mend();
        review.press(Qt::Key_Down);
        review.press(Qt::Key_Delete); // units 41 and 42 become one
        const std::vector<SegmentRange> merged = review.alignment()[slip + 1].parts;
        review.controller.focus(slip, 2);
        review.press(Qt::Key_Space);
        const Work typed = review.opened.work();
        QVERIFY(review.wrong() > many);
        QTRY_VERIFY(review.wrong() <= few + 2);
        QCOMPARE(review.alignment()[slip + 1].parts, merged); // shaped by hand between two pins
        QVERIFY(review.alignment()[slip].isSettled());
        while (!review.controller.undoText().isEmpty())
            review.press(undoKeys);
        QVERIFY(review.opened.work() == slippedWork());
    }

    // two corrections far from each other: each is followed by its own ripple
    void twoPlacesAtOnce() {
        Review review(slippedWork());
        review.mend();
        review.controller.focus(120, 0);
        review.press(Qt::Key_Delete);
        review.press(Qt::CTRL | Qt::Key_F6);
        QTRY_VERIFY(review.wrong() <= few + 1);
        while (!review.controller.undoText().isEmpty())
            review.press(undoKeys);
        QVERIFY(review.opened.work() == slippedWork());
    }

    void settledUnitsArePins() {
        Review review(slippedWork());
        review.controller.focus(60, 0);
        review.press(Qt::Key_Space); // a wrong one
        const Unit settled = review.alignment()[60];
        const std::vector<Unit> below(review.alignment().units().begin() + 60,
                                      review.alignment().units().end());
        review.mend();
        QTRY_VERIFY(review.wrong() <= many);
        const auto found = std::ranges::find(review.alignment().units(), settled);
        QVERIFY(std::ranges::equal(found, review.alignment().units().end(), below.begin(),
                                   below.end()));
    }

    // what was learned is learned again for the new segments
    void aCutSegmentRipplesToo() {
        Review review(slippedWork());
        review.controller.focus(slip, 0);
        review.press(Qt::Key_F2);
        const QString text = review.controller.editedText();
        review.controller.cutEdit(text, int(text.indexOf(' ')));
        QVERIFY(!review.controller.isEditing());
        const Work cut = review.opened.work();
        QTRY_VERIFY(review.opened.work() != cut);
        QCOMPARE(review.controller.undoText(), QString("cut segment"));
        review.press(undoKeys);
        QVERIFY(review.opened.work() == slippedWork());
    }

    void anEditorIsNotDisturbed() {
        Review review(slippedWork());
        review.mend();
        review.press(Qt::Key_F2);
        const Work corrected = review.opened.work();
        QTest::qWait(300);
        QVERIFY(review.opened.work() == corrected);
        review.controller.cancelEdit();
        QTRY_VERIFY(review.wrong() <= few);
    }

    void theTintFades() {
        Review review(slippedWork());
        review.mend();
        QTRY_VERIFY(review.tinted() > 0);
        QTRY_COMPARE_WITH_TIMEOUT(review.tinted(), 0, 4000);
    }

    void offMeansOff() {
        Review review(slippedWork());
        review.controller.setLiveRipple(false);
        review.mend();
        const Work corrected = review.opened.work();
        QTest::qWait(200);
        QVERIFY(review.opened.work() == corrected);
    }

    void alignsAgainBetweenThePins() {
        const Work before = slippedWork();
        Review review(before);
        const QSignalSpy done(&review.controller, &ReviewController::done);
        review.controller.focus(50, 1);
        review.press(Qt::Key_F5);
        QVERIFY(review.controller.isAligning());
        QTRY_VERIFY(!review.controller.isAligning());
        QVERIFY(review.wrong() <= few);
        QCOMPARE(review.controller.undoText(), QString("align again"));
        review.press(undoKeys);
        QVERIFY(review.opened.work() == before);
        QVERIFY(done.count() >= 2);
    }

    void alignsTheWholeWorkAgainAroundItsPins() {
        Review review(slippedWork());
        const Unit pinned = review.alignment()[pin];
        review.controller.focus(100, 0); // beyond the pin F5 does not reach the slip
        review.press(Qt::Key_F5);
        QTRY_VERIFY(!review.controller.isAligning());
        QVERIFY(review.wrong() > many);
        review.press(Qt::SHIFT | Qt::Key_F5);
        QTRY_VERIFY(review.wrong() <= few);
        QVERIFY(std::ranges::find(review.alignment().units(), pinned) !=
                review.alignment().units().end());
    }

    void aligningAgainCanBeStopped() {
        const Work before = slippedWork();
        Review review(before);
        review.press(Qt::SHIFT | Qt::Key_F5);
        QVERIFY(review.controller.escape());
        QVERIFY(!review.controller.isAligning());
        QTest::qWait(200);
        QVERIFY(review.opened.work() == before);
    }

    void alternativesAreOfTheSameSegments() {
        Review review(rightWork());
        review.controller.focus(15, 0);
        review.press(Qt::Key_F9);
        QTRY_VERIFY(review.controller.wayCount() >= 2);
        QVERIFY(review.controller.wayCount() <= 5);
        const auto now = review.controller.unitsOfWay(0);
        for (int way = 1; way <= review.controller.wayCount(); ++way) {
            const auto units = review.controller.unitsOfWay(way);
            QVERIFY(units != now);
            for (std::size_t v = 0; v < 3; ++v) {
                QCOMPARE(units.front().parts[v].first, now.front().parts[v].first);
                QCOMPARE(units.back().parts[v].last, now.back().parts[v].last);
            }
            QVERIFY(!review.controller.wayText(way).isEmpty());
        }
    }

    void aDigitTakesAWay_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("2") << int(Qt::Key_2);
        QTest::newRow("Persian 2") << 0x6F2;
    }
    void aDigitTakesAWay() {
        QFETCH(int, key);
        Review review(rightWork());
        review.controller.focus(15, 0);
        review.press(Qt::Key_F9);
        QTRY_VERIFY(review.controller.wayCount() >= 2);
        const auto wanted = review.controller.unitsOfWay(2);
        QVERIFY(review.controller.press(key, 0));
        QCOMPARE(review.controller.wayCount(), 0);
        for (const Unit &unit : wanted)
            QVERIFY(std::ranges::find(review.alignment().units(), unit.parts, &Unit::parts) !=
                    review.alignment().units().end());
        QCOMPARE(review.controller.undoText(), QString("take another way"));
        review.press(undoKeys);
        QVERIFY(review.opened.work() == rightWork());
    }

    void waysCloseByEscapeAndByAnyOtherKey() {
        Review review(rightWork());
        review.controller.focus(15, 0);
        for (const bool escape : {true, false}) {
            review.press(Qt::Key_F9);
            QTRY_VERIFY(review.controller.wayCount() > 0);
            if (escape)
                QVERIFY(review.controller.escape());
            else
                review.press(Qt::Key_Down);
            QCOMPARE(review.controller.wayCount(), 0);
        }
        QCOMPARE(review.controller.unit(), 16);
        QVERIFY(review.opened.work() == rightWork());
    }

    // a disk that refuses: the correction stands, the ripple is nowhere
    void aRippleThatCannotBeWrittenIsNotShown() {
        Review review(slippedWork());
        const QSignalSpy refused(&review.controller, &ReviewController::refused);
        review.mend();
        const Work corrected = review.opened.work();
        QVERIFY(review.opened.open().undo()); // behind the review's back: no step to belong to
        QTRY_VERIFY_WITH_TIMEOUT(refused.count() == 1, 3000);
        QVERIFY(review.opened.work() == slippedWork());
        QVERIFY(corrected != review.opened.work());
    }
};

QTEST_MAIN(TestLiveRipple)
#include "tst_live_ripple.moc"
