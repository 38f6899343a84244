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
#include <utility>

namespace hamtaraz {

ProjectController::ProjectController(SettingsController &settings, QObject *parent)
    : QObject(parent), m_settings(settings) {
    connect(this, &ProjectController::projectChanged, this, &ProjectController::titleChanged);
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
    const auto works = m_open->store()->works();
    if (!works)
        return;
    std::size_t units = 0;
    std::size_t settled = 0;
    for (const WorkSummary &work : *works) {
        units += work.units;
        settled += work.settled;
    }
    m_settings.setRecentProgress(path(), double(settled) / double(std::max<std::size_t>(1, units)));
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

void ProjectController::turnTo(WorkId work) {
    if (isBusy() || !m_open || m_open->id() == work)
        return;
    m_turning = true;
    load(QtConcurrent::run(&workerPool(), [store = m_open->store(), work] {
        return std::make_shared<Result<LoadedProject>>(loadWork(store, work));
    }));
}

Outcome ProjectController::rename(const QString &title) {
    const Outcome renamed = m_open->rename(toUtf8(title));
    emit titleChanged();
    return renamed;
}

void ProjectController::load(QFuture<LoadResult> future) {
    m_loading.setFuture(future);
    emit busyChanged();
}

void ProjectController::loaded() {
    const LoadResult result = m_loading.result();
    const bool turned = std::exchange(m_turning, false);
    emit busyChanged();
    if (!*result) {
        emit failed(errorText(result->error()));
        return;
    }
    LoadedProject project = std::move(**result);
    if (!turned || isOpenProject(project)) // else it was closed meanwhile
        adopt(std::move(project), m_remember);
}

bool ProjectController::isOpenProject(const LoadedProject &project) const {
    return m_open && m_open->store() == project.store;
}

void ProjectController::adopt(LoadedProject project, Remember remember) {
    emit aboutToLeave();
    if (const Outcome opened = project.store->openWork(project.id); !opened) {
        emit failed(errorText(opened.error()));
        return;
    }
    if (!isOpenProject(project)) {
        rememberProgress();
        m_remember = remember;
    }
    const auto before = std::move(m_open);
    m_open = std::make_unique<OpenWork>(std::move(project.work), std::move(project.store),
                                        std::move(project.originals));
    if (m_remember == Remember::Yes)
        m_settings.addRecentProject(path());
    emit projectChanged();
}

void ProjectController::close() {
    if (!m_open)
        return;
    emit aboutToLeave();
    rememberProgress();
    const auto before = std::move(m_open);
    emit projectChanged();
}

void ProjectController::forget(const QString &path) {
    m_settings.removeRecentProject(path);
}

} // namespace hamtaraz
