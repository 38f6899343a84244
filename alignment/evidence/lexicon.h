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
    [[nodiscard]] std::size_t entryCount() const { return m_entries.size(); }

private:
    std::vector<std::uint32_t> m_rowBegin;
    std::vector<Entry> m_entries;
};

/// A lexicon with, for every target word, how far it can be trusted to be explained at all.
struct TranslationModel {
    Lexicon lexicon;
    std::vector<float> explained; ///< λ of each target word, in (0,1)
};

/// Segments of a source and a target version that belong together.
struct SegmentPair {
    SegmentRange source, target;
};

struct Model1Options {
    int steps = 5;            ///< expectation–maximisation steps
    double discount = 0.05;   ///< taken off every expected count: rare chances are not knowledge
    double threshold = 0.005; ///< smaller probabilities are dropped
    std::size_t bestPerWord = 24;
    std::size_t longestBead = 400; ///< words; longer beads teach nothing and are skipped
    double reliabilityPseudoCounts = 4;
};

/// IBM Model 1 (Brown et al. 1993, §4.2) with a null word, trained on `beads`, joined with `seeds`
/// (the larger probability wins). The per-word reliability λ is the expected share of a word's
/// occurrences that its bead explains, drawn to the mean of all. Deterministic. Each step is
/// linear in the sum of |source words|·|target words| over the beads.
TranslationModel trainModel1(const VersionFeatures &source, const VersionFeatures &target,
                             std::span<const SegmentPair> beads, const Lexicon &seeds,
                             const Model1Options &options = {});

/// The model before anything is learned: the seeds alone.
TranslationModel seedModel(const VersionFeatures &target, const Lexicon &seeds);

} // namespace hamtaraz
