// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/realign.h"
#include "alignment/search/pin_spans.h"

#include <span>

namespace hamtaraz {

/// findSpans() for a work that a model was made from. NotApplicable when it was made from another.
Result<PinnedRange> pinnedRange(const AlignmentModel &model, const Alignment &alignment,
                                UnitRange range, std::span<const Pin> pins, std::size_t reach);

/// Every pair aligned within a span, by what the model knows: near the path as it stands, or
/// anywhere if the span is small. Linear in the span.
PairTable solvePairs(const AlignmentModel &model, const PinSpan &span);

} // namespace hamtaraz
