// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/column_rows.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// What a row holds of one column.
struct ColumnPiece {
    std::size_t row = 0;
    std::uint32_t indent = 0, width = 0; ///< cells
    TextSpan source;
    std::size_t gap = 0; ///< rows that part it from the piece before, 0 if it just goes on
};

/// Rows that hold columns side by side.
struct ColumnStretch {
    std::size_t first = 0, end = 0;    ///< rows
    std::vector<std::uint32_t> begins; ///< the cells where the columns begin, ascending
    std::vector<std::vector<ColumnPiece>> columns = {};
    bool interleaved = false;   ///< the columns' lines stand at different heights
    std::size_t sharedRows = 0; ///< rows that hold more than one column
};

/// The stretches of two or three columns that a gutter of `rows` makes, with further gutters beside
/// it among `all`: without running titles, page numbers and blank rows at its ends, and cut where a
/// heading stands alone between blank rows. Linear in the gutter's rows, and in `all`.
std::vector<ColumnStretch> stretchesOf(const Gutter &gutter, std::span<const Gutter> all,
                                       const std::vector<ColumnRow> &rows, std::string_view text);

} // namespace hamtaraz
