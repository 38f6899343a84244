// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"
#include "alignment/repair/line_atoms.h"
#include "alignment/repair/line_blocks.h"
#include "alignment/repair/line_reader.h"

#include <cstddef>
#include <vector>

namespace hamtaraz {

/// The likeliest reading of a line.
struct LineReading {
    std::vector<Block> blocks; ///< in the order of the raw line
    double confidence = 1;     ///< that it is right, given that one of the readings weighed is
    CutCounts cuts;            ///< expected numbers
};

/// How far a search looks: the readings kept at each place, at most so many and none that costs so
/// many nats more than the likeliest.
struct SearchEffort {
    std::size_t readings = 32;
    double nats = 12;
};

/// Finds where a line was cut into blocks, if it reads a reversal of blocks each kept as it is:
/// the cuts by which its text is likeliest, read on from the line before and on into the line
/// behind.
///
/// Borders that show are cuts for certain. Every space may be one, and every place within a word
/// the model does not know, at a price. Reading order is raw order from the last block to the
/// first, so a state of the search is the place that the blocks read so far begin at; of the
/// readings that reach a place, the few likeliest are kept, which is all of a short line's.
/// O(places² · readings kept); a line of more than 400 places is cut where borders show.
LineReading searchBlocks(const Line &line, const BorderSigns &signs, const LineKnowledge &knowledge,
                         const LineNeighbours &neighbours, const SearchEffort &effort = {});

} // namespace hamtaraz
