// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/repair_controller.h"

#include "alignment/repair/repair.h"
#include "app/project_maker.h"
#include "app/repair_finder.h"
#include "app/repair_text.h"
#include "app/sample_work.h"
#include "controllers/import_controller.h"
#include "tests/support/project_fixture.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

constexpr int patience = 60'000;

QString textOf(RepairController &repair, int row, int role) {
    const QVariant value = repair.changes()->data(repair.changes()->index(row), role);
    return value.toStringList().join(QString());
}

/// The damaged sample text as a file of a new project, its repairs open.
struct Review {
    enum Search { Done, Needed };

    explicit Review(Search search = Done) {
        for (const ChosenFile &chosen : sampleFiles()) {
            const QString path = "/" + QString::fromStdString(chosen.file.name);
            files.add(path);
            files.setRead(path, chosen.file, chosen.language);
        }
        if (search == Done)
            files.setRepairs("fa_raw.txt", std::make_shared<RepairDecisions>(known()));
        repair.openFiles();
    }
    /// What is found in the sample, looked for once.
    static const RepairDecisions &known() {
        static const auto found = [] {
            const ChosenFile file = sampleFiles()[0];
            return *findRepairs(file.file.text, file.language, {});
        }();
        return found;
    }
    bool isReady() { return !repair.isBusy() && repair.changes()->count() > 0; }
    [[nodiscard]] const std::vector<Proposal> &proposals() const {
        return files.files()[0].repairs->proposals();
    }
    [[nodiscard]] std::vector<bool> decisions() const {
        std::vector<bool> applied;
        for (const Proposal &proposal : proposals())
            applied.push_back(proposal.apply);
        return applied;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QVERIFY(repair.press(key, static_cast<int>(modifiers.toInt())));
    }

    ImportFileModel files;
    RepairController repair{files};
    QAbstractItemModelTester tester{repair.changes(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class TestRepairController : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale("en")); }

