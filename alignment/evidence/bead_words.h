// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/features.h"

#include <algorithm>
#include <span>
#include <vector>

namespace hamtaraz {

/// One version's side of the beads that a lexicon learns from: of each bead its distinct words,
/// ascending, and how often each stands there; in flat arrays.
struct BeadWords {
    std::vector<WordId> words;
    std::vector<float> times;            ///< of each of `words`
    std::vector<std::uint32_t> beadOf;   ///< of each of `words`
    std::vector<std::uint32_t> begin{0}; ///< bead b has words [begin[b], begin[b+1])
    std::vector<float> perWord;          ///< of each bead: 1 / running words

    void addBead(std::span<const WordId> running) {
        const auto bead = static_cast<std::uint32_t>(perWord.size());
        m_sorted.assign(running.begin(), running.end());
        std::ranges::sort(m_sorted);
        for (const WordId word : m_sorted)
            if (words.size() > begin.back() && words.back() == word) {
                times.back() += 1;
            } else {
                words.push_back(word);
                times.push_back(1);
                beadOf.push_back(bead);
            }
        begin.push_back(static_cast<std::uint32_t>(words.size()));
        perWord.push_back(1.0F / static_cast<float>(running.size()));
    }

private:
    std::vector<WordId> m_sorted;
};

} // namespace hamtaraz
