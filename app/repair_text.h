// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/repair_decisions.h"

#include <QString>
#include <QStringList>

namespace hamtaraz {

/// A change's kind in the interface language; of a kind without words, its name in reports.
QString repairKindText(RepairKind kind);
/// One sentence on what such a change does.
QString repairKindHelp(RepairKind kind);

/// A change in its line: what stands in front of it, the changed words, what stands behind.
struct ShownChange {
    QString front, mark, back;

    /// The three, in order.
    [[nodiscard]] QStringList parts() const { return {front, mark, back}; }
    /// For a screen reader.
    [[nodiscard]] QString plain() const { return front + mark + back; }
};

/// A change in the source text.
ShownChange damagedText(const RepairDecisions &repairs, std::size_t change);
/// The same line with every change that is accepted; a refused change shows what was kept.
ShownChange repairedText(const RepairDecisions &repairs, std::size_t change);

/// The changes whose lines show `touched` ones: as many more on each side as share a line.
RepairDecisions::Touched inSight(const RepairDecisions &repairs, RepairDecisions::Touched touched);

} // namespace hamtaraz
