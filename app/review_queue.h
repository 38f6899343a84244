// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/alignment.h"
#include "app/check_results.h"
#include "app/unit_text.h"

#include <optional>

namespace hamtaraz {

enum class QueueOrder { Reading, MostDoubtful };

/// Which units are to be looked at, and in which order: the doubtful ones; or, when checks are
/// chosen, those with a finding, settled or not.
struct ReviewQueue {
    float threshold = usualDoubtThreshold; ///< below it a proposed unit is doubtful
    QueueOrder order = QueueOrder::Reading;
    CheckSet checks = 0;

    [[nodiscard]] bool holds(const Alignment &alignment, const CheckResults &results,
                             std::size_t unit) const;

    /// The next unit of the queue behind `from` (step 1), or the one before it (step −1), round the
    /// end; `from` itself when it is the only one. Linear.
    [[nodiscard]] std::optional<std::size_t>
    next(const Alignment &alignment, const CheckResults &results, std::size_t from, int step) const;

    /// How many units it holds. Linear.
    [[nodiscard]] int count(const Alignment &alignment, const CheckResults &results) const;
};

} // namespace hamtaraz
