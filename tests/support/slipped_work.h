// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/align.h"
#include "alignment/model/planners.h"
#include "tests/support/plain_work.h"
#include "tests/support/synthetic_document.h"

namespace hamtaraz::support {

inline constexpr std::size_t slip = 40, pin = 80; ///< units

/// A work as it should be.
inline const Work &rightWork() {
    static const Work work = [] {
        Document document = syntheticDocument(160);
        Alignment alignment = *align(document);
        return Work{std::move(document), std::move(alignment)};
    }();
    return work;
}

/// The same, but the last column has slipped down by one unit between a unit and a pin.
inline const Work &slippedWork() {
    static const Work work = [] {
        Work slipped = rightWork();
        (void)slipped.apply(*setStatus(slipped.alignment, pin, Status::Confirmed));
        (void)slipped.apply(*shiftColumn(slipped.alignment, {slip, 2}, ColumnShift::Down));
        return slipped;
    }();
    return work;
}

/// Two versions that no unit joins, as texts of different works come out.
inline Work unjoinedWork(std::uint32_t count) {
    Work work = plainWork(count);
    std::vector<Unit> units;
    for (std::uint32_t i = 0; i < count; ++i)
        for (const bool isEnglish : {false, true}) {
            Unit unit;
            unit.parts = {{i, i + 1}, {i, i + 1}, {i, i}};
            if (isEnglish)
                unit.parts = {{i + 1, i + 1}, {i + 1, i + 1}, {i, i + 1}};
            completeLinks(unit);
            units.push_back(std::move(unit));
        }
    work.alignment = *Alignment::create({count, count, count}, std::move(units));
    return work;
}

} // namespace hamtaraz::support
