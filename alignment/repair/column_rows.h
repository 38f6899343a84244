// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/text/span.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// What a character takes on its line, in cells: extractors differ.
enum class CellWidth : std::uint8_t {
    Visible,    ///< combining marks and joiners nothing, as on a screen
    CodePoints, ///< every character one, but the signs that only turn the direction
};

/// Ink on a line without two blank cells in it.
struct InkRun {
    std::uint32_t cell = 0, cellEnd = 0;
    TextSpan source;
};

/// A physical line, measured in cells.
struct ColumnRow {
    TextSpan place;           ///< without what divides it from the next line
    std::vector<InkRun> runs; ///< in order, two or more blank cells between
    bool opensPage = false;   ///< a form feed stands before it
    bool wide = false;        ///< wider than any page, and not measured

    [[nodiscard]] bool blank() const { return runs.empty() && !wide; }
};

/// No row is measured beyond so many cells.
inline constexpr std::uint32_t mostCells = 320;

/// The lines of `text` (UTF-8). Linear.
std::vector<ColumnRow> measureRows(std::string_view text, CellWidth width);

/// Blank cells that stand above each other in neighbouring rows, with ink right before or behind.
struct Gutter {
    std::size_t first = 0, end = 0; ///< rows without ink in the two cells before `cell`
    std::uint32_t cell = 0;
    std::size_t votes = 0; ///< rows whose ink starts there, or stops before the blank cells
};

/// The gutters of two votes or more, ordered by their ends. None reaches over a page's end or a
/// wide row. Linear.
std::vector<Gutter> findGutters(const std::vector<ColumnRow> &rows);

} // namespace hamtaraz
