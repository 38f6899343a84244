// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/find_controller.h"

#include "app/error_text.h"
#include "app/text_bridge.h"
#include "app/worker_pool.h"

#include <QtConcurrent>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace hamtaraz {

namespace {

constexpr std::chrono::milliseconds typingPause(150);
constexpr std::array matchingNames{"folded", "letters", "regex"};

auto placeOf(const WorkHit &hit) {
    return std::tuple(hit.unit, hit.version, hit.segment, hit.place.begin);
}

bool isBefore(const WorkHit &a, const WorkHit &b) {
    return placeOf(a) < placeOf(b);
}

} // namespace

FindController::FindController(QObject *parent) : QObject(parent) {
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, &FindController::search);
    connect(&m_snapshots, &WorkSnapshots::ready, this, &FindController::work);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &FindController::take);
}

FindController::~FindController() {
    m_stop.request_stop();
    m_answer.waitForFinished();
}

void FindController::setWork(OpenWork *work) {
    if (m_work)
        m_work->disconnect(this);
    m_work = work;
    m_wish = Wish::Search;
    ++m_changes;
    m_stop.request_stop();
    m_hits.setWork(work);
    m_snapshots.setWork(work);
    setCurrent(-1);
    setActive(false);
    setBusy(false);
    if (work)
        connect(work, &OpenWork::spliced, this, [this] {
            ++m_changes;
            if (m_active)
                m_delay.start();
        });
    emit summaryChanged();
}

void FindController::setActive(bool active) {
    m_active = active && m_work;
    emit queryChanged();
    if (m_active)
        search();
    else
        m_delay.stop();
}

void FindController::setPattern(const QString &pattern) {
    WorkQuery query = m_query;
    query.pattern = pattern;
    changeQuery(query);
}

void FindController::setReplacement(const QString &replacement) {
    m_replacement = replacement;
    m_hits.setReplacement(m_replacement, m_replacing);
    emit queryChanged();
}

void FindController::setReplacing(bool replacing) {
    m_replacing = replacing;
    m_hits.setReplacement(m_replacement, m_replacing);
    emit queryChanged();
}

QString FindController::matching() const {
    return QLatin1String(matchingNames[static_cast<std::size_t>(m_query.matching)]);
}

void FindController::setMatching(const QString &name) {
    const auto known = std::ranges::find(matchingNames, name);
    if (known == matchingNames.end())
        return;
    WorkQuery query = m_query;
    query.matching = static_cast<Matching>(known - matchingNames.begin());
    changeQuery(query);
}

void FindController::setColumn(int version) {
    WorkQuery query = m_query;
    query.version.reset();
    if (version >= 0)
        query.version = static_cast<std::uint8_t>(version);
    changeQuery(query);
}

void FindController::changeQuery(const WorkQuery &query) {
    if (query == m_query)
        return;
    m_query = query;
    m_stop.request_stop();
    setCurrent(-1);
    setBusy(m_active);
    if (m_active)
        m_delay.start();
    emit queryChanged();
    emit summaryChanged();
}

QString FindController::summary() const {
    if (m_query.pattern.isEmpty())
        return {};
    const TextMatcher matcher(m_query.pattern, m_query.matching);
    if (!matcher.problem().isEmpty())
        //: %1 says in English what is wrong.
        return tr("This is no regular expression: %1").arg(matcher.problem());
    if (m_busy)
        return tr("Searching…");
    return m_hits.count() == 0 ? tr("Nothing found") : tr("%Ln hit(s)", "", m_hits.count());
}

void FindController::search() {
    m_wish = Wish::Search;
    setBusy(true);
    m_snapshots.request();
}

void FindController::work(const SnapshotPointer &snapshot) {
    if (m_answer.isRunning()) {
        m_outdated = true;
        m_stop.request_stop();
        return;
    }
    m_outdated = false;
    m_changesAnswered = m_changes;
    m_stop = {};
    const auto job = [snapshot, query = m_query, stop = m_stop.get_token(), wish = m_wish,
                      replacement = m_replacement]() -> Answer {
        if (wish == Wish::Search)
            return {findInWork(*snapshot, query, stop), {}, false};
        return {{}, replaceInWork(*snapshot, query, replacement), true};
    };
    m_answer.setFuture(QtConcurrent::run(&workerPool(), job));
}

