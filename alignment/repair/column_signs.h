// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/column_stretch.h"

#include <optional>
#include <string_view>

namespace hamtaraz {

/// What shows that the columns of a stretch hold running text, and in which order.
struct ColumnSigns {
    double confidence = 0;    ///< in [0,1]
    bool rightToLeft = false; ///< the script's direction
    /// Of text from right to left: what speaks for the line's last column being read first (> 0),
    /// as the page shows it, or its first (< 0), as it is read.
    int lastIsFirst = 0;
    int lastIsFirstAtEnd = 0;   ///< the same, if the text ends with the stretch
    bool setToTheRight = false; ///< short lines stand at the column's right edge
};

/// How much text a stretch must hold to be judged by itself.
enum class ColumnProof : std::uint8_t {
    Full,   ///< nothing is known of the text
    Seconds ///< the text has columns of that kind elsewhere
};

/// The signs of `stretch`; none unless every column runs on from line to line as prose does: not
/// cells of tables, verse, code, lists, or a text beside its translation. Linear.
std::optional<ColumnSigns> signsOf(const ColumnStretch &stretch, std::string_view text,
                                   ColumnProof proof);

} // namespace hamtaraz
