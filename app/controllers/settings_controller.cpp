// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/settings_controller.h"

#include <algorithm>

namespace hamtaraz {

namespace {

constexpr int smallestFont = 10;
constexpr int largestFont = 40;
constexpr qsizetype recentLimit = 8;
const auto languageKey = QStringLiteral("interface/language");
const auto themeKey = QStringLiteral("interface/theme");
const auto recentKey = QStringLiteral("projects/recent");

QString sizeKey(const char *name) {
    return QStringLiteral("fonts/") + QLatin1String(name);
}

} // namespace

SettingsController::SettingsController(QObject *parent)
    : QObject(parent),
      m_language(m_settings.value(languageKey, InterfaceLanguage::ofSystem()).toString()),
      m_theme(m_settings.value(themeKey, QStringLiteral("system")).toString()) {
    m_interface.apply(m_language);
}

void SettingsController::setLanguage(const QString &tag) {
    if (!InterfaceLanguage::available().contains(tag))
        return;
    m_settings.setValue(languageKey, tag);
    useForThisRun(tag, {});
}

void SettingsController::setTheme(const QString &theme) {
    m_settings.setValue(themeKey, theme);
    useForThisRun({}, theme);
}

void SettingsController::useForThisRun(const QString &language, const QString &theme) {
    if (!language.isEmpty() && language != m_language) {
        m_language = language;
        m_interface.apply(language);
        emit languageChanged();
    }
    if (!theme.isEmpty() && theme != m_theme) {
        m_theme = theme;
        emit themeChanged();
    }
}

QStringList SettingsController::recentProjects() const {
    return m_settings.value(recentKey).toStringList();
}

void SettingsController::addRecentProject(const QString &path) {
    QStringList recent = recentProjects();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(recentKey, recent.mid(0, recentLimit));
    emit recentProjectsChanged();
}

void SettingsController::removeRecentProject(const QString &path) {
    QStringList recent = recentProjects();
    recent.removeAll(path);
    m_settings.setValue(recentKey, recent);
    emit recentProjectsChanged();
}

int SettingsController::size(const char *name, int usual) const {
    return std::clamp(m_settings.value(sizeKey(name), usual).toInt(), smallestFont, largestFont);
}

void SettingsController::setSize(const char *name, int pixels) {
    const int size = std::clamp(pixels, smallestFont, largestFont);
    if (m_settings.value(sizeKey(name)) == size)
        return;
    m_settings.setValue(sizeKey(name), size);
    emit sizesChanged();
}

} // namespace hamtaraz
