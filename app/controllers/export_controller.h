// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export_files.h"
#include "app/open_work.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <qqml.h>

#include <memory>

namespace hamtaraz {

/// The export of the open work, in a worker thread on a copy of it.
class ExportController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the workbench")
    Q_PROPERTY(QString format READ format WRITE setFormat NOTIFY changed)
    Q_PROPERTY(bool confirmedOnly READ confirmedOnly WRITE setConfirmedOnly NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QStringList plannedNames READ plannedNames NOTIFY changed)
    Q_PROPERTY(QStringList report READ report NOTIFY reportChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)

public:
    explicit ExportController(QObject *parent = nullptr);
    ~ExportController() override;

    /// Exports another work, or none, into `folder` until told otherwise.
    void setWork(const OpenWork *work, const QString &folder);
    /// What the files are called, without endings; the name of the project until it is set.
    void setFileName(const QString &name);

    /// "tmx-pairs", "tmx", "tsv" or "json".
    [[nodiscard]] QString format() const { return m_format; }
    void setFormat(const QString &format);
    [[nodiscard]] bool confirmedOnly() const { return m_confirmedOnly; }
    void setConfirmedOnly(bool only);
    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    /// The names of the files that `start` would write.
    [[nodiscard]] QStringList plannedNames() const;
    /// What the last export wrote and left out, a sentence a line.
    [[nodiscard]] QStringList report() const { return m_report; }
    [[nodiscard]] bool isRunning() const { return m_writing.isRunning(); }

    Q_INVOKABLE void start();
    Q_INVOKABLE void setFolderUrl(const QUrl &url) { setFolder(url.toLocalFile()); }
    Q_INVOKABLE void clearReport();
    void retranslate() { clearReport(); }

signals:
    void changed();
    void reportChanged();
    void runningChanged();
    void failed(const QString &text);

private:
    using WriteResult = std::shared_ptr<Result<std::vector<ExportedFile>>>;
    [[nodiscard]] ExportPlan plan() const;
    void finished();

    const OpenWork *m_work = nullptr;
    QString m_format = QStringLiteral("tmx-pairs");
    QString m_folder;
    QString m_fileName;
    QStringList m_report;
    bool m_confirmedOnly = true;
    QFutureWatcher<WriteResult> m_writing;
};

} // namespace hamtaraz
