// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/alignment.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// Units as bare segment numbers: rows, then versions, then ascending numbers. Need not be
/// monotone: gold made by hand may cross.
using IndexUnits = std::vector<std::vector<std::vector<std::uint32_t>>>;

/// The `indices` format: one unit a line, one tab-separated column per version, numbers separated
/// by spaces, empty for an omission. BadFormat names the line.
Result<IndexUnits> parseIndices(std::string_view text);
std::string formatIndices(const IndexUnits &units);
IndexUnits indexUnits(const Alignment &alignment);

struct Ratio {
    std::size_t found = 0, proposed = 0, expected = 0;
    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
};

struct PairEvaluation {
    std::uint8_t versionA = 0, versionB = 0;
    Ratio strict; ///< units projected to the pair, both sides non-empty, exactly equal
    Ratio links;  ///< segment-to-segment links, all with all inside a projected unit
};

struct Evaluation {
    Ratio strict; ///< units with at least two non-empty sides, exactly equal
    std::vector<PairEvaluation> pairs;
};

/// Strict precision, recall and F1 of `found` against `gold`.
Evaluation evaluate(const IndexUnits &gold, const IndexUnits &found);

} // namespace hamtaraz
