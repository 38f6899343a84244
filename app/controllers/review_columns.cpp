// SPDX-License-Identifier: GPL-3.0-or-later
// From column to column, and what becomes of columns: shown, hidden, moved.
#include "controllers/review_controller.h"

#include "app/text_bridge.h"

#include <QGuiApplication>

#include <algorithm>

namespace hamtaraz {

namespace {

/// The command's number in a family of commands for the columns 1 … 8, from 0; −1: not of it.
int columnOf(Command command, Command first, Command last) {
    return command < first || command > last ? -1
                                             : static_cast<int>(command) - static_cast<int>(first);
}

} // namespace

bool ReviewController::runColumns(Command command) {
    const int left = QGuiApplication::layoutDirection() == Qt::RightToLeft ? 1 : -1;
    switch (command) {
    case Command::CellLeft:
        focus(m_unit, m_columns.neighbour(m_version, left));
        return true;
    case Command::CellRight:
        focus(m_unit, m_columns.neighbour(m_version, -left));
        return true;
    case Command::NextColumn:
        goRound(1);
        return true;
    case Command::PreviousColumn:
        goRound(-1);
        return true;
    case Command::MoveColumnLeft:
        m_columns.move(m_version, left);
        return true;
    case Command::MoveColumnRight:
        m_columns.move(m_version, -left);
        return true;
    default:
        break;
    }
    if (const int wanted = columnOf(command, Command::Column1, Command::Column8); wanted >= 0) {
        goToColumn(wanted);
        return true;
    }
    const int wanted = columnOf(command, Command::ToggleColumn1, Command::ToggleColumn8);
    if (wanted >= 0)
        toggleColumn(wanted);
    return wanted >= 0;
}

void ReviewController::goRound(int step) {
    const std::vector<int> shown = m_columns.shown();
    const auto count = static_cast<std::ptrdiff_t>(shown.size());
    const auto place = std::ranges::find(shown, m_version) - shown.begin();
    focus(m_unit, shown[static_cast<std::size_t>((place + step + count) % count)]);
}

void ReviewController::goToColumn(int column) {
    if (column >= m_columns.count())
        return;
    const int version = m_columns.versionAt(column);
    if (m_columns.isShown(version))
        focus(m_unit, version);
    else
        //: %1 is a language, %2 a key.
        emit done(tr("%1 is hidden. %2 shows it.")
                      .arg(nameOf(version), m_keys.keyText(toggleCommand(column))));
}

void ReviewController::toggleColumn(int column) {
    if (column >= m_columns.count())
        return;
    const int version = m_columns.versionAt(column);
    if (!m_columns.toggle(version)) {
        emit refused(tr("Two columns stay at least. Show another one first."));
        return;
    }
    focus(m_unit, m_version, m_segment);
    if (!m_columns.isShown(version))
        //: %1 is a language, %2 a key.
        emit done(tr("%1 is hidden. %2 shows it again.")
                      .arg(nameOf(version), m_keys.keyText(toggleCommand(column))));
}

QString ReviewController::nameOf(int version) const {
    return languageName(m_work->document().versions[static_cast<std::size_t>(version)].language);
}

Command ReviewController::toggleCommand(int column) {
    return static_cast<Command>(static_cast<int>(Command::ToggleColumn1) + column);
}

} // namespace hamtaraz
