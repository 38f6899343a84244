// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace hamtaraz {

/// The language of the interface: translation, digits and reading direction together. One per
/// program; GUI thread only.
class InterfaceLanguage {
public:
    /// "fa", "ru", "en".
    static QStringList available();
    /// The available language nearest to what the system speaks; "en" when there is none.
    static QString ofSystem();

    InterfaceLanguage() = default;
    InterfaceLanguage(const InterfaceLanguage &) = delete;
    InterfaceLanguage &operator=(const InterfaceLanguage &) = delete;
    ~InterfaceLanguage();

    /// Installs `tag`'s translation, locale and direction; another tag counts as "en".
    void apply(const QString &tag);

private:
    QTranslator m_own;
    QTranslator m_toolkit;
};

} // namespace hamtaraz
