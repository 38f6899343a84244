// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/works_controller.h"

#include "app/error_text.h"
#include "app/text_bridge.h"
#include "controllers/project_controller.h"
#include "controllers/review_controller.h"

#include <QFileInfo>

#include <utility>

namespace hamtaraz {

WorksController::WorksController(ProjectController &project, const ReviewController &review,
                                 QObject *parent)
    : QObject(parent), m_project(project), m_review(review) {
    connect(&m_list, &WorkListModel::currentChanged, this, &WorksController::currentChanged);
    connect(&m_list, &WorkListModel::listed, this, &WorksController::listed);
    connect(&m_list, &WorkListModel::listed, this, &WorksController::progressChanged);
    connect(&m_list, &QAbstractItemModel::dataChanged, this, &WorksController::progressChanged);
    connect(&m_project, &ProjectController::failed, this, [this] { m_doomed.reset(); });
}

void WorksController::setWork(OpenWork *work) {
    m_list.setWork(work);
    const auto doomed = std::exchange(m_doomed, std::nullopt);
    if (doomed) // when all controllers have left it
        QMetaObject::invokeMethod(
            this, [this, work = *doomed] { take(work); }, Qt::QueuedConnection);
}

QString WorksController::progressText() const {
    const auto percent = static_cast<int>(m_list.progress() * 100);
    //: %Ln works, %1 percent of all their units settled.
    return tr("%Ln work(s), %1% settled", nullptr, m_list.count()).arg(localNumber(percent));
}

QString WorksController::fileName() const {
    QString name = QFileInfo(m_project.path()).completeBaseName();
    if (m_list.count() > 1)
        name += QStringLiteral(" - ") + m_project.title();
    return name.replace(QLatin1Char('/'), QLatin1Char('-'));
}

bool WorksController::mayLeave() {
    if (m_review.isEditing())
        emit refused(tr("Save the text you are editing, or leave it, before you turn to another "
                        "work."));
    return !m_review.isEditing();
}

void WorksController::open(int row) {
    if (isRow(row) && row != current() && mayLeave())
        m_project.turnTo(m_list.idAt(row));
}

void WorksController::step(int by) {
    const int count = m_list.count();
    if (count > 1)
        open((current() + by + count) % count);
    else if (count == 1)
        emit done(tr("The project has one work only."));
}

void WorksController::rename(int row, const QString &title) {
    const QString wanted = title.simplified();
    if (!isRow(row) || wanted.isEmpty())
        return;
    const Outcome renamed =
        row == current()
            ? m_project.rename(wanted)
            : m_project.openWork()->store()->renameWork(m_list.idAt(row), toUtf8(wanted));
    m_list.refresh();
    if (!renamed)
        emit refused(errorText(renamed.error()));
}

void WorksController::remove(int row) {
    if (!isRow(row))
        return;
    if (m_list.count() == 1) {
        emit refused(tr("A project keeps one work at least."));
        return;
    }
    if (row != current()) {
        take(m_list.idAt(row));
    } else if (!m_project.isBusy() && mayLeave()) {
        m_doomed = m_list.idAt(row);
        open(row + 1 < m_list.count() ? row + 1 : row - 1);
    }
}

void WorksController::take(WorkId work) {
    const int row = m_list.rowOf(work);
    if (row < 0 || row == current())
        return;
    const QString title = m_list.data(m_list.index(row), WorkListModel::TitleRole).toString();
    const Outcome removed = m_project.openWork()->store()->removeWork(work);
    m_list.refresh();
    if (removed)
        //: %1 is the title of a work.
        emit done(tr("“%1” is no longer in the project.").arg(title));
    else
        emit refused(errorText(removed.error()));
}

} // namespace hamtaraz
