// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/bead_words.h"

#include <algorithm>
#include <vector>

namespace hamtaraz {

/// One version as the other explains it.
struct ExplainedSide {
    BeadWords beads;
    std::vector<float> unigram;   ///< p of each word of the vocabulary
    std::vector<float> explained; ///< λ of each
    std::vector<float> support;   ///< of each word of each bead: Σ p(word | words across)

    explicit ExplainedSide(const VersionFeatures &version)
        : explained(version.vocabulary.size(), 0.5F) {
        const auto running = static_cast<float>(std::max<std::size_t>(version.words.size(), 1));
        for (const WordType &type : version.vocabulary)
            unigram.push_back(static_cast<float>(std::max(type.count, 1U)) / running);
    }

    /// From a uniform start: how likely each word is explained by its bead rather than by chance.
    [[nodiscard]] std::vector<float> firstShares() const {
        const float uniform = 1.0F / static_cast<float>(std::max<std::size_t>(unigram.size(), 1));
        std::vector<float> shares;
        for (const float p : unigram)
            shares.push_back(uniform / (uniform + p));
        return shares;
    }

    /// How much of the word at `position` is explained by the words across.
    [[nodiscard]] float share(std::uint32_t position, const BeadWords &across) const {
        const WordId word = beads.words[position];
        const float translated =
            explained[word] * support[position] * across.perWord[beads.beadOf[position]];
        const float null = (1 - explained[word]) * unigram[word];
        return translated > 0 ? translated / (translated + null) : 0;
    }
};

/// For every word, what all its pairs count together: the sums of a bead fall apart into a factor
/// a side, so that no pair needs to be looked at.
inline std::vector<double> firstTotals(const ExplainedSide &side, const std::vector<float> &shares,
                                       const ExplainedSide &across,
                                       const std::vector<float> &sharesAcross,
                                       const std::vector<float> &weight) {
    std::vector<double> beadSum(weight.size(), 0);
    for (std::uint32_t k = 0; k < across.beads.words.size(); ++k)
        beadSum[across.beads.beadOf[k]] +=
            static_cast<double>(across.beads.times[k] * sharesAcross[across.beads.words[k]]);
    std::vector<double> totals(side.unigram.size(), 0);
    for (std::uint32_t k = 0; k < side.beads.words.size(); ++k) {
        const std::uint32_t bead = side.beads.beadOf[k];
        totals[side.beads.words[k]] +=
            beadSum[bead] * static_cast<double>(weight[bead] * side.beads.perWord[bead] *
                                                across.beads.perWord[bead] * side.beads.times[k] *
                                                shares[side.beads.words[k]]);
    }
    return totals;
}

} // namespace hamtaraz
