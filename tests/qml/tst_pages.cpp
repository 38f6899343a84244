// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/fixture.h"

#include <QQmlEngine>
#include <QQuickStyle>
#include <QSettings>
#include <QStandardPaths>
#include <QtQuickTest>

using hamtaraz::support::Fixture;

/// Gives every tst_*.qml the modules of the program and a Fixture.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("hamtaraz-tests");
        QCoreApplication::setApplicationName("tst_pages");
        QSettings().clear();
        QSettings().setValue("interface/language", "en");
        QSettings().setValue("review/liveRipple", false); // keys alone say what happens
        QQuickStyle::setStyle("Basic");
        qmlRegisterSingletonType<Fixture>(
            "Hamtaraz.Tests", 1, 0, "Fixture",
            [](QQmlEngine *engine, QJSEngine *) { return new Fixture(engine); });
    }
    void qmlEngineAvailable(QQmlEngine *engine) { engine->addImportPath("qrc:/qt/qml"); }
};

QUICK_TEST_MAIN_WITH_SETUP(pages, Setup)
#include "tst_pages.moc"
