// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/work_list_model.h"

#include <QObject>

#include <qqml.h>

#include <optional>

namespace hamtaraz {

class ProjectController;
class ReviewController;

/// The works of the open project: turning from one to another, their titles, taking one out.
class WorksController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the workbench")
    Q_PROPERTY(hamtaraz::WorkListModel *list READ list CONSTANT)
    Q_PROPERTY(int current READ current NOTIFY currentChanged)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)

public:
    WorksController(ProjectController &project, const ReviewController &review,
                    QObject *parent = nullptr);

    void setWork(OpenWork *work);
    void retranslate() { emit progressChanged(); }

    [[nodiscard]] WorkListModel *list() { return &m_list; }
    /// The row of the open work; -1 when none is open.
    [[nodiscard]] int current() const { return m_list.current(); }
    /// How many works there are and how far they are all together, as a sentence.
    [[nodiscard]] QString progressText() const;
    /// What a work's files are called: as the project, and with the work's title when the project
    /// has several.
    [[nodiscard]] QString fileName() const;

    /// Turns to the work of a row. Not while a text is being edited: that would be lost.
    Q_INVOKABLE void open(int row);
    /// The work behind the open one (1) or in front of it (-1); from the last to the first and
    /// back.
    Q_INVOKABLE void step(int by);
    /// A title without letters is no title, and nothing happens.
    Q_INVOKABLE void rename(int row, const QString &title);
    /// Takes a work out of the file for good; from the open one it turns to its neighbour first.
    Q_INVOKABLE void remove(int row);

signals:
    void currentChanged();
    void progressChanged();
    /// Works came or went, or one has another title.
    void listed();
    /// A sentence about what was just done.
    void done(const QString &text);
    /// A sentence about why something was not done.
    void refused(const QString &text);

private:
    [[nodiscard]] bool isRow(int row) const { return row >= 0 && row < m_list.count(); }
    [[nodiscard]] bool mayLeave();
    void take(WorkId work);

    ProjectController &m_project;
    const ReviewController &m_review;
    WorkListModel m_list{this};
    std::optional<WorkId> m_doomed; ///< to be taken out when another work is open
};

} // namespace hamtaraz
