// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review_queue.h"

#include <utility>

namespace hamtaraz {

namespace {

/// Where a unit stands in the queue.
std::pair<float, std::size_t> rank(const Alignment &alignment, QueueOrder order, std::size_t unit) {
    return {order == QueueOrder::MostDoubtful ? alignment[unit].confidence : 0.0F, unit};
}

} // namespace

bool ReviewQueue::holds(const Alignment &alignment, const CheckResults &results,
                        std::size_t unit) const {
    if (checks != 0)
        return (results.kinds(unit) & checks) != 0;
    return isDoubtful(alignment[unit], threshold);
}

std::optional<std::size_t> ReviewQueue::next(const Alignment &alignment,
                                             const CheckResults &results, std::size_t from,
                                             int step) const {
    const auto comesFirst = [&](std::size_t a, std::size_t b) {
        const auto rankA = rank(alignment, order, a);
        const auto rankB = rank(alignment, order, b);
        return step > 0 ? rankA < rankB : rankB < rankA;
    };
    std::optional<std::size_t> behind; // the nearest one behind `from`
    std::optional<std::size_t> first;  // of all: where it goes on at the end
    for (std::size_t unit = 0; unit < alignment.size(); ++unit) {
        if (!holds(alignment, results, unit))
            continue;
        if (!first || comesFirst(unit, *first))
            first = unit;
        if (comesFirst(from, unit) && (!behind || comesFirst(unit, *behind)))
            behind = unit;
    }
    return behind ? behind : first;
}

int ReviewQueue::count(const Alignment &alignment, const CheckResults &results) const {
    int held = 0;
    for (std::size_t unit = 0; unit < alignment.size(); ++unit)
        held += holds(alignment, results, unit) ? 1 : 0;
    return held;
}

} // namespace hamtaraz
