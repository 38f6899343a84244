// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/workbench.h"
#include "tests/support/volume.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

/// A project of three works, of 4, 3 and 5 units; half of the first is confirmed.
class TestWorksController : public QObject {
    Q_OBJECT

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] QString path() const {
        return QString::fromStdString((*m_folder / "p.hamtaraz").string());
    }
    WorksController &works() { return *m_bench->works(); }
    ReviewController &review() { return *m_bench->review(); }
    QStringList column(int role) {
        QStringList values;
        for (int row = 0; row < works().list()->rowCount(); ++row)
            values += works().list()->index(row).data(role).toString();
        return values;
    }
    QString titles() { return column(WorkListModel::TitleRole).join(" "); }
    QString progress() { return column(WorkListModel::ProgressRole).join(" "); }

    void open() {
        m_bench = std::make_unique<Workbench>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            works().list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_bench->project()->open(path());
        QTRY_VERIFY(m_bench->project()->isOpen());
    }
    void close() {
        m_tester.reset();
        m_bench.reset();
    }
    void turnTo(int row) {
        works().open(row);
        QTRY_COMPARE(works().current(), row);
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("hamtaraz-tests");
        QCoreApplication::setApplicationName("tst_works_controller");
    }
    void init() {
        QSettings().clear();
        QSettings().setValue("interface/language", "en");
        QSettings().setValue("review/liveRipple", false);
        m_folder = std::make_unique<Folder>();
        QVERIFY(writeVolume(*m_folder / "p.hamtaraz"));
        open();
    }
    void cleanup() { close(); }

    void listsTheWorksWithTheirProgress() {
        QCOMPARE(titles(), QString("یکم دوم سوم"));
        QCOMPARE(column(WorkListModel::UnitsRole).join(" "), QString("4 3 5"));
        QCOMPARE(progress(), QString("0.5 0 0"));
        QCOMPARE(works().current(), 0);
        QCOMPARE(works().progressText(), QString("3 works, 16% settled"));
    }

    void progressFollowsEveryStep() {
        review().focus(1, 0);
        review().run(Command::ConfirmNext);
        QCOMPARE(progress(), QString("0.75 0 0"));
        review().run(Command::Undo);
        QCOMPARE(progress(), QString("0.5 0 0"));
        review().focus(1, 0);
        review().run(Command::MergeNext);
        QCOMPARE(column(WorkListModel::UnitsRole).join(" "), QString("3 3 5"));
    }

    void turningLosesNothing() {
        review().focus(1, 0);
        review().run(Command::ConfirmNext);
        turnTo(2);
        QCOMPARE(m_bench->project()->title(), QString("سوم"));
        QCOMPARE(review().units()->count(), 5);
        QVERIFY(review().undoText().isEmpty()); // nothing was done in this one
        review().run(Command::ConfirmNext);
        turnTo(0);
        QCOMPARE(progress(), QString("0.75 0 0.2"));
        review().run(Command::Undo);
        QCOMPARE(progress(), QString("0.5 0 0.2"));
        turnTo(2);
        QVERIFY(!review().undoText().isEmpty());
    }

    // a step taken while another work is being read is one of the work that is still open
    void stepsWhileTurningStayInTheirWork() {
        works().open(1);
        QVERIFY(m_bench->project()->isBusy());
        review().focus(1, 0);
        review().run(Command::ConfirmNext);
        QTRY_COMPARE(works().current(), 1);
        QVERIFY(review().undoText().isEmpty());
        QCOMPARE(progress(), QString("0.75 0 0"));
        turnTo(0);
        QVERIFY(!review().undoText().isEmpty());
    }

    void keysStepThroughTheWorksAndAround() {
        const auto press = [this](Qt::Key key) {
            return review().press(key, static_cast<int>(Qt::ControlModifier));
        };
        for (const int expected : {1, 2, 0}) {
            QVERIFY(press(Qt::Key_PageDown));
            QTRY_COMPARE(works().current(), expected);
        }
        QVERIFY(press(Qt::Key_PageUp));
        QTRY_COMPARE(works().current(), 2);
    }

    void everyWorkIsFoundWhereItWasLeft() {
        review().focus(2, 1);
        turnTo(2);
        QCOMPARE(review().unit(), 0);
        review().focus(4, 2);
        turnTo(0);
        QCOMPARE(review().unit(), 2);
        QCOMPARE(review().version(), 1);
        turnTo(2);
        close();
        open(); // the program ended in the third work
        QCOMPARE(works().current(), 2);
        QCOMPARE(review().unit(), 4);
        QCOMPARE(review().version(), 2);
    }

    void textBeingEditedHoldsTheWork() {
        QSignalSpy refused(&works(), &WorksController::refused);
        review().run(Command::EditText);
        QVERIFY(review().isEditing());
        works().open(1);
        works().remove(0);
        QCOMPARE(refused.size(), 2);
        QVERIFY(!m_bench->project()->isBusy());
        review().cancelEdit();
        turnTo(1);
    }

    void worksAreRenamed() {
        const QSignalSpy titled(m_bench->project(), &ProjectController::titleChanged);
        works().rename(0, "  نام  نو ");
        works().rename(2, "پایان");
        works().rename(1, "   ");
        QCOMPARE(titles(), QString("نام نو دوم پایان"));
        QCOMPARE(m_bench->project()->title(), QString("نام نو"));
        QCOMPARE(titled.size(), 1);
        close();
        open();
        QCOMPARE(titles(), QString("نام نو دوم پایان"));
    }

    void worksAreRemoved() {
        QSignalSpy refused(&works(), &WorksController::refused);
        works().remove(1);
        QCOMPARE(titles(), QString("یکم سوم"));
        QCOMPARE(works().current(), 0);
        works().remove(0); // the open one: its neighbour is opened first
        QTRY_COMPARE(titles(), QString("سوم"));
        QCOMPARE(m_bench->project()->title(), QString("سوم"));
        QVERIFY(refused.isEmpty());
        works().remove(0);
        QCOMPARE(refused.size(), 1);
        review().run(Command::ConfirmNext);
        close();
        open();
        QCOMPARE(progress(), QString("0.2"));
    }

    void theProjectsProgressIsRemembered() {
        turnTo(2);
        review().run(Command::ConfirmNext);
        m_bench->project()->close();
        QCOMPARE(works().list()->rowCount(), 0);
        const QVariantMap recent = m_bench->project()->recent().at(0).toMap();
        QCOMPARE(recent.value("progress").toDouble(), 0.25); // 3 of 12
    }

    void exportsAreNamedApart() {
        QVERIFY(m_bench->exporter()->plannedNames().join(" ").contains("p - یکم."));
        turnTo(1);
        QVERIFY(m_bench->exporter()->plannedNames().join(" ").contains("p - دوم."));
        works().remove(2);
        works().remove(0);
        QVERIFY(m_bench->exporter()->plannedNames().join(" ").contains("p."));
        QVERIFY(!m_bench->exporter()->plannedNames().join(" ").contains("دوم"));
    }

    void aWorkIsAdded() {
        ImportController &importer = *m_bench->importer();
        importer.setAdding(true);
        QVERIFY(importer.isAdding());
        for (const char *name : {"/ru.txt", "/en.txt"})
            importer.addPath(QString(HAMTARAZ_SEEDS) + name);
        importer.setTitle("چهارم");
        importer.setPath(path()); // it stands there already, and that is no obstacle
        QTRY_COMPARE(importer.obstacle(), QString());
        importer.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->project()->title(), QString("چهارم"), 120'000);
        QCOMPARE(titles(), QString("یکم دوم سوم چهارم"));
        QCOMPARE(works().current(), 3);
        QCOMPARE(m_bench->project()->path(), path());
        QVERIFY(!importer.isAdding());
        close();
        open();
        QCOMPARE(m_bench->project()->title(), QString("چهارم"));
        QVERIFY(!m_bench->project()->versions().isEmpty());
    }

    void withoutAProjectNothingIsAdded() {
        m_bench->importer()->setAdding(true);
        m_bench->project()->close();
        QVERIFY(!m_bench->importer()->isAdding());
        m_bench->importer()->setAdding(true);
        QVERIFY(!m_bench->importer()->isAdding());
    }

    // the project is closed while another of its works is being read
    void closingWhileTurning() {
        works().open(1);
        m_bench->project()->close();
        QTRY_VERIFY(!m_bench->project()->isBusy());
        QVERIFY(!m_bench->project()->isOpen());
        QTRY_VERIFY(ProjectStore::open(path().toStdString()).has_value()); // its lock is gone
    }
};

QTEST_MAIN(TestWorksController)
#include "tst_works_controller.moc"
