// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/unit.h"

#include <optional>
#include <string_view>

namespace hamtaraz::io {

/// "proposed", "confirmed", "omission-accepted", "excluded": as exports write a status. Stable.
std::string_view statusName(Status status);

/// The status of a name that statusName gives, or nothing.
std::optional<Status> statusOfName(std::string_view name);

/// "length", "missing-number", "omission", "wide-unit", "pairs-disagree", "weak-evidence". Stable.
std::string_view reasonName(ReasonKind kind);

} // namespace hamtaraz::io
