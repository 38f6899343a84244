// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"
#include "app/start_options.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>

#include <algorithm>
#include <cstring>
#include <iostream>

using namespace hamtaraz;

namespace {

/// Help and pictures need no screen; the platform is chosen before Qt starts.
void goOffscreenIfUnseen(int argc, char **argv) {
    const bool unseen = std::any_of(argv, argv + argc, [](const char *argument) {
        return std::strncmp(argument, "--screenshot", 12) == 0 ||
               std::strcmp(argument, "--help") == 0 || std::strcmp(argument, "--version") == 0;
    });
    if (unseen && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

QVariantMap windowProperties(const StartOptions &options) {
    QVariantMap properties{
        {"startProject", options.project},
        {"startDemo", options.demo},
        {"startLanguage", options.language},
        {"startTheme", options.theme},
        {"startPage", options.page},
        {"remembersPlace", options.size.isEmpty() && options.screenshot.isEmpty()}};
    if (!options.size.isEmpty()) {
        properties["width"] = options.size.width();
        properties["height"] = options.size.height();
    }
    return properties;
}

} // namespace

int main(int argc, char **argv) {
    goOffscreenIfUnseen(argc, argv);
    const QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName("hamtaraz");
    QCoreApplication::setApplicationName("hamtaraz");
    QCoreApplication::setApplicationVersion(HAMTARAZ_VERSION);
    QGuiApplication::setDesktopFileName("org.hamtaraz.Hamtaraz");
    QQuickStyle::setStyle("Basic");

    const StartOptions options = parseStartOptions(QCoreApplication::arguments());
    if (!options.answer.isEmpty()) {
        (options.isUsageError ? std::cerr : std::cout) << options.answer.toStdString();
        return options.isUsageError ? 2 : 0;
    }

    QQmlApplicationEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    engine.setInitialProperties(windowProperties(options));
    engine.load(QUrl("qrc:/qt/qml/Hamtaraz/Main.qml"));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (window && !options.screenshot.isEmpty())
        new Screenshot(*window, options.screenshot);
    return QGuiApplication::exec();
}
