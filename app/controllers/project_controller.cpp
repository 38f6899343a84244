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
#include <cmath>

namespace hamtaraz {

namespace {

constexpr const char *columnsKey = "columnShares";
constexpr double narrowestColumn = 0.1;

} // namespace

ProjectController::ProjectController(SettingsController &settings, QObject *parent)
    : QObject(parent), m_settings(settings) {
    connect(this, &ProjectController::projectChanged, this, &ProjectController::columnsChanged);
    connect(this, &ProjectController::projectChanged, this,
            &ProjectController::columnSharesChanged);
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

QVariantList ProjectController::columnShares() const {
    QVariantList shares;
    if (!m_open)
        return shares;
    const std::size_t columns = m_open->document().versions.size();
    const QStringList kept = m_open->setting(columnsKey).split(QLatin1Char(' '));
    double sum = 0;
    for (const QString &share : kept)
        sum += share.toDouble();
    const bool fits = kept.size() == static_cast<qsizetype>(columns) && std::abs(sum - 1) < 0.01;
    for (std::size_t column = 0; column < columns; ++column)
        shares += fits ? kept[static_cast<qsizetype>(column)].toDouble()
                       : 1.0 / static_cast<double>(columns);
    return shares;
}

void ProjectController::moveSeam(int column, qreal by) {
    QVariantList shares = columnShares();
    if (column < 0 || column + 1 >= shares.size())
        return;
    const double both = shares[column].toDouble() + shares[column + 1].toDouble();
    const double first =
        std::clamp(shares[column].toDouble() + by, narrowestColumn, both - narrowestColumn);
    shares[column] = first;
    shares[column + 1] = both - first;
    QStringList kept;
    for (const QVariant &share : shares)
        kept += QString::number(share.toDouble(), 'f', 4);
    m_open->setSetting(columnsKey, kept.join(QLatin1Char(' ')));
    emit columnSharesChanged();
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
