// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace hamtaraz::io {

/// Takes what stands before the next `mark` off the front of `rest`, and the mark with it; all of
/// it when there is no mark.
std::string_view takeUntil(std::string_view &rest, char mark);

/// Takes a line off the front of `rest`, with its end (LF or CR LF), which is not returned.
std::string_view takeLine(std::string_view &rest);

/// What stands between the tabs of a line; at least one cell.
std::vector<std::string_view> cellsOf(std::string_view line);

} // namespace hamtaraz::io
