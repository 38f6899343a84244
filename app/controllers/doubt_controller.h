// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/review_pace.h"
#include "app/work_snapshot.h"
#include "controllers/review_controller.h"
#include "models/check_list_model.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QSettings>
#include <QTimer>

#include <qqml.h>

#include <stop_token>

namespace hamtaraz {

/// What the review's queue holds: the order, the threshold of doubt, the checks as filters; and how
/// long it will take at the user's own pace. Checks run in a worker, again after every change.
class DoubtController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the workbench")
    Q_PROPERTY(hamtaraz::CheckListModel *checks READ checks CONSTANT)
    Q_PROPERTY(qreal threshold READ threshold WRITE setThreshold NOTIFY queueChanged)
    Q_PROPERTY(bool mostDoubtfulFirst READ isMostDoubtfulFirst WRITE setMostDoubtfulFirst NOTIFY
                   queueChanged)
    Q_PROPERTY(int left READ left NOTIFY leftChanged)
    Q_PROPERTY(QString leftText READ leftText NOTIFY leftChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    /// Both live as long as it does.
    explicit DoubtController(ReviewController &review, QObject *parent = nullptr);
    ~DoubtController() override;

    void setWork(OpenWork *work);
    void retranslate();

    [[nodiscard]] CheckListModel *checks() { return &m_checks; }
    /// Below this confidence a unit is doubtful: 0.3 to 0.99.
    [[nodiscard]] qreal threshold() const { return static_cast<qreal>(m_queue.threshold); }
    void setThreshold(qreal threshold);
    [[nodiscard]] bool isMostDoubtfulFirst() const {
        return m_queue.order == QueueOrder::MostDoubtful;
    }
    void setMostDoubtfulFirst(bool first);
    /// Units in the queue.
    [[nodiscard]] int left() const { return m_left; }
    /// "312 left, about 25 min".
    [[nodiscard]] QString leftText() const;
    /// What the checks say of the work as it stands is still to come.
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void queueChanged();
    void leftChanged();
    void busyChanged();

private:
    void useQueue();
    void follow(const Splice &splice);
    void work(const SnapshotPointer &snapshot);
    void take();
    void settled();
    void recount();
    void setBusy(bool busy);

    ReviewController &m_review;
    OpenWork *m_work = nullptr;
    QSettings m_settings;
    WorkSnapshots m_snapshots;
    CheckListModel m_checks;
    ReviewQueue m_queue;
    ReviewPace m_pace;
    QElapsedTimer m_clock;
    QTimer m_delay;
    QTimer m_countDelay;
    QFutureWatcher<std::vector<Finding>> m_findings;
    std::stop_source m_stop;
    std::uint64_t m_changes = 0;
    std::uint64_t m_changesAnswered = 0;
    int m_left = 0;
    bool m_busy = false;
};

} // namespace hamtaraz
