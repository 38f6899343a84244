// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_file_model.h"

#include "app/error_text.h"
#include "app/text_bridge.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hamtaraz {

ImportFileModel::ImportFileModel(QObject *parent) : QAbstractListModel(parent) {}

bool ImportFileModel::add(const QString &path) {
    if (std::ranges::find(m_files, path, &ImportFile::path) != m_files.end())
        return false;
    beginInsertRows({}, count(), count());
    m_files.push_back({path, std::nullopt, std::nullopt});
    endInsertRows();
    emit changed();
    return true;
}

void ImportFileModel::setProgress(const QString &path, int percent) {
    const auto found = std::ranges::find(m_files, path, &ImportFile::path);
    if (found == m_files.end() || found->file || found->percentRead == percent)
        return;
    found->percentRead = percent;
    rowChanged(static_cast<int>(found - m_files.begin()));
}

void ImportFileModel::setRead(const QString &path, Result<io::TextFile> file,
                              std::optional<Language> guess) {
    const auto found = std::ranges::find(m_files, path, &ImportFile::path);
    if (found == m_files.end())
        return;
    found->file = std::move(file);
    if (!found->language)
        found->language = std::move(guess);
    rowChanged(static_cast<int>(found - m_files.begin()));
}

void ImportFileModel::remove(int row) {
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_files.erase(m_files.begin() + row);
    endRemoveRows();
    const int source = row < m_source ? m_source - 1 : m_source;
    m_source = std::clamp(source, 0, std::max(0, count() - 1));
    if (!m_files.empty())
        rowChanged(m_source);
    else
        emit changed();
}

void ImportFileModel::clear() {
    if (m_files.empty())
        return;
    beginRemoveRows({}, 0, count() - 1);
    m_files.clear();
    endRemoveRows();
    m_source = 0;
    emit changed();
}

void ImportFileModel::setLanguage(int row, std::optional<Language> language) {
    if (row < 0 || row >= count())
        return;
    ImportFile &file = m_files[static_cast<std::size_t>(row)];
    file.language = std::move(language);
    file.repairs.reset();
    rowChanged(row);
}

void ImportFileModel::setSource(int row) {
    if (row < 0 || row >= count() || row == m_source)
        return;
    const int before = std::exchange(m_source, row);
    rowChanged(before);
    rowChanged(row);
}

void ImportFileModel::retranslate() {
    for (int row = 0; row < count(); ++row)
        rowChanged(row);
}

void ImportFileModel::setRepairs(const QString &name, std::shared_ptr<RepairDecisions> repairs) {
    const auto found = std::ranges::find_if(m_files, [&](const ImportFile &file) {
        return QFileInfo(file.path).fileName() == name && file.language == repairs->language();
    });
    if (found != m_files.end())
        found->repairs = std::move(repairs);
}

bool ImportFileModel::hasReadable() const {
    return std::ranges::any_of(
        m_files, [](const ImportFile &file) { return file.file && *file.file && file.language; });
}

std::vector<ChosenFile> ImportFileModel::chosen() const {
    std::vector<ChosenFile> chosen;
    for (std::size_t row = 0; row < m_files.size(); ++row) {
        const ImportFile &file = m_files[row];
        const auto role = static_cast<int>(row) == m_source ? hamtaraz::Role::Source
                                                            : hamtaraz::Role::Translation;
        if (file.file && *file.file && file.language)
            chosen.push_back(
                {**file.file, *file.language, role,
                 file.repairs ? std::optional(file.repairs->proposals()) : std::nullopt});
    }
    return chosen;
}

int ImportFileModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ImportFileModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportFile &file = m_files[static_cast<std::size_t>(index.row())];
    const bool readable = file.file && file.file->has_value();
    switch (role) {
    case NameRole:
        return QFileInfo(file.path).fileName();
    case FolderRole:
        return QDir::toNativeSeparators(QFileInfo(file.path).absolutePath());
    case EncodingRole:
        return readable ? toQString((*file.file)->encoding) : QString();
    case LanguageRole:
        return file.language ? toQString(file.language->tag()) : QString();
    case SourceRole:
        return index.row() == m_source;
    case ProblemRole:
        return file.file && !readable ? errorText(file.file->error()) : QString();
    case ReadingRole:
        return !file.file.has_value();
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportFileModel::roleNames() const {
    return {{NameRole, "name"},         {FolderRole, "folder"},   {EncodingRole, "encoding"},
            {LanguageRole, "language"}, {SourceRole, "isSource"}, {ProblemRole, "problem"},
            {ReadingRole, "reading"}};
}

void ImportFileModel::rowChanged(int row) {
    emit dataChanged(index(row), index(row));
    emit changed();
}

} // namespace hamtaraz
