// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/export_controller.h"

#include "app/error_text.h"
#include "app/text_bridge.h"
#include "app/worker_pool.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QtConcurrent>

namespace hamtaraz {

ExportController::ExportController(QObject *parent) : QObject(parent) {
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ExportController::finished);
}

ExportController::~ExportController() {
    m_writing.waitForFinished();
}

void ExportController::setWork(const OpenWork *work, const QString &folder) {
    m_work = work;
    m_folder = folder;
    m_fileName = work ? toQString(work->path().stem().string()) : QString();
    clearReport();
    emit changed();
}

void ExportController::setFileName(const QString &name) {
    if (name == m_fileName)
        return;
    m_fileName = name;
    clearReport();
    emit changed();
}

void ExportController::setFormat(const QString &format) {
    if (format == m_format)
        return;
    m_format = format;
    clearReport();
    emit changed();
}

void ExportController::setConfirmedOnly(bool only) {
    if (only == m_confirmedOnly)
        return;
    m_confirmedOnly = only;
    clearReport();
    emit changed();
}

void ExportController::setFolder(const QString &folder) {
    if (folder == m_folder)
        return;
    m_folder = folder;
    clearReport();
    emit changed();
}

QStringList ExportController::plannedNames() const {
    QStringList names;
    if (!m_work)
        return names;
    for (const auto &path : plannedFiles(m_work->document(), plan()))
        names += toQString(path.filename().string());
    return names;
}

ExportPlan ExportController::plan() const {
    static const QHash<QString, ExportFormat> formats = {
        {QStringLiteral("tmx-pairs"), ExportFormat::PairTmx},
        {QStringLiteral("tmx"), ExportFormat::MultilingualTmx},
        {QStringLiteral("tsv"), ExportFormat::Tsv},
        {QStringLiteral("json"), ExportFormat::Json}};
    const QString now =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    return {formats.value(m_format, ExportFormat::PairTmx),
            toUtf8(QDir(m_folder).filePath(m_fileName)),
            {m_confirmedOnly, toUtf8(now)}};
}

void ExportController::start() {
    if (!m_work || isRunning())
        return;
    clearReport();
    m_writing.setFuture(QtConcurrent::run(&workerPool(), [work = m_work->work(), plan = plan()] {
        return std::make_shared<Result<std::vector<ExportedFile>>>(exportFiles(work, plan));
    }));
    emit runningChanged();
}

void ExportController::finished() {
    const WriteResult result = m_writing.result();
    emit runningChanged();
    if (!*result) {
        emit failed(errorText(result->error()));
        return;
    }
    for (const ExportedFile &file : **result) {
        const io::ExportReport &report = file.report;
        const auto number = [](std::size_t n) { return static_cast<int>(n); };
        QStringList parts{tr("%Ln unit(s) written", nullptr, number(report.written))};
        if (report.unconfirmedLeftOut > 0)
            parts += tr("%Ln unconfirmed left out", nullptr, number(report.unconfirmedLeftOut));
        if (report.omissionsLeftOut > 0)
            parts += tr("%Ln omission(s) left out", nullptr, number(report.omissionsLeftOut));
        if (report.excludedLeftOut > 0)
            parts += tr("%Ln excluded left out", nullptr, number(report.excludedLeftOut));
        if (report.severalSourceSegments > 0)
            parts += tr("%Ln with several source sentences", nullptr,
                        number(report.severalSourceSegments));
        if (report.charactersDropped > 0)
            parts +=
                tr("%Ln forbidden character(s) dropped", nullptr, number(report.charactersDropped));
        const QString name = toQString(file.path.filename().string());
        //: %1 is a file name, %2 a list of counts.
        m_report += tr("%1: %2").arg(isolated(name, Direction::LeftToRight),
                                     //: Stands between two items of a list.
                                     parts.join(tr(", ")));
    }
    emit reportChanged();
}

void ExportController::clearReport() {
    if (m_report.isEmpty())
        return;
    m_report.clear();
    emit reportChanged();
}

} // namespace hamtaraz
