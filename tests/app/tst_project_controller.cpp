// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/project_controller.h"
#include "controllers/settings_controller.h"
#include "tests/support/opened_work.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

class TestProjectController : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("hamtaraz-tests");
        QCoreApplication::setApplicationName("tst_project_controller");
    }
    void init() { QSettings().clear(); }

    void opensAProjectAndRemembersIt() {
        const OpenedWork other(plainWork(4));
        const QString path = QString::fromStdString(other.path().string());
        QTemporaryDir folder;
        const QString copy = folder.filePath("copy.hamtaraz");
        QVERIFY(QFile::copy(path, copy));
        SettingsController settings;
        ProjectController project(settings);
        const QSignalSpy failed(&project, &ProjectController::failed);
        project.open(copy);
        QVERIFY(project.isBusy());
        QTRY_VERIFY2(project.isOpen(), failed.isEmpty() ? "" : qPrintable(failed[0][0].toString()));
        QCOMPARE(project.versions().size(), 3);
        QVERIFY(project.versions().at(0).toMap().value("rightToLeft").toBool());
        QVERIFY(project.versions().at(1).toMap().value("isSource").toBool());
        QCOMPARE(project.recent().at(0).toMap().value("path").toString(), copy);
        project.forget(copy);
        QVERIFY(project.recent().isEmpty());
    }

    void badFilesEndInASentence_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("text") << QByteArray("not a project at all");
        QTest::newRow("half a database") << QByteArray("SQLite format 3\0garbage", 24);
    }
    void badFilesEndInASentence() {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath("bad.hamtaraz");
        if (!content.isNull()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        SettingsController settings;
        ProjectController project(settings);
        QSignalSpy failed(&project, &ProjectController::failed);
        project.open(path);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains("bad.hamtaraz"));
        QVERIFY(!project.isOpen());
        QVERIFY(project.recent().isEmpty());
    }

    void sampleWorkOpens() {
        SettingsController settings;
        ProjectController project(settings);
        const QSignalSpy failed(&project, &ProjectController::failed);
        project.openDemo();
        QTRY_VERIFY2_WITH_TIMEOUT(project.isOpen() || !failed.isEmpty(), "", 120'000);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
        QVERIFY(project.openWork()->alignment().size() > 50);
        QCOMPARE(project.openWork()->document().sourceVersion(), 1U);
        QVERIFY(project.recent().isEmpty());
        project.close();
        QVERIFY(!project.isOpen());
    }
};

QTEST_MAIN(TestProjectController)
#include "tst_project_controller.moc"
