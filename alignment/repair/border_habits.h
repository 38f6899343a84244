// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"
#include "alignment/repair/line_blocks.h"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace hamtaraz {

/// How often a text is cut beside each of its words. A word set in a font of its own is a block
/// wherever it stands, whether its borders show or not; most words hardly ever begin or end one.
class BorderHabits {
public:
    /// Counts the borders between the words of a raw line that is cut into `blocks`.
    void learn(const Glyphs &raw, const std::vector<Block> &blocks) { count(raw, blocks, 1); }
    /// Undoes one learn() of the same.
    void forget(const Glyphs &raw, const std::vector<Block> &blocks) { count(raw, blocks, -1); }

    /// How much likelier than on average a cut between two words is, given by their token ids; the
    /// more telling of the two decides. A ratio of probabilities.
    [[nodiscard]] double ratio(std::uint64_t left, std::uint64_t right) const;

private:
    struct Borders {
        std::int64_t all = 0, cut = 0;
    };

    void count(const Glyphs &raw, const std::vector<Block> &blocks, std::int64_t by);
    [[nodiscard]] double share(std::uint64_t word) const;

    std::unordered_map<std::uint64_t, Borders> m_words;
    Borders m_all;
};

} // namespace hamtaraz