void FindController::take() {
    Answer answer = m_answer.result();
    const bool stale = m_outdated || m_changesAnswered != m_changes || m_delay.isActive();
    if (stale) {
        if (m_active && !m_delay.isActive())
            m_snapshots.request();
        return;
    }
    setBusy(false);
    if (answer.replaces) {
        carryOut(answer.replacements);
        return;
    }
    m_hits.setHits(std::move(answer.hits));
    if (m_current >= m_hits.count())
        setCurrent(-1);
    emit summaryChanged();
}

void FindController::next(int unit, int version, int segment) {
    step({static_cast<std::uint32_t>(unit),
          static_cast<std::uint8_t>(version),
          static_cast<std::uint32_t>(segment),
          {0, 0}},
         1);
}

void FindController::previous(int unit, int version, int segment) {
    step({static_cast<std::uint32_t>(unit),
          static_cast<std::uint8_t>(version),
          static_cast<std::uint32_t>(segment),
          {0, 0}},
         -1);
}

void FindController::step(const WorkHit &from, int direction) {
    const auto &hits = m_hits.hits();
    if (hits.empty()) {
        emit refused(m_busy ? tr("Searching…") : tr("Nothing found"));
        return;
    }
    // several hits in the focused segment are gone through one by one
    WorkHit origin = from;
    bool onHit = false;
    if (m_current >= 0 && m_current < m_hits.count()) {
        const WorkHit &current = hits[static_cast<std::size_t>(m_current)];
        if (current.unit == from.unit && current.version == from.version &&
            current.segment == from.segment) {
            origin = current;
            onHit = true;
        }
    }
    const auto first = std::ranges::lower_bound(hits, origin, isBefore);
    const auto at = static_cast<int>(first - hits.begin());
    const auto count = static_cast<int>(hits.size());
    const int index = direction < 0 ? at - 1 : onHit ? at + 1 : at;
    goTo((index + count) % count);
}

void FindController::goTo(int hit) {
    if (hit < 0 || hit >= m_hits.count())
        return;
    setCurrent(hit);
    const WorkHit &place = m_hits.hits()[static_cast<std::size_t>(hit)];
    emit found(static_cast<int>(place.unit), place.version, static_cast<int>(place.segment));
}

void FindController::replaceCurrent() {
    if (!m_work || m_busy || m_current < 0 || m_current >= m_hits.count())
        return;
    const WorkHit hit = m_hits.hits()[static_cast<std::size_t>(m_current)];
    const TextMatcher matcher(m_query.pattern, m_query.matching);
    const std::string text =
        matcher.replaced(m_work->document().versions[hit.version].segmentText(hit.segment),
                         {hit.place}, m_replacement);
    const Outcome changed =
        m_work->change("replace", {[hit, &text](const Work &work) {
                           return editSegment(work, {hit.version, hit.segment, 0}, text);
                       }});
    if (!changed)
        emit refused(errorText(changed.error()));
    else if (m_current + 1 < m_hits.count())
        goTo(m_current + 1);
}

void FindController::replaceAll() {
    if (!m_work || m_busy || m_hits.count() == 0)
        return;
    m_wish = Wish::Replace;
    setBusy(true);
    m_snapshots.request();
}

void FindController::carryOut(const Replacements &replacements) {
    std::vector<OpenWork::Planner> planners;
    for (const NewText &next : replacements.texts)
        planners.emplace_back(
            [&next](const Work &work) { return editSegment(work, next.place, next.text); });
    m_wish = Wish::Search;
    if (const Outcome changed = m_work->change("replace", planners); !changed)
        emit refused(errorText(changed.error()));
    else if (replacements.blank > 0)
        emit refused(tr("%Ln segment(s) would have become blank and stay as they are.", "",
                        replacements.blank));
    else
        emit done(tr("%Ln hit(s) replaced. Ctrl+Z takes all back.", "", replacements.hits));
    search();
}

void FindController::setCurrent(int hit) {
    m_current = hit;
    emit currentChanged();
}

void FindController::setBusy(bool busy) {
    m_busy = busy;
    emit busyChanged();
    emit summaryChanged();
}

} // namespace hamtaraz
