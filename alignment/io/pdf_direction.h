// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/pdf_cells.h"

#include <cstddef>
#include <vector>

namespace hamtaraz::io {

/// A cell's place in reading order.
struct PdfPlace {
    std::size_t cell = 0;     ///< its position from left to right
    bool rightToLeft = false; ///< it belongs to a run read from the right
};

/// The reading order of a line's cells, given from left to right as seen: the inverse of the
/// Unicode bidirectional algorithm, in a paragraph of the direction given.
std::vector<PdfPlace> readingOrder(const std::vector<PdfCell> &cells, bool rightToLeft);

} // namespace hamtaraz::io
