// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_work.h"
#include "app/project_maker.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTemporaryDir>
#include <QUrl>
#include <QVariantList>

#include <qqml.h>

#include <memory>

namespace hamtaraz {

class SettingsController;

using LoadResult = std::shared_ptr<Result<LoadedProject>>;

/// Which project is open, and which of its works. Files are opened and read in a worker thread;
/// every change after that is written as it is made, so there is nothing to save.
class ProjectController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the workbench")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY projectChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QString path READ path NOTIFY projectChanged)
    Q_PROPERTY(bool isSample READ isSample NOTIFY projectChanged)
    Q_PROPERTY(QVariantList versions READ versions NOTIFY columnsChanged)
    Q_PROPERTY(QVariantList recent READ recent NOTIFY recentChanged)

public:
    explicit ProjectController(SettingsController &settings, QObject *parent = nullptr);
    ~ProjectController() override;

    [[nodiscard]] OpenWork *openWork() const { return m_open.get(); }
    [[nodiscard]] bool isOpen() const { return m_open != nullptr; }
    [[nodiscard]] bool isBusy() const { return m_loading.isRunning(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString path() const;
    /// The bundled work is open: its changes end with the program.
    [[nodiscard]] bool isSample() const { return isOpen() && m_remember == Remember::No; }
    /// A column each: objects with `tag`, `name`, `rightToLeft`, `isSource`.
    [[nodiscard]] QVariantList versions() const;

    /// Objects with `path`, `name`, `folder`, `progress` (the share settled; negative: unknown).
    [[nodiscard]] QVariantList recent() const;

    Q_INVOKABLE void open(const QString &path);
    Q_INVOKABLE void openUrl(const QUrl &url) { open(url.toLocalFile()); }
    /// Aligns the bundled work anew and opens it; its file is removed at the end of the program.
    Q_INVOKABLE void openDemo();
    Q_INVOKABLE void close();
    Q_INVOKABLE void forget(const QString &path);

    enum class Remember { No, Yes };
    /// Takes over a project that was just loaded or made, among the recent ones or not; a work of
    /// the open project becomes the current one there.
    void adopt(LoadedProject project, Remember remember);
    /// Turns to another work of the open project once it has been read; the one before can be
    /// worked on until then.
    void turnTo(WorkId work);
    /// Gives the open work another title.
    Outcome rename(const QString &title);
    void retranslate() { emit columnsChanged(); }

signals:
    /// The open work is about to be left: what is to be remembered with it can still be.
    void aboutToLeave();
    /// Another work is open, or none.
    void projectChanged();
    void titleChanged();
    void columnsChanged();
    void busyChanged();
    void recentChanged();
    void failed(const QString &text);

private:
    void loaded();
    [[nodiscard]] bool isOpenProject(const LoadedProject &project) const;
    void rememberProgress();
    void load(QFuture<LoadResult> future);

    SettingsController &m_settings;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<OpenWork> m_open;
    QFutureWatcher<LoadResult> m_loading;
    Remember m_remember = Remember::Yes;
    bool m_turning = false; ///< what is being loaded is a work of the open project
};

} // namespace hamtaraz
