// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/workbench.h"

#include "app/text_bridge.h"

#include <QFileInfo>
#include <QQmlEngine>
#include <QStandardPaths>

namespace hamtaraz {

Workbench::Workbench(QObject *parent)
    : QObject(parent), m_settings(this), m_project(m_settings, this), m_review(this),
      m_doubt(m_review, this), m_find(this), m_importer(this), m_repair(*m_importer.files(), this),
      m_exporter(this) {
    connect(&m_project, &ProjectController::projectChanged, this, &Workbench::showProject);
    connect(&m_importer, &ImportController::made, this,
            [this](const std::shared_ptr<LoadedProject> &project) {
                m_project.adopt(std::move(*project), ProjectController::Remember::Yes);
            });
    connect(&m_review, &ReviewController::done, this, &Workbench::told);
    connect(&m_review, &ReviewController::refused, this, &Workbench::failed);
    connect(&m_find, &FindController::found, this,
            [this](int, int version, int segment) { m_review.focusSegment(version, segment); });
    connect(&m_find, &FindController::done, this, &Workbench::told);
    connect(&m_find, &FindController::refused, this, &Workbench::failed);
    connect(&m_project, &ProjectController::failed, this, &Workbench::failed);
    connect(&m_importer, &ImportController::failed, this, &Workbench::failed);
    connect(&m_repair, &RepairController::failed, this, &Workbench::failed);
    connect(&m_exporter, &ExportController::failed, this, &Workbench::failed);
    const auto useKeys = [this] { m_review.setKeys(m_settings.keys()->map()); };
    connect(m_settings.keys(), &KeyListModel::mapChanged, this, useKeys);
    useKeys();
    connect(&m_settings, &SettingsController::languageChanged, this, &Workbench::retranslate);
}

void Workbench::showProject() {
    // the sample's own folder is gone after the program
    const QString folder = m_project.isSample()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_project.path()).absolutePath();
    m_review.setWork(m_project.openWork());
    m_doubt.setWork(m_project.openWork());
    m_find.setWork(m_project.openWork());
    m_repair.setWork(m_project.openWork());
    m_exporter.setWork(m_project.openWork(), folder);
    emit projectShown();
}

QString Workbench::number(int value) const {
    return localNumber(value);
}

void Workbench::retranslate() {
    if (QQmlEngine *engine = qmlEngine(this))
        engine->retranslate();
    m_settings.keys()->retranslate();
    m_project.retranslate();
    m_review.retranslate();
    m_doubt.retranslate();
    m_find.retranslate();
    m_importer.retranslate();
    m_repair.retranslate();
    m_exporter.retranslate();
}

} // namespace hamtaraz