    void damageIsFoundInAWorker() {
        Review review(Review::Needed);
        QVERIFY(review.repair.isBusy());
        QVERIFY(review.repair.isDecidable());
        QCOMPARE(review.repair.texts().size(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(review.isReady(), patience);
        const auto found = proposeRepairs(sampleFiles()[0].file.text, *Language::fromTag("fa"));
        QCOMPARE(review.repair.changes()->count(), static_cast<int>(found->size()));
        QCOMPARE(review.repair.waiting() + review.repair.accepted() + review.repair.refused(),
                 static_cast<int>(found->size()));
        QVERIFY(review.repair.waiting() > 0);
    }

    void keysAcceptRefuseAndTakeBack() {
        Review review;
        QTRY_VERIFY_WITH_TIMEOUT(review.isReady(), patience);
        RepairController &repair = review.repair;
        const std::vector<bool> before = review.decisions();
        const int waiting = repair.waiting();
        review.press(Qt::Key_F8);
        const int first = repair.current();
        QCOMPARE(textOf(repair, first, RepairListModel::StateRole), QString("waiting"));
        review.press(Qt::Key_Delete);
        QCOMPARE(textOf(repair, first, RepairListModel::StateRole), QString("refused"));
        QVERIFY(!review.proposals()[static_cast<std::size_t>(first)].apply);
        QCOMPARE(repair.waiting(), waiting - 1);
        QCOMPARE(repair.refused(), 1);
        const int second = repair.current();
        QVERIFY(second > first);
        review.press(Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(textOf(repair, second, RepairListModel::StateRole), QString("accepted"));
        QCOMPARE(repair.waiting(), waiting - 2);
        review.press(Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(repair.current() >= second); // nothing waits above
        review.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(repair.current(), second);
        review.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(review.decisions(), before);
        QCOMPARE(repair.waiting(), waiting);
        QVERIFY(!repair.canUndo());
        review.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(textOf(repair, first, RepairListModel::StateRole), QString("refused"));
        review.press(Qt::Key_Space);
        QCOMPARE(textOf(repair, first, RepairListModel::StateRole), QString("accepted"));
        QVERIFY(!repair.canRedo());
    }

    void keysMove() {
        Review review;
        QTRY_VERIFY_WITH_TIMEOUT(review.isReady(), patience);
        RepairController &repair = review.repair;
        const int last = repair.changes()->count() - 1;
        review.press(Qt::Key_Down);
        QCOMPARE(repair.current(), 1);
        review.press(Qt::Key_PageDown);
        QCOMPARE(repair.current(), 9);
        review.press(Qt::Key_Up);
        QCOMPARE(repair.current(), 8);
        review.press(Qt::Key_End);
        QCOMPARE(repair.current(), last);
        review.press(Qt::Key_Down);
        QCOMPARE(repair.current(), last);
        review.press(Qt::Key_Home);
        QCOMPARE(repair.current(), 0);
        review.press(Qt::Key_PageUp);
        QCOMPARE(repair.current(), 0);
        QVERIFY(!repair.press(Qt::Key_A, 0));
        QVERIFY(!repair.press(Qt::Key_Tab, 0));
    }

    void aKindIsDecidedAtOnce() {
        Review review;
        QTRY_VERIFY_WITH_TIMEOUT(review.isReady(), patience);
        const auto kind = review.proposals()[0].kind;
        review.press(Qt::Key_Delete, Qt::ControlModifier);
        int ofKind = 0;
        for (const Proposal &proposal : review.proposals()) {
            ofKind += proposal.kind == kind ? 1 : 0;
            QCOMPARE(proposal.apply, proposal.kind != kind);
        }
        QCOMPARE(review.repair.refused(), ofKind);
        review.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(review.repair.refused(), 0);
        review.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(review.repair.refused(), ofKind);
    }

    void footnotesGoTogether() {
        Review review;
        QTRY_VERIFY_WITH_TIMEOUT(review.isReady(), patience);
        review.repair.setKind(static_cast<int>(RepairKind::Footnote));
        QVERIFY(review.repair.changes()->count() > 1);
        review.press(Qt::Key_Space);
        QCOMPARE(review.repair.refused(), review.repair.changes()->count());
    }

    void filtersList() {
        Review review;
        QTRY_VERIFY_WITH_TIMEOUT(review.isReady(), patience);
        RepairController &repair = review.repair;
        const int all = repair.changes()->count();
        int sum = 0;
        for (const QVariant &choice : repair.kinds()) {
            const int kind = choice.toMap().value("value").toInt();
            repair.setKind(kind);
            sum += kind < 0 ? 0 : repair.changes()->count();
        }
        QCOMPARE(sum, all);
        repair.setKind(-1);
        repair.setShown(RepairFilter::Waiting);
        QCOMPARE(repair.changes()->count(), repair.waiting());
        const int few = repair.waiting();
        repair.setThreshold(95);
        QVERIFY(repair.waiting() > few);
        QCOMPARE(repair.changes()->count(), repair.waiting());
        const int row = repair.current();
        const int rows = repair.changes()->count();
        review.press(Qt::Key_Return); // what is decided stays in sight
        QCOMPARE(repair.changes()->count(), rows);
        QCOMPARE(textOf(repair, row, RepairListModel::StateRole), QString("accepted"));
        repair.setShown(RepairFilter::Refused);
        QCOMPARE(repair.changes()->count(), 0);
        QVERIFY(!repair.notice().isEmpty());
        QVERIFY(repair.press(Qt::Key_Return, 0)); // nothing has the focus
        repair.setShown(RepairFilter::All);
        review.press(Qt::Key_F7);
        QCOMPARE(repair.kind(), static_cast<int>(review.proposals()[0].kind));
        review.press(Qt::Key_F7);
        QCOMPARE(repair.changes()->count(), all);
    }

    void theRepairedLineFollowsEveryDecision() {
        Review review;
        QTRY_VERIFY_WITH_TIMEOUT(review.isReady(), patience);
        RepairController &repair = review.repair;
        repair.setKind(static_cast<int>(RepairKind::Kashida));
        const QString damaged = textOf(repair, 0, RepairListModel::DamagedRole);
        const QString repaired = textOf(repair, 0, RepairListModel::RepairedRole);
        QVERIFY(damaged.contains('P'));
        QVERIFY(!repaired.contains('P'));
        QSignalSpy told(repair.changes(), &QAbstractItemModel::dataChanged);
        review.press(Qt::Key_Space);
        QVERIFY(textOf(repair, 0, RepairListModel::RepairedRole).contains('P'));
        QVERIFY(told.count() == 1);
        // the neighbour shows the same line: it was told, too
        QVERIFY(told[0][1].value<QModelIndex>().row() > 0);
        QVERIFY(textOf(repair, 1, RepairListModel::RepairedRole).contains('P'));
    }

    /// What stands on the right, put together, is what the project will hold.
    void whatIsShownIsWhatIsApplied() {
        Review review;
        QTRY_VERIFY_WITH_TIMEOUT(review.isReady(), patience);
        const auto &repairs = *review.files.files()[0].repairs;
        QString whole = QString::fromStdString(applyRepairs(repairs.text(), repairs.proposals()));
        whole.replace('\n', ' ');
        int seen = 0;
        for (std::size_t change = 0; change < repairs.size(); ++change) {
            if (repairs.proposals()[change].kind != RepairKind::BlockOrder)
                continue;
            const QString shown = repairedText(repairs, change).plain();
            QVERIFY2(shown.contains("…") || whole.contains(shown), qPrintable(shown));
            ++seen;
        }
        QVERIFY(seen > 100);
    }

    void decisionsGoIntoTheProject() {
        Folder folder;
        Review review;
        QTRY_VERIFY_WITH_TIMEOUT(review.isReady(), patience);
        review.repair.setKind(static_cast<int>(RepairKind::Kashida));
        review.press(Qt::Key_Delete, Qt::ControlModifier);
        const ProjectPlan plan{"Sample", folder / "sample.hamtaraz", review.files.chosen()};
        auto made = makeProject(plan, {});
        QVERIFY(made);
        const auto &text = made->work.document.versions[0].text;
        QCOMPARE(text, applyRepairs(sampleFiles()[0].file.text, review.proposals()));
        QVERIFY(text.find("PP") != std::string::npos);

        OpenWork open(std::move(made->work), std::move(made->store));
        review.repair.setWork(&open);
        review.repair.openProject();
        QVERIFY(review.repair.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(review.isReady(), patience);
        QVERIFY(!review.repair.isDecidable());
        QCOMPARE(review.repair.changes()->count(), static_cast<int>(review.proposals().size()));
        review.repair.setKind(static_cast<int>(RepairKind::Kashida));
        QVERIFY(review.repair.refused() == review.repair.changes()->count());
        QVERIFY(review.repair.press(Qt::Key_Return, 0)); // decided once and for all
        QCOMPARE(textOf(review.repair, 0, RepairListModel::StateRole), QString("refused"));
        review.repair.setWork(nullptr);
        QCOMPARE(review.repair.changes()->count(), 0);
    }

    void anotherLanguageForgetsTheRepairs() {
        Review review;
        QTRY_VERIFY_WITH_TIMEOUT(review.isReady(), patience);
        review.files.setLanguage(0, *Language::fromTag("ar"));
        QVERIFY(!review.files.files()[0].repairs);
        QVERIFY(!review.files.chosen()[0].repairs);
    }

    void anUndamagedTextSaysSo() {
        Review review;
        QTRY_VERIFY_WITH_TIMEOUT(review.isReady(), patience);
        review.repair.setText(2);
        QTRY_VERIFY_WITH_TIMEOUT(!review.repair.isBusy(), patience);
        QCOMPARE(review.repair.changes()->count(), 0);
        QVERIFY(review.repair.notice().contains("No damage"));
        review.repair.setText(0); // found before
        QVERIFY(review.isReady());
    }

    /// Leaving while damage is looked for stops the search, and nothing comes in late.
    void leavingStopsTheSearch() {
        Review review(Review::Needed);
        review.repair.leave();
        QVERIFY(!review.repair.isBusy());
        QTest::qWait(300);
        QVERIFY(!review.files.files()[0].repairs);
        review.repair.openFiles();
        QTRY_VERIFY_WITH_TIMEOUT(review.isReady(), patience);
    }

    void everyKindHasWords() {
        int kinds = 0;
        for (int kind = 0; !repairKindName(static_cast<RepairKind>(kind)).empty(); ++kind) {
            const auto name = repairKindName(static_cast<RepairKind>(kind));
            QVERIFY2(!repairKindHelp(static_cast<RepairKind>(kind)).isEmpty(), name.data());
            ++kinds;
        }
        QVERIFY(kinds >= 8);
    }
};

QTEST_MAIN(TestRepairController)
#include "tst_repair_controller.moc"
