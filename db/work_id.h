// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace hamtaraz {

/// Names a work within its project file for as long as the work is in it; not its place among
/// the works. From 1.
enum class WorkId : std::int64_t {};

namespace db {

/// As it stands in the column `work` of a table.
constexpr std::int64_t rowValue(WorkId work) {
    return static_cast<std::int64_t>(work);
}

} // namespace db

} // namespace hamtaraz
