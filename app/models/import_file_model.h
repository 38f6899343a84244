// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/text_reader.h"
#include "app/project_maker.h"
#include "app/repair_decisions.h"

#include <QAbstractListModel>

#include <qqml.h>

#include <memory>
#include <optional>
#include <vector>

namespace hamtaraz {

/// A file on the page of a new project: read, or being read, or unreadable.
struct ImportFile {
    QString path;
    std::optional<Result<io::TextFile>> file;      ///< nothing while it is being read
    std::optional<Language> language;              ///< nothing until guessed or chosen
    int percentRead = 0;                           ///< while it is being read
    std::shared_ptr<RepairDecisions> repairs = {}; ///< nothing until they are looked at
};

/// The files chosen for a new project, a row each; exactly one of them is the source.
class ImportFileModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the import controller")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< file name without folder
        FolderRole,
        EncodingRole, ///< as found; empty while unknown
        LanguageRole, ///< tag; empty while unknown
        SourceRole,   ///< bool
        ProblemRole,  ///< sentence why it cannot be read; empty when it can
        ReadingRole,  ///< bool
    };

    explicit ImportFileModel(QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_files.size()); }
    [[nodiscard]] const std::vector<ImportFile> &files() const { return m_files; }
    [[nodiscard]] int sourceRow() const { return m_source; }

    /// Adds a file that is being read; false when it is already here.
    bool add(const QString &path);
    /// Says how much of `path` has been read, in percent; ignored as by setRead.
    void setProgress(const QString &path, int percent);
    /// Says what reading `path` gave; ignored when the file has been removed meanwhile.
    void setRead(const QString &path, Result<io::TextFile> file, std::optional<Language> guess);
    void remove(int row);
    void clear();
    void setLanguage(int row, std::optional<Language> language);
    void setSource(int row);
    /// What was found in the readable file of this name and language; the user may change it.
    void setRepairs(const QString &name, std::shared_ptr<RepairDecisions> repairs);
    void retranslate();

    /// At least one file is read and has a language.
    [[nodiscard]] bool hasReadable() const;
    /// The readable files with a language, as a project wants them.
    [[nodiscard]] std::vector<ChosenFile> chosen() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    /// Anything in any row, or the rows themselves.
    void changed();

private:
    void rowChanged(int row);

    std::vector<ImportFile> m_files;
    int m_source = 0;
};

} // namespace hamtaraz
