// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_options.h"

#include "app/interface_language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace hamtaraz {

namespace {

/// "1400x900"; invalid when it is not two sizes a window can have.
QSize parseSize(const QString &text) {
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    const bool possible = size.width() >= 640 && size.height() >= 480 && size.width() <= 8000 &&
                          size.height() <= 8000;
    return possible ? size : QSize();
}

} // namespace

StartOptions parseStartOptions(const QStringList &arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Hamtaraz aligns the versions of one work sentence by sentence, for review and export."));
    const QCommandLineOption help({"h", "help"}, "Show this help and quit.");
    const QCommandLineOption version("version", "Show the version and quit.");
    const QCommandLineOption demo("demo", "Open the bundled work in Persian, Russian and English.");
    const QCommandLineOption language("language", "Interface language: fa, ru or en.", "tag");
    const QCommandLineOption theme("theme", "Colours: light or dark.", "name");
    const QCommandLineOption page(
        "page", "Start on a page: settings, new, export, repair, find, doubt or works.", "name");
    const QCommandLineOption shot("screenshot", "Write a picture of the window and quit.", "png");
    const QCommandLineOption size("size", "Size of the window.", "WxH");
    parser.addOptions({help, version, demo, language, theme, page, shot, size});
    parser.addPositionalArgument("project", "A .hamtaraz file to open.", "[project]");

    StartOptions options;
    const bool parsed = parser.parse(arguments);
    options.project = parser.positionalArguments().value(0);
    options.demo = parser.isSet(demo);
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.page = parser.value(page);
    options.screenshot = parser.value(shot);
    options.size = parseSize(parser.value(size));

    const auto oneOf = [](const QString &value, const QStringList &allowed) {
        return value.isEmpty() || allowed.contains(value);
    };
    QString problem;
    if (!parsed)
        problem = parser.errorText();
    else if (parser.positionalArguments().size() > 1)
        problem = QStringLiteral("name one project only");
    else if (!oneOf(options.language, InterfaceLanguage::available()))
        problem = QStringLiteral("--language is fa, ru or en");
    else if (!oneOf(options.theme, {"light", "dark"}))
        problem = QStringLiteral("--theme is light or dark");
    else if (!oneOf(options.page,
                    {"settings", "new", "export", "repair", "find", "doubt", "works"}))
        problem = QStringLiteral("--page is settings, new, export, repair, find, doubt or works");
    else if (parser.isSet(size) && options.size.isEmpty())
        problem = QStringLiteral("--size is a width and a height, as 1400x900");

    if (!problem.isEmpty()) {
        options.isUsageError = true;
        options.answer = QStringLiteral("hamtaraz: %1; see hamtaraz --help\n").arg(problem);
    } else if (parser.isSet(help)) {
        options.answer = parser.helpText();
    } else if (parser.isSet(version)) {
        options.answer =
            QStringLiteral("hamtaraz %1\n").arg(QCoreApplication::applicationVersion());
    }
    return options;
}

} // namespace hamtaraz
