// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/count_table.h"

#include <cstdint>

namespace hamtaraz {

/// The probability of words (or of classes of them) after the word before: bigrams and unigrams
/// with Kneser and Ney's discount, down to the probability of a word's spelling, which the caller
/// knows.
class WordModel {
public:
    /// Counts `word` (a token id) after `before`. Constant time.
    void learn(std::uint64_t before, std::uint64_t word);
    /// Undoes one learn() of the same.
    void forget(std::uint64_t before, std::uint64_t word);

    /// −ln p(word | before), in nats, where `spelling` is −ln of the probability that a word not
    /// known is this one. What was not learned itself is as likely as by `prior`, which has learned
    /// from other text of the language, or from none. Finite.
    [[nodiscard]] double cost(std::uint64_t before, std::uint64_t word, double spelling,
                              const WordModel &prior) const;

    /// How often the word was counted.
    [[nodiscard]] std::uint32_t frequency(std::uint64_t word) const {
        return m_counts.at(word).count;
    }

private:
    [[nodiscard]] double alone(std::uint64_t word, double spelled) const;
    [[nodiscard]] double after(std::uint64_t before, std::uint64_t word, double lower) const;

    CountTable m_counts;
    NgramCount m_all;
};

} // namespace hamtaraz
