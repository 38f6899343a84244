// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review_pace.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace hamtaraz {

namespace {

constexpr std::size_t mostIntervals = 40;
constexpr std::size_t enoughIntervals = 5;
/// Longer without a decision is a pause.
constexpr ReviewPace::Seconds longestInterval(120);

} // namespace

void ReviewPace::settled(Seconds moment) {
    const Seconds interval = moment - m_last;
    if (m_last.count() >= 0 && interval <= longestInterval)
        m_intervals.push_back(interval);
    if (m_intervals.size() > mostIntervals)
        m_intervals.pop_front();
    m_last = moment;
}

ReviewPace::Seconds ReviewPace::perUnit() const {
    if (m_intervals.size() < enoughIntervals)
        return m_remembered;
    std::vector<Seconds> sorted(m_intervals.begin(), m_intervals.end());
    const auto middle = sorted.begin() + std::ssize(sorted) / 2;
    std::ranges::nth_element(sorted, middle);
    return *middle;
}

int ReviewPace::minutesFor(int units) const {
    return static_cast<int>(std::ceil(perUnit().count() * units / 60));
}

} // namespace hamtaraz
