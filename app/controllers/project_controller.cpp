// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/project_controller.h"

#include "app/error_text.h"
#include "app/sample_work.h"
#include "app/text_bridge.h"
#include "app/worker_pool.h"
#include "controllers/settings_controller.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace hamtaraz {

ProjectController::ProjectController(SettingsController &settings, QObject *parent)
    : QObject(parent), m_settings(settings) {
    connect(this, &ProjectController::projectChanged, this, &ProjectController::columnsChanged);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &ProjectController::loaded);
    connect(&m_settings, &SettingsController::recentProjectsChanged, this,
            &ProjectController::recentChanged);
}

ProjectController::~ProjectController() {
    m_loading.waitForFinished();
    rememberProgress();
}

QString ProjectController::title() const {
    return m_open ? toQString(m_open->document().title) : QString();
}

QString ProjectController::path() const {
    return m_open ? toQString(m_open->path().string()) : QString();
}

QVariantList ProjectController::versions() const {
    QVariantList columns;
    if (!m_open)
        return columns;
    for (const Version &version : m_open->document().versions)
        columns += QVariantMap{
            {QStringLiteral("tag"), toQString(version.language.tag())},
            {QStringLiteral("name"), languageName(version.language)},
            {QStringLiteral("rightToLeft"), version.language.direction() == Direction::RightToLeft},
            {QStringLiteral("isSource"), version.role == Role::Source},
        };
    return columns;
}

void ProjectController::rememberProgress() {
    if (!m_open || m_remember == Remember::No)
        return;
    const auto units = m_open->alignment().units();
    const auto settled = std::ranges::count_if(units, &Unit::isSettled);
    m_settings.setRecentProgress(path(),
                                 double(settled) / double(std::max<std::size_t>(1, units.size())));
}

QVariantList ProjectController::recent() const {
    QVariantList projects;
    for (const QString &path : m_settings.recentProjects()) {
        const QFileInfo file(path);
        projects += QVariantMap{
            {QStringLiteral("path"), path},
            {QStringLiteral("name"), file.completeBaseName()},
            {QStringLiteral("progress"), m_settings.recentProgress(path)},
            {QStringLiteral("folder"), QDir::toNativeSeparators(file.absolutePath())},
        };
    }
    return projects;
}

void ProjectController::open(const QString &path) {
    if (isBusy() || path.isEmpty())
        return;
    m_remember = Remember::Yes;
    const std::filesystem::path file = toUtf8(QFileInfo(path).absoluteFilePath());
    load(QtConcurrent::run(&workerPool(), [file] {
        return std::make_shared<Result<LoadedProject>>(loadProject(file));
    }));
}

void ProjectController::openDemo() {
    if (isBusy())
        return;
    close();
    m_remember = Remember::No;
    m_demoFolder = std::make_unique<QTemporaryDir>();
    const ProjectPlan plan{toUtf8(sampleTitle()),
                           toUtf8(m_demoFolder->filePath(QStringLiteral("sample.hamtaraz"))),
                           sampleFiles()};
    load(QtConcurrent::run(&workerPool(), [plan] {
        return std::make_shared<Result<LoadedProject>>(makeProject(plan, {}));
    }));
}

void ProjectController::load(QFuture<LoadResult> future) {
    m_loading.setFuture(future);
    emit busyChanged();
}

void ProjectController::loaded() {
    const LoadResult result = m_loading.result();
    emit busyChanged();
    if (!*result) {
        emit failed(errorText(result->error()));
        return;
    }
    adopt(std::move(**result), m_remember);
}

void ProjectController::adopt(LoadedProject project, Remember remember) {
    rememberProgress();
    m_remember = remember;
    const auto before = std::move(m_open);
    m_open = std::make_unique<OpenWork>(std::move(project.work), std::move(project.store),
                                        std::move(project.originals));
    if (remember == Remember::Yes)
        m_settings.addRecentProject(path());
    emit projectChanged();
}

void ProjectController::close() {
    if (!m_open)
        return;
    rememberProgress();
    const auto before = std::move(m_open);
    emit projectChanged();
}

void ProjectController::forget(const QString &path) {
    m_settings.removeRecentProject(path);
}

} // namespace hamtaraz
