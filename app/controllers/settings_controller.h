// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interface_language.h"
#include "models/key_list_model.h"

#include <QObject>
#include <QRect>
#include <QSettings>
#include <QStringList>

#include <qqml.h>

namespace hamtaraz {

/// What the user has chosen for all projects, kept in the user's settings file as it changes.
class SettingsController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the workbench")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(int interfaceSize READ interfaceSize WRITE setInterfaceSize NOTIFY sizesChanged)
    Q_PROPERTY(int persianSize READ persianSize WRITE setPersianSize NOTIFY sizesChanged)
    Q_PROPERTY(int latinSize READ latinSize WRITE setLatinSize NOTIFY sizesChanged)
    Q_PROPERTY(QString density READ density WRITE setDensity NOTIFY densityChanged)
    Q_PROPERTY(
        QString persianFamily READ persianFamily WRITE setPersianFamily NOTIFY familiesChanged)
    Q_PROPERTY(QString latinFamily READ latinFamily WRITE setLatinFamily NOTIFY familiesChanged)
    Q_PROPERTY(QStringList persianFamilies READ persianFamilies CONSTANT)
    Q_PROPERTY(QStringList latinFamilies READ latinFamilies CONSTANT)
    Q_PROPERTY(QRect windowPlace READ windowPlace WRITE setWindowPlace NOTIFY windowPlaceChanged)
    Q_PROPERTY(bool liveRipple READ liveRipple WRITE setLiveRipple NOTIFY liveRippleChanged)
    Q_PROPERTY(hamtaraz::KeyListModel *keys READ keys CONSTANT)

public:
    /// Reads the settings and applies the interface language.
    explicit SettingsController(QObject *parent = nullptr);

    [[nodiscard]] QString language() const { return m_language; }
    /// "fa", "ru" or "en"; applied at once.
    void setLanguage(const QString &tag);
    /// "system", "light" or "dark".
    [[nodiscard]] QString theme() const { return m_theme; }
    void setTheme(const QString &theme);

    /// Sets language and theme without remembering them; an empty one stays as it is.
    Q_INVOKABLE void useForThisRun(const QString &language, const QString &theme);

    /// Font sizes in pixels, 10 to 40: of the interface, of texts in Arabic letters, of all others.
    [[nodiscard]] int interfaceSize() const { return size("interface", 14); }
    [[nodiscard]] int persianSize() const { return size("persian", 17); }
    [[nodiscard]] int latinSize() const { return size("latin", 15); }
    void setInterfaceSize(int pixels) { setSize("interface", pixels); }
    void setPersianSize(int pixels) { setSize("persian", pixels); }
    void setLatinSize(int pixels) { setSize("latin", pixels); }

    /// How close the rows of the table stand: "compact", "normal" or "roomy".
    [[nodiscard]] QString density() const;
    void setDensity(const QString &density);

    /// The families of texts in Arabic letters, and of all others; and those that can set them.
    [[nodiscard]] QString persianFamily() const;
    [[nodiscard]] QString latinFamily() const;
    void setPersianFamily(const QString &family);
    void setLatinFamily(const QString &family);
    [[nodiscard]] static QStringList persianFamilies();
    [[nodiscard]] static QStringList latinFamilies();

    /// Where the window was last; empty when it never was anywhere.
    [[nodiscard]] QRect windowPlace() const;
    void setWindowPlace(QRect place);

    /// Whether the aligner solves anew what lies around a correction.
    [[nodiscard]] bool liveRipple() const;
    void setLiveRipple(bool live);

    /// The keys of the review, the user's own included.
    [[nodiscard]] KeyListModel *keys() { return &m_keys; }

    /// Project files opened lately, the last first; at most eight.
    [[nodiscard]] QStringList recentProjects() const;
    /// How much of a recent project is settled, in [0,1]; negative when it is not known.
    [[nodiscard]] double recentProgress(const QString &path) const;
    void setRecentProgress(const QString &path, double share);
    void addRecentProject(const QString &path);
    void removeRecentProject(const QString &path);

signals:
    void languageChanged();
    void themeChanged();
    void sizesChanged();
    void densityChanged();
    void familiesChanged();
    void windowPlaceChanged();
    void liveRippleChanged();
    void recentProjectsChanged();

private:
    [[nodiscard]] int size(const char *name, int usual) const;
    void setSize(const char *name, int pixels);

    QSettings m_settings;
    InterfaceLanguage m_interface;
    QString m_language;
    QString m_theme;
    KeyListModel m_keys;
};

} // namespace hamtaraz
