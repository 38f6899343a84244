// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/unit_names.h"

#include <algorithm>
#include <array>

namespace hamtaraz::io {

namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 4> statusNames = {"proposed", "confirmed",
                                                         "omission-accepted", "excluded"};
constexpr std::array<std::string_view, 6> reasonNames = {
    "length", "missing-number", "omission", "wide-unit", "pairs-disagree", "weak-evidence"};

} // namespace

std::string_view statusName(Status status) {
    return statusNames[static_cast<std::size_t>(status)];
}

std::optional<Status> statusOfName(std::string_view name) {
    const auto found = std::ranges::find(statusNames, name);
    if (found == statusNames.end())
        return std::nullopt;
    return static_cast<Status>(found - statusNames.begin());
}

std::string_view reasonName(ReasonKind kind) {
    return reasonNames[static_cast<std::size_t>(kind)];
}

} // namespace hamtaraz::io
