// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/repair_decisions.h"

#include <algorithm>
#include <utility>

namespace hamtaraz {

RepairDecisions::RepairDecisions(std::string text, Language language,
                                 std::vector<Proposal> proposals)
    : m_text(std::move(text)), m_language(std::move(language)), m_proposals(std::move(proposals)) {
    m_marks.reserve(m_proposals.size());
    for (const Proposal &proposal : m_proposals)
        m_marks.push_back({!proposal.apply, false});
}

void RepairDecisions::settle() {
    for (Mark &mark : m_marks)
        mark.decided = true;
}

bool RepairDecisions::isDoubtful(std::size_t change) const {
    return m_marks[change].onlyProposed || m_proposals[change].confidence < m_threshold;
}

bool RepairDecisions::waits(std::size_t change) const {
    return !m_marks[change].decided && isDoubtful(change);
}

RepairDecisions::Counts RepairDecisions::counts() const {
    Counts counts;
    for (std::size_t change = 0; change < size(); ++change) {
        if (waits(change))
            ++counts.waiting;
        else
            ++(m_proposals[change].apply ? counts.accepted : counts.refused);
    }
    return counts;
}

RepairDecisions::Touched RepairDecisions::decide(std::size_t change, bool accept) {
    const RepairKind kind = m_proposals[change].kind;
    if (kind == RepairKind::Footnote)
        return *decideKind(kind, accept);
    Step step;
    set(step, change, accept);
    return keep(std::move(step));
}

std::optional<RepairDecisions::Touched> RepairDecisions::decideKind(RepairKind kind, bool accept) {
    Step step;
    for (std::size_t change = 0; change < size(); ++change)
        if (m_proposals[change].kind == kind)
            set(step, change, accept);
    if (step.empty())
        return std::nullopt;
    return keep(std::move(step));
}

std::optional<RepairDecisions::Touched> RepairDecisions::undo() {
    return turnBack(m_done, m_undone);
}

std::optional<RepairDecisions::Touched> RepairDecisions::redo() {
    return turnBack(m_undone, m_done);
}

void RepairDecisions::note(Step &step, std::size_t change) const {
    step.push_back(
        {static_cast<std::uint32_t>(change), m_proposals[change].apply, m_marks[change].decided});
}

void RepairDecisions::set(Step &step, std::size_t change, bool accept) {
    note(step, change);
    m_proposals[change].apply = accept;
    m_marks[change].decided = true;
}

RepairDecisions::Touched RepairDecisions::keep(Step step) {
    const Touched touched{step.front().change, step.back().change};
    m_done.push_back(std::move(step));
    m_undone.clear();
    return touched;
}

std::optional<RepairDecisions::Touched> RepairDecisions::turnBack(std::vector<Step> &from,
                                                                  std::vector<Step> &to) {
    if (from.empty())
        return std::nullopt;
    const Step step = std::move(from.back());
    from.pop_back();
    Step back;
    for (const Before &before : step) {
        note(back, before.change);
        m_proposals[before.change].apply = before.apply;
        m_marks[before.change].decided = before.decided;
    }
    to.push_back(std::move(back));
    return Touched{step.front().change, step.back().change};
}

} // namespace hamtaraz
