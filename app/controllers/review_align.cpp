// SPDX-License-Identifier: GPL-3.0-or-later
// What the aligner does while the user corrects: it solves anew what lies around a correction,
// aligns stretches again, and offers other ways.
#include "controllers/review_controller.h"

#include "app/error_text.h"
#include "app/text_bridge.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace hamtaraz {

namespace {

/// Grows along the units of a work.
std::uint64_t placeOf(const Unit &unit) {
    return std::accumulate(unit.parts.begin(), unit.parts.end(), std::uint64_t{0},
                           [](std::uint64_t sum, SegmentRange part) { return sum + part.first; });
}

/// The rows whose segments are others after a splice.
std::vector<int> changedRows(const Splice &splice) {
    std::vector<int> rows;
    auto old = splice.before.begin();
    for (std::size_t u = 0; u < splice.after.size(); ++u) {
        const Unit &unit = splice.after[u];
        while (old != splice.before.end() && placeOf(*old) < placeOf(unit))
            ++old;
        if (old == splice.before.end() || old->parts != unit.parts)
            rows.push_back(static_cast<int>(splice.at + u));
    }
    return rows;
}

/// A segment of the unit by which the focus finds its place again; of this version if it has one.
TextPlace segmentOf(const Unit &unit, TextPlace wanted) {
    if (!unit.parts[wanted.version].empty())
        return wanted;
    for (std::uint8_t v = 0; v < unit.parts.size(); ++v)
        if (!unit.parts[v].empty())
            return {v, unit.parts[v].first, 0};
    return wanted;
}

/// A way that the user has chosen: all its cuts are the user's from now on.
Splice asChosen(const Alignment &alignment, Splice way) {
    for (Unit &unit : way.after) {
        unit.pinnedStart = true;
        unit.confidence = 1;
        unit.reasons.clear();
    }
    const std::size_t below = way.at + way.before.size();
    if (below < alignment.size()) {
        way.before.push_back(alignment[below]);
        way.after.push_back(alignment[below]);
        way.after.back().pinnedStart = true;
    }
    return way;
}

} // namespace

void ReviewController::setLiveRipple(bool live) {
    m_liveRipple = live;
    if (!live)
        dropRipples();
    else if (m_work)
        m_warmUp.start();
}

bool ReviewController::isAligning() const {
    return m_realigner.question() && m_realigner.question()->kind != RealignKind::Ripple;
}

bool ReviewController::runAlign(Command command) {
    const std::size_t unit = focusedCell().unit;
    switch (command) {
    case Command::AlignAgain:
        dropRipples();
        m_realigner.ask({RealignKind::Again, {unit, unit + 1}});
        return true;
    case Command::AlignAllAgain:
        dropRipples();
        m_realigner.ask({RealignKind::Again, {0, alignment().size()}});
        return true;
    case Command::Alternatives:
        m_realigner.ask({RealignKind::Alternatives, {unit, unit + 1}});
        return true;
    default:
        return false;
    }
}

bool ReviewController::escape() {
    if (wayCount() > 0) {
        closeWays();
        return true;
    }
    if (isAligning()) {
        m_realigner.cancel();
        emit done(tr("Stopped. Nothing has changed."));
        askNextRipple();
        return true;
    }
    if (!m_ripples.empty()) {
        dropRipples();
        return true;
    }
    if (!m_rippleIsFresh)
        return false;
    takeBackRipple();
    return true;
}

bool ReviewController::correct(const char *step, const std::vector<OpenWork::Planner> &planners) {
    if (!carryOut(step, planners))
        return false;
    rippleFrom(m_touched);
    return true;
}

void ReviewController::rippleFrom(UnitRange units) {
    if (!m_liveRipple)
        return;
    if (units.last - units.first == 1) { // its cuts are pins: look at both sides of them
        units.first -= units.first > 0 ? 1 : 0;
        units.last = std::min(units.last + 1, alignment().size());
    }
    // one that is still on its way and meets this one is for both
    for (const UnitRange &other : m_ripples)
        if (other.first <= units.last && units.first <= other.last)
            units = {std::min(units.first, other.first), std::max(units.last, other.last)};
    std::erase_if(m_ripples, [units](const UnitRange &other) {
        return other.first >= units.first && other.last <= units.last;
    });
    m_ripples.push_back(units);
    if (!isAligning())
        m_realigner.cancel();
    askNextRipple();
}

