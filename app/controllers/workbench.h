// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/physical_keys.h"
#include "controllers/doubt_controller.h"
#include "controllers/export_controller.h"
#include "controllers/find_controller.h"
#include "controllers/import_controller.h"
#include "controllers/project_controller.h"
#include "controllers/repair_controller.h"
#include "controllers/review_controller.h"
#include "controllers/settings_controller.h"
#include "controllers/works_controller.h"

#include <QObject>

#include <qqml.h>

namespace hamtaraz {

/// The root of all controllers: the window makes one and hands its parts to the pages.
class Workbench : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hamtaraz::SettingsController *settings READ settings CONSTANT)
    Q_PROPERTY(hamtaraz::ProjectController *project READ project CONSTANT)
    Q_PROPERTY(hamtaraz::ReviewController *review READ review CONSTANT)
    Q_PROPERTY(hamtaraz::WorksController *works READ works CONSTANT)
    Q_PROPERTY(hamtaraz::DoubtController *doubt READ doubt CONSTANT)
    Q_PROPERTY(hamtaraz::FindController *find READ find CONSTANT)
    Q_PROPERTY(hamtaraz::ImportController *importer READ importer CONSTANT)
    Q_PROPERTY(hamtaraz::RepairController *repair READ repair CONSTANT)
    Q_PROPERTY(hamtaraz::ExportController *exporter READ exporter CONSTANT)

public:
    explicit Workbench(QObject *parent = nullptr);
    ~Workbench() override;

    [[nodiscard]] SettingsController *settings() { return &m_settings; }
    [[nodiscard]] ProjectController *project() { return &m_project; }
    [[nodiscard]] ReviewController *review() { return &m_review; }
    [[nodiscard]] WorksController *works() { return &m_works; }
    [[nodiscard]] DoubtController *doubt() { return &m_doubt; }
    [[nodiscard]] FindController *find() { return &m_find; }
    [[nodiscard]] ImportController *importer() { return &m_importer; }
    [[nodiscard]] RepairController *repair() { return &m_repair; }
    [[nodiscard]] ExportController *exporter() { return &m_exporter; }

    /// A number in the digits of the interface language.
    Q_INVOKABLE QString number(int value) const;

signals:
    /// All controllers have the project that was opened or closed.
    void projectShown();
    /// A sentence for the user: what was done, or what went wrong and what to do about it.
    void told(const QString &text);
    void failed(const QString &text);

private:
    void showProject();
    void retranslate();
    void warnOfOtherWorks();

    PhysicalKeys m_physicalKeys;
    SettingsController m_settings;
    ProjectController m_project;
    ReviewController m_review;
    WorksController m_works;
    DoubtController m_doubt;
    FindController m_find;
    ImportController m_importer;
    RepairController m_repair;
    ExportController m_exporter;
};

} // namespace hamtaraz
