// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/document.h"
#include "alignment/model/unit.h"

#include <QString>

namespace hamtaraz {

/// Below this confidence a proposed unit is doubtful, unless the user says otherwise.
inline constexpr float usualDoubtThreshold = 0.8F;

/// A unit the translator should look at: not settled, and with less confidence than the
/// threshold, or with a gap.
bool isDoubtful(const Unit &unit, float threshold = usualDoubtThreshold);

/// Why a unit is doubtful, in the interface language: "length 3.1×", "1935 missing in Persian".
QString reasonText(const Reason &reason, const Document &document);
/// All reasons of a unit, joined by semicolons; empty when there are none.
QString reasonsText(const Unit &unit, const Document &document);

/// Stands between two reasons.
QString reasonSeparator();

QString statusText(Status status);

/// The name of a journal step's kind ("merge", "push", …) in the interface language.
QString stepText(const QString &step);

} // namespace hamtaraz
