// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>

namespace hamtaraz {

/// How fast the user settles units: the median of the last intervals between two, pauses left out.
class ReviewPace {
public:
    using Seconds = std::chrono::duration<double>;

    /// `remembered`: the pace of an earlier day, or that of a careful beginner.
    explicit ReviewPace(Seconds remembered = Seconds(12)) : m_remembered(remembered) {}

    /// A unit was settled, so long after the program's start. Moments do not decrease.
    void settled(Seconds moment);
    /// For one unit: until enough has been seen, the remembered one.
    [[nodiscard]] Seconds perUnit() const;
    /// For so many units, rounded up.
    [[nodiscard]] int minutesFor(int units) const;

private:
    Seconds m_remembered;
    Seconds m_last{-1};
    std::deque<Seconds> m_intervals;
};

} // namespace hamtaraz
