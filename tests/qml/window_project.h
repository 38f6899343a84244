// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/opened_work.h"

#include <QCoreApplication>
#include <QQuickStyle>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace hamtaraz::support {

/// A project of 40 units (see unevenWork) for a test that shows the real window. The settings are
/// those of a first start, and the test's own.
class WindowProject {
public:
    /// Empty when the project could not be made.
    QString make(const QString &testName) {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("hamtaraz-tests");
        QCoreApplication::setApplicationName(testName);
        QSettings().clear();
        QQuickStyle::setStyle("Basic");
        const QString path = m_folder.filePath("work.hamtaraz");
        const Work work = unevenWork(40);
        return ProjectStore::create(path.toStdString(), work, sourcesOf(work)) ? path : QString();
    }
    /// Where it lies; gone with the test.
    [[nodiscard]] const QTemporaryDir &folder() const { return m_folder; }

private:
    QTemporaryDir m_folder;
};

} // namespace hamtaraz::support
