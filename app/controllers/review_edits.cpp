// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of the review: every one a planner's splice that goes through the open work.
#include "controllers/review_controller.h"

#include "app/cut_proposal.h"
#include "app/error_text.h"
#include "app/text_bridge.h"
#include "app/text_difference.h"
#include "app/unit_text.h"

namespace hamtaraz {

namespace {

/// What the user means by "this is right": a gap is then a deliberate omission.
Status settledStatus(const Unit &unit) {
    return unit.isOmission() ? Status::OmissionAccepted : Status::Confirmed;
}

/// A segment that an edit of one column leaves where it is: by it the focus finds its unit again.
TextPlace anchorOf(const Unit &unit, std::uint8_t editedVersion) {
    for (std::uint8_t v = 0; v < unit.parts.size(); ++v) {
        if (v != editedVersion && !unit.parts[v].empty())
            return {v, unit.parts[v].first, 0};
    }
    return {editedVersion, unit.parts[editedVersion].first, 0};
}

} // namespace

bool ReviewController::runEdit(Command command) {
    switch (command) {
    case Command::ConfirmNextDoubtful:
        confirm();
        return runMove(Command::NextDoubtful);
    case Command::ConfirmNext:
        confirm();
        return runMove(Command::UnitDown);
    case Command::ConfirmToHere:
        confirmToHere();
        return true;
    case Command::TogglePin:
        togglePin();
        return true;
    case Command::PushDown:
        moveBoundary("push", BoundaryMove::PushLast);
        return true;
    case Command::PushUp:
        moveBoundary("push", BoundaryMove::PushFirst);
        return true;
    case Command::PullNext:
        moveBoundary("pull", BoundaryMove::PullNext);
        return true;
    case Command::PullPrevious:
        moveBoundary("pull", BoundaryMove::PullPrevious);
        return true;
    case Command::MergeNext:
        merge(m_unit);
        return true;
    case Command::MergePrevious:
        merge(m_unit - 1);
        return true;
    case Command::Split:
        split();
        return true;
    case Command::EditText:
        startEdit();
        return true;
    case Command::TakeOriginal:
        takeOriginal();
        return true;
    case Command::AcceptOmission:
        acceptOmission();
        return true;
    case Command::Exclude:
        toggleExcluded();
        return true;
    case Command::JoinSegments:
        joinSegments();
        return true;
    case Command::ToggleBookmark:
        toggleBookmark(m_unit);
        return true;
    case Command::ColumnDown:
    case Command::ColumnUp: {
        const ColumnShift way =
            command == Command::ColumnDown ? ColumnShift::Down : ColumnShift::Up;
        carryOut("shift", [cell = focusedCell(), way](const Work &work) {
            return shiftColumn(work.alignment, cell, way);
        });
        return true;
    }
    case Command::Undo:
        undo();
        return true;
    case Command::Redo:
        redo();
        return true;
    default:
        return false;
    }
}

void ReviewController::confirm() {
    const std::size_t unit = focusedCell().unit;
    if (focusedUnit().isSettled())
        return;
    if (carryOut("confirm", [unit](const Work &work) {
            return setStatus(work.alignment, unit, settledStatus(work.alignment[unit]));
        }))
        emit settled();
}

void ReviewController::confirmToHere() {
    const std::size_t last = focusedCell().unit + 1;
    std::size_t first = last;
    while (first > 0 && !alignment()[first - 1].isSettled())
        --first;
    if (first == last)
        return;
    carryOut("confirm-range", [first, last](const Work &work) {
        const auto range = work.alignment.units().subspan(first, last - first);
        std::vector<Unit> units(range.begin(), range.end());
        for (Unit &unit : units)
            unit.status = settledStatus(unit);
        return replaceRange(work.alignment, first, last, std::move(units));
    });
}

void ReviewController::togglePin() {
    const bool settled = focusedUnit().isSettled();
    carryOut(settled ? "unpin" : "confirm", [unit = focusedCell().unit, settled](const Work &work) {
        return setStatus(work.alignment, unit,
                         settled ? Status::Proposed : settledStatus(work.alignment[unit]));
    });
}

void ReviewController::acceptOmission() {
    if (!focusedPart().empty()) {
        emit refused(tr("This cell is not empty. 0 accepts an omission in an empty cell."));
        return;
    }
    const bool accepted = focusedUnit().status == Status::OmissionAccepted;
    carryOut("omission", [unit = focusedCell().unit, accepted](const Work &work) {
        return setStatus(work.alignment, unit,
                         accepted ? Status::Proposed : Status::OmissionAccepted);
    });
}

void ReviewController::toggleExcluded() {
    const bool excluded = focusedUnit().status == Status::Excluded;
    carryOut(
        excluded ? "include" : "exclude", [unit = focusedCell().unit, excluded](const Work &w) {
            return setStatus(w.alignment, unit, excluded ? Status::Proposed : Status::Excluded);
        });
}

void ReviewController::joinSegments() {
    if (m_segment + 1 >= static_cast<int>(focusedPart().size())) {
        emit refused(tr("There is no next segment in this cell to join with."));
        return;
    }
    carryOut("join", [place = focusedSegment()](const Work &work) {
        return hamtaraz::joinSegments(work, place);
    });
}

void ReviewController::toggleBookmark(int unit) {
    if (!m_work || unit < 0 || unit >= m_units.count())
        return;
    const auto at = static_cast<std::size_t>(unit);
    carryOut("bookmark", [at](const Work &work) {
        return setBookmark(work.alignment, at, !work.alignment[at].bookmarked);
    });
}

void ReviewController::saveNote(const QString &text) {
    if (!m_work || text.trimmed() == note())
        return;
    carryOut("note", [unit = focusedCell().unit, note = toUtf8(text.trimmed())](const Work &work) {
        return setNote(work.alignment, unit, note);
    });
}

void ReviewController::moveBoundary(const char *step, BoundaryMove move) {
    const CellPlace cell = focusedCell();
    const TextPlace anchor = anchorOf(focusedUnit(), cell.version);
    if (correct(step, {[cell, move](const Work &work) {
                    return hamtaraz::moveBoundary(work.alignment, cell, move);
                }}))
        focus(static_cast<int>(alignment().unitOf(anchor.version, anchor.segment)), m_version);
}

void ReviewController::merge(int firstUnit) {
    if (firstUnit < 0 || firstUnit + 1 >= m_units.count()) {
        emit refused(firstUnit < 0 ? tr("There is no unit above to merge with.")
                                   : tr("There is no unit below to merge with."));
        return;
    }
    const auto first = static_cast<std::size_t>(firstUnit);
    if (carryOut("merge", {[first](const Work &work) { return mergeUnits(work.alignment, first); },
                           [first](const Work &work) { return pinUnit(work.alignment, first); }})) {
        rippleFrom({first, first + 1});
        focus(firstUnit, m_version);
    }
}

void ReviewController::split() {
    const SegmentRange part = focusedPart();
    if (part.size() < 2) {
        emit refused(tr("There is one segment here at most. Split in a column with several, or "
                        "press F2 and cut the text."));
        return;
    }
    TextPlace place = focusedSegment();
    place.segment = std::max(place.segment, part.first + 1);
    correct("split", {[unit = focusedCell().unit, place](const Work &work) {
                return splitUnit(work.alignment, unit, proposeCuts(work, unit, place));
            }});
    focus(m_unit, m_version);
}

void ReviewController::startEdit() {
    if (focusedPart().empty())
        emit refused(tr("There is no text in this cell."));
    else
        setEditing(true);
}

void ReviewController::saveEdit(const QString &text) {
    if (!m_editing)
        return;
    const bool changed = text != editedText();
    const TextPlace place = focusedSegment();
    if (!changed || carryOut("edit", [place, text](const Work &work) {
            return editSegment(work, place, toUtf8(text));
        }))
        setEditing(false);
}

void ReviewController::cutEdit(const QString &text, int caret, bool tailStays) {
    if (!m_editing)
        return;
    const QString kept = withoutIsolates(text);
    TextPlace place = focusedSegment();
    place.offset = utf8Offset(kept, caret);
    const std::vector<OpenWork::Planner> planners = {
        [place, kept](const Work &work) { return editSegment(work, place, toUtf8(kept)); },
        [place, tail = tailStays ? TailGoes::StaysInUnit : TailGoes::ToNextUnit](const Work &work) {
            return cutSegment(work, place, tail);
        }};
    if (tailStays ? carryOut("cut-here", planners) : correct("cut", planners)) {
        setEditing(false);
        focus(m_unit, m_version, m_segment);
    }
}

QString ReviewController::editDifference(const QString &text) const {
    return m_editing ? differenceHtml(editedText(), withoutIsolates(text)) : QString();
}

void ReviewController::cancelEdit() {
    setEditing(false);
}

void ReviewController::undo() {
    if (!m_work || m_editing)
        return;
    dropRipples();
    //: %1 is the name of a step, as "merge units".
    show(m_work->undo(), tr("Undone: %1"));
}

void ReviewController::redo() {
    if (!m_work || m_editing)
        return;
    dropRipples();
    show(m_work->redo(), tr("Redone: %1"));
}

void ReviewController::show(const Result<JournalStep> &step, const QString &pattern) {
    if (!step) {
        if (step.error().code == ErrorCode::NotApplicable)
            emit done(tr("There is nothing more to undo or redo."));
        else
            emit refused(errorText(step.error()));
        return;
    }
    const std::size_t at = step->splices.empty() ? focusedCell().unit : step->splices.back().at;
    focus(static_cast<int>(at), m_version);
    emit done(pattern.arg(stepText(toQString(step->name))));
}

bool ReviewController::carryOut(const char *step, const OpenWork::Planner &planner) {
    return carryOut(step, std::vector<OpenWork::Planner>{planner});
}

bool ReviewController::carryOut(const char *step, const std::vector<OpenWork::Planner> &planners) {
    const Outcome changed = m_work->change(step, planners);
    if (!changed)
        emit refused(errorText(changed.error()));
    return changed.has_value();
}

} // namespace hamtaraz
