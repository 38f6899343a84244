// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_options.h"
#include "controllers/settings_controller.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace hamtaraz;

class TestSettingsController : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("hamtaraz-tests");
        QCoreApplication::setApplicationName("tst_settings_controller");
    }
    void init() { QSettings().clear(); }

    void languageTurnsTheInterfaceRound() {
        SettingsController settings;
        settings.setLanguage("fa");
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().language(), QLocale::Persian);
        settings.setLanguage("ru");
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QCoreApplication::translate("ErrorText", "Something went wrong. Try again."),
                 QString("Что-то пошло не так. Попробуйте ещё раз."));
        settings.setLanguage("xx");
        QCOMPARE(settings.language(), QString("ru"));
    }

    void toolkitSpeaksItToo() {
        SettingsController settings;
        settings.setLanguage("fa");
        QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != QString("Cancel"));
        settings.setLanguage("ru");
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QString("Отмена"));
    }

    void choicesAreRemembered() {
        {
            SettingsController settings;
            settings.setLanguage("fa");
            settings.setTheme("dark");
            settings.setPersianSize(23);
            settings.setLatinSize(500);
        }
        SettingsController settings;
        QCOMPARE(settings.language(), QString("fa"));
        QCOMPARE(settings.theme(), QString("dark"));
        QCOMPARE(settings.persianSize(), 23);
        QCOMPARE(settings.latinSize(), 40);
    }

    void aRunCanDifferWithoutARemainder() {
        {
            SettingsController settings;
            settings.setLanguage("en");
            settings.useForThisRun("fa", "dark");
            QCOMPARE(settings.language(), QString("fa"));
            QCOMPARE(settings.theme(), QString("dark"));
        }
        SettingsController settings;
        QCOMPARE(settings.language(), QString("en"));
        QCOMPARE(settings.theme(), QString("system"));
    }

    void eightRecentProjectsTheLastFirst() {
        SettingsController settings;
        for (int i = 0; i < 10; ++i)
            settings.addRecentProject(QString("/p%1").arg(i));
        settings.addRecentProject("/p5");
        QCOMPARE(settings.recentProjects().size(), 8);
        QCOMPARE(settings.recentProjects().first(), QString("/p5"));
        QCOMPARE(settings.recentProjects().count("/p5"), 1);
    }

    void commandLine_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("fine");
        QTest::newRow("nothing") << QStringList{} << true;
        QTest::newRow("project") << QStringList{"a.hamtaraz"} << true;
        QTest::newRow("demo in Persian") << QStringList{"--demo", "--language", "fa"} << true;
        QTest::newRow("two projects") << QStringList{"a", "b"} << false;
        QTest::newRow("bad language") << QStringList{"--language", "de"} << false;
        QTest::newRow("bad theme") << QStringList{"--theme", "pink"} << false;
        QTest::newRow("bad size") << QStringList{"--size", "3x4"} << false;
        QTest::newRow("unknown option") << QStringList{"--what"} << false;
    }
    void commandLine() {
        QFETCH(QStringList, arguments);
        QFETCH(bool, fine);
        const StartOptions options = parseStartOptions(QStringList{"hamtaraz"} + arguments);
        QCOMPARE(!options.isUsageError, fine);
        QCOMPARE(options.answer.isEmpty(), fine);
    }

    void helpNamesTheOptions() {
        const StartOptions options = parseStartOptions({"hamtaraz", "--help"});
        QVERIFY(!options.isUsageError);
        for (const char *option : {"--demo", "--language", "--screenshot", "project"})
            QVERIFY2(options.answer.contains(option), option);
    }
};

QTEST_MAIN(TestSettingsController)
#include "tst_settings_controller.moc"
