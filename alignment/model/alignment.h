// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/splice.h"

#include <span>
#include <vector>

namespace hamtaraz {

/// The units of a work in reading order. Laws 3 and 4 hold at all times: they are checked when an
/// alignment is made and on every splice. A value: copies are independent; not thread-safe.
class Alignment {
public:
    /// Takes ownership of `units`, which must tile `segmentCounts[v]` segments in every version.
    /// Fails with BadFormat, naming the unit, when they do not. Linear.
    static Result<Alignment> create(std::vector<std::uint32_t> segmentCounts,
                                    std::vector<Unit> units);

    [[nodiscard]] std::size_t versionCount() const { return m_segmentCounts.size(); }
    [[nodiscard]] std::span<const std::uint32_t> segmentCounts() const { return m_segmentCounts; }
    [[nodiscard]] std::span<const Unit> units() const { return m_units; }
    [[nodiscard]] std::size_t size() const { return m_units.size(); }
    [[nodiscard]] const Unit &operator[](std::size_t unit) const { return m_units[unit]; }

    /// The unit that owns a segment. Logarithmic.
    [[nodiscard]] std::size_t unitOf(std::uint8_t version, std::uint32_t segment) const;

    /// Carries out the unit side of a splice. StaleSplice when `before` is not what stands there,
    /// BadFormat when the result would break law 3 or 4; then nothing has changed.
    /// Linear in the units from `at` on.
    Outcome apply(const Splice &splice);

    friend bool operator==(const Alignment &, const Alignment &) = default;

private:
    Alignment(std::vector<std::uint32_t> segmentCounts, std::vector<Unit> units)
        : m_segmentCounts(std::move(segmentCounts)), m_units(std::move(units)) {}

    std::vector<std::uint32_t> m_segmentCounts;
    std::vector<Unit> m_units;
};

} // namespace hamtaraz
