// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/workbench.h"

#include "alignment/align.h"
#include "app/text_bridge.h"
#include "app/unit_text.h"

#include <QFileInfo>
#include <QQmlEngine>
#include <QStandardPaths>

namespace hamtaraz {

Workbench::Workbench(QObject *parent)
    : QObject(parent), m_settings(this), m_project(m_settings, this), m_review(this),
      m_works(m_project, m_review, this), m_doubt(m_review, this), m_find(this), m_importer(this),
      m_repair(*m_importer.files(), this), m_exporter(this) {
    connect(&m_project, &ProjectController::projectChanged, this, &Workbench::showProject);
    connect(&m_project, &ProjectController::aboutToLeave, &m_review,
            &ReviewController::rememberPlace);
    connect(&m_review, &ReviewController::anotherWorkAsked, &m_works, &WorksController::step);
    connect(&m_works, &WorksController::done, this, &Workbench::told);
    connect(&m_works, &WorksController::refused, this, &Workbench::failed);
    connect(&m_works, &WorksController::listed, this,
            [this] { m_exporter.setFileName(m_works.fileName()); });
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
    const auto useRipple = [this] { m_review.setLiveRipple(m_settings.liveRipple()); };
    connect(&m_settings, &SettingsController::liveRippleChanged, this, useRipple);
    useRipple();
    connect(&m_settings, &SettingsController::languageChanged, this, &Workbench::retranslate);
}

Workbench::~Workbench() {
    m_review.rememberPlace();
}

void Workbench::showProject() {
    // the sample's own folder is gone after the program
    const QString folder = m_project.isSample()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_project.path()).absolutePath();
    m_works.setWork(m_project.openWork());
    m_importer.setOpenProject(m_project.isOpen() ? m_project.openWork()->store() : nullptr);
    m_review.setWork(m_project.openWork());
    m_doubt.setWork(m_project.openWork());
    m_find.setWork(m_project.openWork());
    m_repair.setWork(m_project.openWork());
    m_exporter.setWork(m_project.openWork(), folder);
    m_exporter.setFileName(m_works.fileName());
    emit projectShown();
    // after the page has turned
    QMetaObject::invokeMethod(this, &Workbench::warnOfOtherWorks, Qt::QueuedConnection);
}

void Workbench::warnOfOtherWorks() {
    if (!m_project.isOpen())
        return;
    const auto pairs = unjoinedVersions(m_project.openWork()->alignment());
    if (pairs.empty())
        return;
    const auto &versions = m_project.openWork()->document().versions;
    QStringList names;
    for (const auto &[a, b] : pairs)
        names += QStringLiteral("%1 – %2").arg(languageName(versions[a].language),
                                               languageName(versions[b].language));
    //: %1 is a list of pairs of languages: "Persian – English; Russian – English".
    emit failed(tr("These texts do not seem to be of one work: %1. Check whether the right files "
                   "were chosen.")
                    .arg(names.join(reasonSeparator())));
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
    m_works.retranslate();
    m_doubt.retranslate();
    m_find.retranslate();
    m_importer.retranslate();
    m_repair.retranslate();
    m_exporter.retranslate();
}

} // namespace hamtaraz
