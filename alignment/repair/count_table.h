// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hamtaraz {

/// How often an n-gram was seen, and as a context: how often something followed it and how many
/// different things did.
struct NgramCount {
    std::uint32_t count = 0, followed = 0, followers = 0;
};

/// Counts by 64-bit key, in one array with open addressing: the n-gram models look up hundreds of
/// them for every character they weigh. Key 0 is not allowed. Constant time each.
class CountTable {
public:
    CountTable() : m_slots(std::size_t{1} << 10) {}

    /// The counts of `key`, all zero if it has none.
    [[nodiscard]] const NgramCount &at(std::uint64_t key) const {
        return m_slots[slotOf(key)].counts;
    }

    /// The counts of `key`, to be changed. Valid until the next call.
    NgramCount &of(std::uint64_t key) {
        if (2 * (m_used + 1) > m_slots.size())
            grow();
        Slot &slot = m_slots[slotOf(key)];
        m_used += slot.key == 0 ? 1U : 0U;
        slot.key = key;
        return slot.counts;
    }

private:
    struct Slot {
        std::uint64_t key = 0;
        NgramCount counts;
    };

    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const {
        std::uint64_t mixed = key * 0x9E3779B97F4A7C15ULL;
        mixed ^= mixed >> 29U;
        std::size_t at = mixed & (m_slots.size() - 1);
        while (m_slots[at].key != 0 && m_slots[at].key != key)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }

    void grow() {
        std::vector<Slot> old(2 * m_slots.size());
        old.swap(m_slots);
        for (const Slot &slot : old)
            if (slot.key != 0)
                m_slots[slotOf(slot.key)] = slot;
    }

    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace hamtaraz
