// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/doubt_controller.h"

#include "app/text_bridge.h"
#include "app/worker_pool.h"

#include <QtConcurrent>

#include <algorithm>

namespace hamtaraz {

namespace {

/// The checks run again when the user has paused for so long.
constexpr std::chrono::milliseconds pause(700);
constexpr std::chrono::milliseconds countPause(30);
const auto thresholdKey = QStringLiteral("review/threshold");
const auto orderKey = QStringLiteral("review/mostDoubtfulFirst");
const auto paceKey = QStringLiteral("review/secondsPerUnit");

std::vector<Finding> checkWork(const SnapshotPointer &work, const std::stop_token &stop) {
    CheckedTexts texts{{}, work->parts};
    for (const auto &version : work->versions)
        texts.versions.push_back(version.get());
    std::vector<Finding> findings = runChecks(texts, [&stop] { return stop.stop_requested(); });
    returnMemory();
    return findings;
}

} // namespace

DoubtController::DoubtController(ReviewController &review, QObject *parent)
    : QObject(parent), m_review(review),
      m_pace(ReviewPace::Seconds(m_settings.value(paceKey, 12.0).toDouble())) {
    m_queue.threshold = std::clamp(
        m_settings.value(thresholdKey, double(usualDoubtThreshold)).toFloat(), 0.3F, 0.99F);
    setMostDoubtfulFirst(m_settings.value(orderKey, false).toBool());
    m_clock.start();
    m_delay.setSingleShot(true);
    m_delay.setInterval(pause);
    m_countDelay.setSingleShot(true);
    m_countDelay.setInterval(countPause);
    connect(&m_delay, &QTimer::timeout, &m_snapshots, &WorkSnapshots::request);
    connect(&m_countDelay, &QTimer::timeout, this, &DoubtController::recount);
    connect(&m_snapshots, &WorkSnapshots::ready, this, &DoubtController::work);
    connect(&m_findings, &QFutureWatcherBase::finished, this, &DoubtController::take);
    connect(&m_checks, &CheckListModel::chosenChanged, this, &DoubtController::useQueue);
    connect(&m_review, &ReviewController::settled, this, &DoubtController::settled);
}

DoubtController::~DoubtController() {
    m_stop.request_stop();
    m_findings.waitForFinished();
}

void DoubtController::setWork(OpenWork *work) {
    if (m_work)
        m_work->disconnect(this);
    m_work = work;
    ++m_changes;
    m_stop.request_stop();
    m_snapshots.setWork(work);
    m_checks.clear();
    setBusy(work != nullptr);
    if (work) {
        connect(work, &OpenWork::spliced, this, &DoubtController::follow);
        m_delay.start();
    }
    recount();
}

void DoubtController::retranslate() {
    m_checks.retranslate();
    emit leftChanged();
}

void DoubtController::setThreshold(qreal threshold) {
    m_queue.threshold = static_cast<float>(std::clamp(threshold, 0.3, 0.99));
    m_settings.setValue(thresholdKey, double(m_queue.threshold));
    useQueue();
}

void DoubtController::setMostDoubtfulFirst(bool first) {
    m_queue.order = first ? QueueOrder::MostDoubtful : QueueOrder::Reading;
    m_settings.setValue(orderKey, first);
    useQueue();
}

void DoubtController::useQueue() {
    m_queue.checks = m_checks.chosen();
    m_review.setQueue(m_queue);
    recount();
    emit queueChanged();
}

QString DoubtController::leftText() const {
    if (m_left == 0)
        return tr("nothing left");
    //: A number of units, and the minutes they will take.
    return tr("%1 left, about %2 min")
        .arg(localNumber(m_left), localNumber(m_pace.minutesFor(m_left)));
}

void DoubtController::follow(const Splice &) {
    ++m_changes;
    setBusy(true);
    m_delay.start();
    m_countDelay.start();
}

void DoubtController::work(const SnapshotPointer &snapshot) {
    m_stop.request_stop();
    m_stop = {};
    m_changesAnswered = m_changes;
    m_findings.setFuture(
        QtConcurrent::run(&backgroundPool(), [snapshot, stop = m_stop.get_token()] {
            standBack();
            return checkWork(snapshot, stop);
        }));
}

void DoubtController::take() {
    if (m_changesAnswered != m_changes || !m_work)
        return;
    m_review.setFindings(m_findings.result());
    std::array<int, checkCount> counts{};
    for (std::size_t kind = 0; kind < checkCount; ++kind)
        counts[kind] = m_review.checkResults().count(static_cast<CheckKind>(kind));
    m_checks.setCounts(counts);
    setBusy(false);
    recount();
}

void DoubtController::settled() {
    m_pace.settled(ReviewPace::Seconds(static_cast<double>(m_clock.elapsed()) / 1000));
    m_settings.setValue(paceKey, m_pace.perUnit().count());
}

void DoubtController::recount() {
    m_left = m_work ? m_queue.count(m_work->alignment(), m_review.checkResults()) : 0;
    emit leftChanged();
}

void DoubtController::setBusy(bool busy) {
    if (busy == m_busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

} // namespace hamtaraz
