// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/search/pair_model.h"

namespace hamtaraz {

/// The learning side of aligning two versions: what is known beforehand (anchors, dictionaries),
/// and what beads add to it. Features handed in later must have the vocabularies of the first.
class Learner {
public:
    Learner(const VersionFeatures &source, const VersionFeatures &target,
            const AlignOptions &options);

    /// What is known before any bead.
    [[nodiscard]] Learned fromSeeds(const VersionFeatures &source,
                                    const VersionFeatures &target) const;

    /// Learns from beads, each by its weight.
    [[nodiscard]] Learned from(const VersionFeatures &source, const VersionFeatures &target,
                               std::vector<SegmentPair> beads) const;

    /// A dictionary speaks both languages: words are known, not only guessed from the work.
    [[nodiscard]] bool hasDictionary() const { return m_hasDictionary; }

private:
    Lexicon m_forwardSeeds, m_backwardSeeds;
    bool m_useLexicon;
    bool m_hasDictionary;
};

} // namespace hamtaraz
