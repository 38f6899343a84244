// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/settings_controller.h"

#include <QFontDatabase>

#include <algorithm>

namespace hamtaraz {

namespace {

constexpr int smallestFont = 10;
constexpr int largestFont = 40;
constexpr qsizetype recentLimit = 8;
const auto languageKey = QStringLiteral("interface/language");
const auto themeKey = QStringLiteral("interface/theme");
const auto densityKey = QStringLiteral("interface/density");
const auto persianFamilyKey = QStringLiteral("fonts/persianFamily");
const auto latinFamilyKey = QStringLiteral("fonts/latinFamily");
const auto rippleKey = QStringLiteral("review/liveRipple");
const auto windowKey = QStringLiteral("window/place");
const auto progressGroup = QStringLiteral("progress/");
const auto recentKey = QStringLiteral("projects/recent");

/// A path as a settings key, which must not hold slashes.
QString progressName(const QString &path) {
    return QString::fromLatin1(path.toUtf8().toPercentEncoding());
}

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

QString SettingsController::density() const {
    return m_settings.value(densityKey, QStringLiteral("normal")).toString();
}

void SettingsController::setDensity(const QString &density) {
    m_settings.setValue(densityKey, density);
    emit densityChanged();
}

QString SettingsController::persianFamily() const {
    return m_settings.value(persianFamilyKey, QStringLiteral("Noto Sans Arabic")).toString();
}

QString SettingsController::latinFamily() const {
    return m_settings.value(latinFamilyKey, QStringLiteral("Noto Sans")).toString();
}

void SettingsController::setPersianFamily(const QString &family) {
    m_settings.setValue(persianFamilyKey, family);
    emit familiesChanged();
}

void SettingsController::setLatinFamily(const QString &family) {
    m_settings.setValue(latinFamilyKey, family);
    emit familiesChanged();
}

QStringList SettingsController::persianFamilies() {
    return QFontDatabase::families(QFontDatabase::Arabic);
}

QStringList SettingsController::latinFamilies() {
    return QFontDatabase::families(QFontDatabase::Cyrillic);
}

QRect SettingsController::windowPlace() const {
    return m_settings.value(windowKey).toRect();
}

void SettingsController::setWindowPlace(QRect place) {
    m_settings.setValue(windowKey, place);
    emit windowPlaceChanged();
}

bool SettingsController::liveRipple() const {
    return m_settings.value(rippleKey, true).toBool();
}

void SettingsController::setLiveRipple(bool live) {
    m_settings.setValue(rippleKey, live);
    emit liveRippleChanged();
}

double SettingsController::recentProgress(const QString &path) const {
    return m_settings.value(progressGroup + progressName(path), -1.0).toDouble();
}

void SettingsController::setRecentProgress(const QString &path, double share) {
    m_settings.setValue(progressGroup + progressName(path), share);
    emit recentProjectsChanged();
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
    m_settings.remove(progressGroup + progressName(path));
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