void ReviewController::askNextRipple() {
    if (!m_ripples.empty() && !m_editing && !m_realigner.question())
        m_realigner.ask({RealignKind::Ripple, m_ripples.front()});
}

void ReviewController::dropRipples() {
    m_ripples.clear();
    m_rippleIsFresh = false;
    m_realigner.cancel();
    emit hintsChanged();
}

void ReviewController::takeAnswer(RealignKind kind, const std::function<void()> &take) {
    if (kind == RealignKind::Ripple && m_editing)
        return; // the editor's row must not change; it is asked for again after the edit
    if (kind == RealignKind::Ripple && !m_ripples.empty())
        m_ripples.erase(m_ripples.begin());
    take();
    askNextRipple();
}

void ReviewController::take(RealignKind kind, const std::vector<Splice> &ways) {
    if (kind == RealignKind::Ripple) {
        if (!ways.empty())
            takeRipple(ways.front());
    } else if (kind == RealignKind::Again && ways.empty()) {
        emit done(tr("Aligned again: nothing changes."));
    } else if (kind == RealignKind::Again) {
        const Splice splice = ways.front();
        if (settle(splice, [&] {
                return m_work->change("realign", {[&splice](const Work &) { return splice; }});
            }))
            emit done(tr("Aligned again. Ctrl+Z takes it back."));
    } else if (ways.empty()) {
        emit done(tr("There is no other way to align these units."));
    } else {
        m_ways = ways;
        emit waysChanged();
    }
}

void ReviewController::takeRipple(const Splice &splice) {
    if (!settle(splice,
                [&] { return m_work->extendLast([&splice](const Work &) { return splice; }); }))
        return;
    m_rippleIsFresh = true;
    emit hintsChanged();
}

void ReviewController::takeBackRipple() {
    if (settle({}, [this] { return m_work->shortenLast(); }))
        emit done(tr("What followed the correction is taken back."));
}

bool ReviewController::settle(const Splice &splice, const std::function<Outcome()> &change) {
    emit aboutToSettle();
    m_anchor = segmentOf(focusedUnit(), focusedSegment());
    const Outcome changed = change();
    m_anchor.reset();
    if (changed)
        m_units.tint(changedRows(splice));
    else
        emit refused(errorText(changed.error()));
    emit settledDown();
    return changed.has_value();
}

std::vector<Unit> ReviewController::unitsOfWay(int way) const {
    if (way < 0 || way > wayCount() || m_ways.empty())
        return {};
    std::size_t first = alignment().size();
    std::size_t last = 0;
    for (const Splice &splice : m_ways) {
        first = std::min(first, splice.at);
        last = std::max(last, splice.at + splice.before.size());
    }
    const auto units = alignment().units();
    if (way == 0)
        return {units.begin() + static_cast<std::ptrdiff_t>(first),
                units.begin() + static_cast<std::ptrdiff_t>(last)};
    const Splice &chosen = m_ways[static_cast<std::size_t>(way) - 1];
    const auto above = units.subspan(first, chosen.at - first);
    const std::size_t below = chosen.at + chosen.before.size();
    const auto rest = units.subspan(below, last - below);
    std::vector<Unit> all(above.begin(), above.end());
    all.insert(all.end(), chosen.after.begin(), chosen.after.end());
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

QString ReviewController::wayText(int way) const {
    QStringList types;
    for (const Unit &unit : unitsOfWay(way))
        types += localBeadType(beadType(unit));
    return types.join(QLatin1String("  "));
}

void ReviewController::takeWay(int way) {
    if (!m_work || way < 1 || way > wayCount())
        return;
    const Splice chosen = asChosen(alignment(), m_ways[static_cast<std::size_t>(way) - 1]);
    closeWays();
    settle(chosen, [&] {
        return m_work->change("alternative", {[&chosen](const Work &) { return chosen; }});
    });
    emit hintsChanged();
}

void ReviewController::closeWays() {
    if (m_ways.empty())
        return;
    m_ways.clear();
    emit waysChanged();
}

} // namespace hamtaraz
