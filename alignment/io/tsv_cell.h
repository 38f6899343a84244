// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hamtaraz::io {

/// A text as a cell that no spreadsheet takes for a formula: one that starts with = + - @, or with
/// apostrophes before one of these, gets one more apostrophe in front. White space of any kind
/// becomes single spaces, so a cell never holds a tab or a line break.
std::string escapeCell(std::string_view text);

/// The text that escapeCell made this cell of.
std::string unescapeCell(std::string_view cell);

} // namespace hamtaraz::io
