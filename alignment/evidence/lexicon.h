// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/features.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hamtaraz {

/// p(target word | source word) for one direction of a pair, as sparse rows.
class Lexicon {
public:
    struct Entry {
        WordId target;
        float probability; ///< in (0,1]
    };

    Lexicon() = default;
    /// One row a source word; each row is sorted by target on the way in.
    explicit Lexicon(const std::vector<std::vector<Entry>> &rows);

    /// Ascending by target. Empty for a word nothing is known of.
    [[nodiscard]] std::span<const Entry> row(WordId source) const {
        return source + 1 < m_rowBegin.size()
                   ? std::span(m_entries).subspan(m_rowBegin[source],
                                                  m_rowBegin[source + 1] - m_rowBegin[source])
                   : std::span<const Entry>{};
    }
    [[nodiscard]] std::size_t rowCount() const { return m_rowBegin.size() - 1; }

private:
    std::vector<std::uint32_t> m_rowBegin{0};
    std::vector<Entry> m_entries;
};

/// A lexicon with, for every target word, how far it can be trusted to be explained at all.
struct TranslationModel {
    Lexicon lexicon;
    std::vector<float> explained; ///< λ of each target word, in (0,1)
};

/// The model before anything is learned: the seeds alone.
TranslationModel seedModel(const VersionFeatures &target, const Lexicon &seeds);

/// Every pair that either knows, at the larger of its probabilities.
Lexicon merged(const Lexicon &one, const Lexicon &other);

} // namespace hamtaraz
