// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/import_controller.h"

#include "app/error_text.h"
#include "app/text_bridge.h"
#include "app/worker_pool.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QtConcurrent>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace hamtaraz {

namespace {

/// The languages offered; the three everyday ones first.
constexpr std::array offeredTags = {"fa", "ru", "en", "ar", "az", "ckb", "de", "el", "es",
                                    "fr", "he", "hy", "it", "ku", "ps",  "tg", "tr", "uk"};
constexpr double smallestStep = 0.004;

struct ReadFile {
    Result<io::TextFile> file;
    std::optional<Language> guess;
};

ReadFile readFile(const std::filesystem::path &path, const Progress &progress) {
    Result<io::TextFile> file = io::readTextFile(path, progress);
    std::optional<Language> guess = file ? io::guessLanguage(file->text) : std::nullopt;
    return {std::move(file), std::move(guess)};
}

} // namespace

ImportController::ImportController(QObject *parent) : QObject(parent), m_files(this) {
    connect(&m_files, &ImportFileModel::changed, this, &ImportController::changed);
    connect(&m_making, &QFutureWatcherBase::finished, this, &ImportController::finished);
}

ImportController::~ImportController() {
    cancel();
    for (auto &[path, stop] : m_reading)
        stop.request_stop();
    m_making.waitForFinished();
}

void ImportController::setTitle(const QString &title) {
    if (title == m_title)
        return;
    m_title = title;
    emit changed();
}

QString ImportController::path() const {
    if (!m_path.isEmpty() || m_title.trimmed().isEmpty())
        return m_path;
    QString name = m_title.trimmed();
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.filePath(name + QLatin1String(".hamtaraz"));
}

void ImportController::setPath(const QString &path) {
    if (path == this->path())
        return;
    m_path = path;
    emit changed();
}

void ImportController::setAdding(bool adding) {
    const bool possible = adding && m_openProject != nullptr;
    if (possible == m_adding || isRunning())
        return;
    m_adding = possible;
    emit changed();
}

void ImportController::setOpenProject(std::shared_ptr<ProjectStore> project) {
    if (project == m_openProject)
        return;
    m_openProject = std::move(project);
    m_adding = false;
    emit changed();
}

QString ImportController::obstacle() const {
    std::set<std::string> tags;
    for (const ImportFile &file : m_files.files()) {
        const QString name = QFileInfo(file.path).fileName();
        if (!file.file && file.percentRead > 0)
            return tr("Reading %1… %2 %").arg(name).arg(file.percentRead);
        if (!file.file)
            return tr("Reading %1…").arg(name);
        if (!*file.file)
            return tr("Remove %1 or choose another file: it cannot be read.").arg(name);
        if (!file.language)
            return tr("Choose the language of %1.").arg(name);
        if (!tags.insert(file.language->tag()).second)
            return tr("%1 is given twice. Give each language one file.")
                .arg(languageName(*file.language));
    }
    if (tags.size() < minVersions)
        return tr("Add the versions of the work: a file for each language.");
    if (tags.size() > maxVersions)
        return errorText({ErrorCode::TooManyVersions, {}, {}});
    if (m_title.trimmed().isEmpty())
        return tr("Give the work a title.");
    if (!m_adding && QFileInfo::exists(path()))
        return tr("A file already stands at the place of the project. Choose another name.");
    return {};
}

QVariantList ImportController::languages() const {
    QVariantList languages;
    for (const char *tag : offeredTags)
        languages += QVariantMap{
            {QStringLiteral("tag"), QLatin1String(tag)},
            {QStringLiteral("name"), languageName(*Language::fromTag(tag))},
        };
    return languages;
}

void ImportController::addUrls(const QList<QUrl> &urls) {
    for (const QUrl &url : urls)
        addPath(url.toLocalFile());
}

void ImportController::addPath(const QString &path) {
    if (path.trimmed().isEmpty())
        return;
    const QFileInfo file(path.trimmed());
    const QString absolute = file.absoluteFilePath();
    if (!m_files.add(absolute))
        return;
    if (m_title.isEmpty())
        setTitle(file.completeBaseName());
    const std::stop_token stop = (m_reading[absolute] = {}).get_token();
    const QPointer<ImportController> alive(this);
    const auto report = [alive, absolute, last = 0](double share) mutable {
        const int percent = static_cast<int>(share * 100);
        if (std::exchange(last, percent) == percent)
            return;
        QMetaObject::invokeMethod(qApp, [alive, absolute, percent] {
            if (alive)
                alive->m_files.setProgress(absolute, percent);
        });
    };
    QtConcurrent::run(&workerPool(), readFile, std::filesystem::path(toUtf8(absolute)),
                      Progress{report, stop})
        .then(this, [this, absolute, stop](ReadFile read) {
            if (stop.stop_requested()) // it was removed; perhaps chosen again
                return;
            m_reading.erase(absolute);
            m_files.setRead(absolute, std::move(read.file), std::move(read.guess));
        });
}

void ImportController::stopReading(const QString &path) {
    const auto reading = m_reading.find(path);
    if (reading == m_reading.end())
        return;
    reading->second.request_stop();
    m_reading.erase(reading);
}

void ImportController::removeFile(int row) {
    if (row < 0 || row >= m_files.count())
        return;
    stopReading(m_files.files()[static_cast<std::size_t>(row)].path);
    m_files.remove(row);
}

void ImportController::setLanguage(int row, const QString &tag) {
    if (const Result<Language> language = Language::fromTag(toUtf8(tag)))
        m_files.setLanguage(row, *language);
}

void ImportController::start() {
    if (isRunning() || !obstacle().isEmpty())
        return;
    const ProjectPlan plan{toUtf8(m_title.trimmed()), toUtf8(path()), m_files.chosen(),
                           m_adding ? m_openProject : nullptr};
    m_stop = {};
    m_progress = 0;
    emit progressChanged();
    const auto report = [this, last = 0.0](double share) mutable {
        if (share - last < smallestStep && share < 1)
            return;
        last = share;
        QMetaObject::invokeMethod(this, [this, share] {
            m_progress = share;
            emit progressChanged();
        });
    };
    m_making.setFuture(
        QtConcurrent::run(&workerPool(), [plan, progress = Progress{report, m_stop.get_token()}] {
            return std::make_shared<Result<LoadedProject>>(makeProject(plan, progress));
        }));
    emit runningChanged();
}

void ImportController::finished() {
    const MakeResult result = m_making.result();
    emit runningChanged();
    if (*result) {
        clear();
        emit made(std::make_shared<LoadedProject>(std::move(**result)));
    } else {
        emit failed(errorText(result->error()));
    }
}

void ImportController::clear() {
    for (const ImportFile &file : m_files.files())
        stopReading(file.path);
    m_files.clear();
    m_title.clear();
    m_path.clear();
    m_adding = false;
    emit changed();
}

void ImportController::retranslate() {
    m_files.retranslate();
    emit languagesChanged();
    emit changed();
}

} // namespace hamtaraz
