// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_work.h"

#include "app/text_bridge.h"

#include <algorithm>
#include <cassert>

namespace hamtaraz {

OpenWork::OpenWork(Work work, ProjectStore store, OriginalTexts originals, QObject *parent)
    : OpenWork(std::move(work), std::make_shared<ProjectStore>(std::move(store)),
               std::move(originals), parent) {}

OpenWork::OpenWork(Work work, std::shared_ptr<ProjectStore> store, OriginalTexts originals,
                   QObject *parent)
    : QObject(parent), m_work(std::move(work)), m_store(std::move(store)),
      m_id(m_store->currentWork()), m_originals(std::move(originals)) {
    readJournal();
}

Outcome OpenWork::rename(const std::string &title) {
    const Outcome renamed = m_store->renameWork(m_id, title);
    if (renamed)
        m_work.document.title = title;
    return renamed;
}

Outcome OpenWork::change(const std::string &step, const std::vector<Planner> &planners) {
    JournalStep taken{step, {}};
    for (const Planner &plan : planners) {
        const Result<Splice> splice = plan(m_work);
        const Outcome applied = splice ? apply(*splice) : tl::unexpected(splice.error());
        if (!applied) {
            takeBack(taken.splices);
            return applied;
        }
        if (!splice->empty())
            taken.splices.push_back(*splice);
    }
    if (taken.splices.empty())
        return {};
    assert(m_store->currentWork() == m_id);
    const Outcome recorded = m_store->record(taken);
    if (!recorded)
        takeBack(taken.splices);
    readJournal();
    return recorded;
}

Outcome OpenWork::extendLast(const Planner &planner) {
    const Result<Splice> splice = planner(m_work);
    if (!splice)
        return tl::unexpected(splice.error());
    if (splice->empty())
        return {};
    if (auto applied = apply(*splice); !applied)
        return applied;
    const Outcome recorded = m_store->extendLast({*splice});
    if (!recorded)
        takeBack({*splice});
    readJournal();
    return recorded;
}

Outcome OpenWork::shortenLast() {
    const Result<Splice> back = m_store->shortenLast();
    if (!back)
        return tl::unexpected(back.error());
    if (const Outcome applied = apply(*back); !applied)
        return fail(ErrorCode::Damaged, applied.error().detail, m_store->path().string());
    readJournal();
    return {};
}

QString OpenWork::setting(const std::string &key) {
    const auto kept = m_store->setting(key);
    return kept && *kept ? toQString(**kept) : QString();
}

void OpenWork::setSetting(const std::string &key, const QString &value) {
    (void)m_store->setSetting(key, toUtf8(value));
}

Result<JournalStep> OpenWork::undo() {
    return carryOut(m_store->undo());
}

Result<JournalStep> OpenWork::redo() {
    return carryOut(m_store->redo());
}

Result<JournalStep> OpenWork::carryOut(Result<JournalStep> step) {
    if (!step)
        return step;
    for (const Splice &splice : step->splices) {
        if (const Outcome applied = apply(splice); !applied)
            return fail(ErrorCode::Damaged, applied.error().detail, m_store->path().string());
    }
    readJournal();
    return step;
}

void OpenWork::takeBack(const std::vector<Splice> &applied) {
    for (auto splice = applied.rbegin(); splice != applied.rend(); ++splice) {
        [[maybe_unused]] const Outcome takenBack = apply(inverse(*splice));
        assert(takenBack);
    }
}

Outcome OpenWork::apply(const Splice &splice) {
    const auto units = m_work.alignment.units();
    const bool fits =
        splice.at <= units.size() && splice.before.size() <= units.size() - splice.at &&
        std::ranges::equal(units.subspan(splice.at, splice.before.size()), splice.before);
    if (!fits)
        return fail(ErrorCode::StaleSplice, "the units of the splice are not there");
    emit aboutToSplice(splice);
    const Outcome applied = m_work.apply(splice);
    if (applied)
        m_originals.follow(splice);
    emit spliced(splice);
    return applied;
}

void OpenWork::readJournal() {
    const auto nameOf = [](const Result<std::optional<JournalStep>> &step) {
        return step && *step ? toQString((*step)->name) : QString();
    };
    m_undoStep = nameOf(m_store->peekUndo());
    m_redoStep = nameOf(m_store->peekRedo());
    emit journalChanged();
}

} // namespace hamtaraz
