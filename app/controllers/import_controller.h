// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project_maker.h"
#include "models/import_file_model.h"

#include <QFutureWatcher>
#include <QObject>
#include <QUrl>
#include <QVariantList>

#include <qqml.h>

#include <map>
#include <memory>
#include <stop_token>

namespace hamtaraz {

/// The making of a new project, or of a work more in the open one: files are read and the work is
/// aligned in worker threads.
class ImportController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the workbench")
    Q_PROPERTY(hamtaraz::ImportFileModel *files READ files CONSTANT)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed)
    Q_PROPERTY(bool adding READ isAdding WRITE setAdding NOTIFY changed)
    Q_PROPERTY(bool repairable READ isRepairable NOTIFY changed)
    Q_PROPERTY(QVariantList languages READ languages NOTIFY languagesChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)

public:
    explicit ImportController(QObject *parent = nullptr);
    ~ImportController() override;

    [[nodiscard]] ImportFileModel *files() { return &m_files; }
    [[nodiscard]] QString title() const { return m_title; }
    void setTitle(const QString &title);
    /// Where the project file will stand; follows the title until the user chooses a place.
    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    /// The work is to be put into the open project; never so when none is open.
    [[nodiscard]] bool isAdding() const { return m_adding; }
    void setAdding(bool adding);
    /// Which project is open now, or none.
    void setOpenProject(std::shared_ptr<ProjectStore> project);
    /// Why the project cannot be made yet, as a sentence; empty when it can.
    [[nodiscard]] QString obstacle() const;
    /// There is a text whose repairs can be looked at.
    [[nodiscard]] bool isRepairable() const { return !isRunning() && m_files.hasReadable(); }
    /// The languages to choose from: objects with `tag` and `name`.
    [[nodiscard]] QVariantList languages() const;
    [[nodiscard]] bool isRunning() const { return m_making.isRunning(); }
    [[nodiscard]] double progress() const { return m_progress; }

    Q_INVOKABLE void setPlace(const QUrl &file) { setPath(file.toLocalFile()); }
    Q_INVOKABLE void addUrls(const QList<QUrl> &urls);
    Q_INVOKABLE void addPath(const QString &path);
    Q_INVOKABLE void removeFile(int row);
    Q_INVOKABLE void setLanguage(int row, const QString &tag);
    Q_INVOKABLE void setSource(int row) { m_files.setSource(row); }
    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel() { m_stop.request_stop(); }
    /// Forgets files, title and place.
    Q_INVOKABLE void clear();
    void retranslate();

signals:
    void changed();
    void languagesChanged();
    void runningChanged();
    void progressChanged();
    void failed(const QString &text);
    /// The project is made; ownership goes to the one who takes it out.
    void made(const std::shared_ptr<hamtaraz::LoadedProject> &project);

private:
    using MakeResult = std::shared_ptr<Result<LoadedProject>>;
    void finished();
    void stopReading(const QString &path);

    ImportFileModel m_files;
    std::map<QString, std::stop_source> m_reading; ///< by path
    QString m_title;
    QString m_path;
    std::shared_ptr<ProjectStore> m_openProject;
    bool m_adding = false;
    QFutureWatcher<MakeResult> m_making;
    std::stop_source m_stop;
    double m_progress = 0;
};

} // namespace hamtaraz
