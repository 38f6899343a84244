// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project_maker.h"
#include "tests/support/driven_review.h"

#include <QLocale>
#include <QSignalSpy>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

constexpr QKeyCombination takeBack = Qt::SHIFT | Qt::Key_F2;

/// A review whose English column is edited: unit i says "The prince came home i.".
struct Review : DrivenReview {
    Review() : DrivenReview(plainWork(4)) {}

    void edit(int unit, const QString &text) {
        controller.focus(unit, 2);
        press(Qt::Key_F2);
        controller.saveEdit(text);
    }
    [[nodiscard]] QString english(std::uint32_t segment) const {
        return QString::fromStdString(
            std::string(opened.work().document.versions[2].segmentText(segment)));
    }
    [[nodiscard]] bool offersTheOriginal() const {
        return std::ranges::any_of(controller.hints(), [](const QVariant &hint) {
            return hint.toMap()["keys"] == "Shift+F2";
        });
    }
};

} // namespace

class TestOriginalText : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale("en")); }

    void whatIsGoneIsStruckThrough() {
        Review review;
        QCOMPARE(review.controller.originalText(2, 1), QString());
        QVERIFY(!review.offersTheOriginal());
        review.edit(1, "The king came home 1.");
        QCOMPARE(review.controller.originalText(2, 1), QString("The <s>prince</s> came home 1."));
        QVERIFY(review.offersTheOriginal());
        review.edit(1, "The king came 1.");
        QCOMPARE(review.controller.originalText(2, 1),
                 QString("The <s>prince</s> came <s>home</s> 1."));
        QCOMPARE(review.controller.originalText(2, 2), QString());
        QCOMPARE(review.controller.originalText(3, 0), QString());
    }

    // however many edits there were: one key takes the first text back, one undo brings the last
    void takingItBackIsOneStep() {
        Review review;
        const QString before = review.english(1);
        review.edit(1, "The king came home 1.");
        review.edit(1, "The queen came home 1.");
        QVERIFY(review.press(takeBack));
        QCOMPARE(review.english(1), before);
        QCOMPARE(review.controller.originalText(2, 1), QString());
        QCOMPARE(review.controller.undoText(), QString("original text"));
        review.press(Qt::CTRL | Qt::Key_Z);
        QCOMPARE(review.english(1), QString("The queen came home 1."));
        QCOMPARE(review.controller.originalText(2, 1), QString("The <s>prince</s> came home 1."));
        review.press(Qt::CTRL | Qt::Key_Z);
        review.press(Qt::CTRL | Qt::Key_Z);
        QCOMPARE(review.controller.originalText(2, 1), QString());
        QVERIFY(review.opened.work() == plainWork(4));
    }

    void anOriginalHasNothingToTakeBack() {
        Review review;
        QSignalSpy refused(&review.controller, &ReviewController::refused);
        review.controller.focus(1, 2);
        review.press(takeBack);
        QCOMPARE(refused.size(), 1);
        QVERIFY(review.opened.open().undoStep().isEmpty());
    }

    // a cut alone changes no word
    void aCutHasItsWords() {
        Review review;
        review.controller.focus(1, 2);
        review.press(Qt::Key_F2);
        review.controller.cutEdit(review.english(1), 10, true);
        QCOMPARE(review.english(2), QString("came home 1."));
        QCOMPARE(review.controller.originalText(2, 1), QString());
    }

    void aTextThatWasEditedAndCutComesBackWhole() {
        Review review;
        review.controller.focus(1, 2);
        review.press(Qt::Key_F2);
        review.controller.cutEdit("The king came home 1.", 8, true);
        QCOMPARE(review.english(2), QString("came home 1."));
        QCOMPARE(review.controller.originalText(2, 2), QString("The <s>prince</s> came home 1."));
        review.controller.focus(1, 2, 1);
        review.press(takeBack);
        QVERIFY(review.opened.work().document == plainWork(4).document);
        review.press(Qt::CTRL | Qt::Key_Z);
        QCOMPARE(review.english(1), QString("The king"));
    }

    void piecesInSeveralUnitsAreMergedFirst() {
        Review review;
        QSignalSpy refused(&review.controller, &ReviewController::refused);
        review.controller.focus(1, 2);
        review.press(Qt::Key_F2);
        review.controller.cutEdit("The king came home 1.", 8);
        const Work before = review.opened.work();
        review.press(takeBack);
        QCOMPARE(refused.size(), 1);
        QVERIFY(review.opened.work() == before);
        review.press(Qt::Key_Delete);
        review.press(takeBack);
        QCOMPARE(review.english(1), QString("The prince came home 1."));
    }

    // the journal knows it
    void itOutlivesTheProgram() {
        const Folder folder;
        const auto file = folder / "work.hamtaraz";
        {
            const Work work = plainWork(4);
            OpenWork open(work, *ProjectStore::create(file, work, sourcesOf(work)));
            ReviewController controller;
            controller.setWork(&open);
            for (const int unit : {1, 2}) {
                controller.focus(unit, 2);
                QVERIFY(controller.run(Command::EditText));
                controller.saveEdit("Nobody came then.");
            }
            controller.undo();
        }
        auto loaded = loadProject(file);
        QVERIFY(loaded);
        OpenWork open(std::move(loaded->work), std::move(loaded->store),
                      std::move(loaded->originals));
        ReviewController controller;
        controller.setWork(&open);
        QCOMPARE(controller.originalText(2, 1), QString("<s>The prince</s> came <s>home 1.</s>"));
        QCOMPARE(controller.originalText(2, 2), QString());
        controller.redo();
        QVERIFY(!controller.originalText(2, 2).isEmpty());
        controller.focus(1, 2);
        QVERIFY(controller.run(Command::TakeOriginal));
        QCOMPARE(open.document().versions[2].segmentText(1),
                 std::string_view("The prince came home 1."));
    }
};

QTEST_MAIN(TestOriginalText)
#include "tst_original_text.moc"
