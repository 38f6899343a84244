// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interface_language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace hamtaraz {

QStringList InterfaceLanguage::available() {
    return {QStringLiteral("fa"), QStringLiteral("ru"), QStringLiteral("en")};
}

QString InterfaceLanguage::ofSystem() {
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString tag = name.section(QLatin1Char('-'), 0, 0);
        if (available().contains(tag))
            return tag;
    }
    return QStringLiteral("en");
}

InterfaceLanguage::~InterfaceLanguage() {
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_toolkit);
}

void InterfaceLanguage::apply(const QString &tag) {
    const QString language = available().contains(tag) ? tag : QStringLiteral("en");
    const QLocale locale(language);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_toolkit);
    QLocale::setDefault(locale);
    if (m_toolkit.load(locale, QStringLiteral("qt"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    if (m_own.load(QStringLiteral(":/i18n/hamtaraz_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_own);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace hamtaraz
