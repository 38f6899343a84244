// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/pair_aligner.h"

#include "alignment/evidence/seed_lexicon.h"
#include "alignment/search/pair_lattice.h"

#include <algorithm>

namespace hamtaraz {

namespace {

constexpr int mostRounds = 10;
constexpr double settledShare = 0.001; ///< of beads changed: below it the rounds end
constexpr std::size_t mostCutsInFullBand = 4'000'000;
constexpr std::uint32_t bandRadius = 24;

std::vector<Band::Cut> cutsOf(std::span<const SegmentPair> beads) {
    std::vector<Band::Cut> cuts;
    for (const SegmentPair &bead : beads)
        cuts.push_back({bead.source.last, bead.target.last});
    return cuts;
}

std::size_t changedBeads(const std::vector<SegmentPair> &before,
                         const std::vector<SegmentPair> &after) {
    std::vector<Band::Cut> a = cutsOf(before);
    std::vector<Band::Cut> b = cutsOf(after);
    std::vector<Band::Cut> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return std::max(a.size(), b.size()) - both.size();
}

/// The learning side of the rounds.
class Learner {
public:
    Learner(const VersionFeatures &source, const VersionFeatures &target,
            const AlignOptions &options)
        : m_source(source), m_target(target), m_options(options),
          m_forwardSeeds(seedLexicon(source, target, {options.useAnchors, options.usePunctuation})),
          m_backwardSeeds(
              seedLexicon(target, source, {options.useAnchors, options.usePunctuation})) {}

    [[nodiscard]] PairEvidence::Learned fromSeeds() const {
        return {seedModel(m_target, m_forwardSeeds), seedModel(m_source, m_backwardSeeds), {}};
    }

    [[nodiscard]] PairEvidence::Learned from(std::vector<SegmentPair> beads) const {
        if (!m_options.useLexicon) {
            PairEvidence::Learned learned = fromSeeds();
            learned.beads = std::move(beads);
            return learned;
        }
        std::vector<SegmentPair> reversed;
        for (const SegmentPair &bead : beads)
            reversed.push_back({bead.target, bead.source});
        return {trainModel1(m_source, m_target, beads, m_forwardSeeds),
                trainModel1(m_target, m_source, reversed, m_backwardSeeds), std::move(beads)};
    }

private:
    const VersionFeatures &m_source, &m_target;
    const AlignOptions &m_options;
    Lexicon m_forwardSeeds, m_backwardSeeds;
};

} // namespace

Result<PairAlignment> alignPair(const VersionFeatures &source, const VersionFeatures &target,
                                const AlignOptions &options, const Progress &progress) {
    const Band::Size size{source.segmentCount(), target.segmentCount()};
    const Learner learner(source, target, options);
    PairEvidence::Learned learned = learner.fromSeeds();
    Band band = Band::full(size);
    for (int round = 0;; ++round) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "");
        progress.at(static_cast<double>(round) / (mostRounds + 1));
        PairEvidence evidence(band, source, target, learned, options);
        const PairLattice lattice(evidence);
        std::vector<SegmentPair> beads = lattice.beadsOf(bestPath(lattice));
        const bool settled = round > 0 && static_cast<double>(changedBeads(learned.beads, beads)) <=
                                              settledShare * static_cast<double>(beads.size());
        if (settled || round == mostRounds) {
            ThroughCosts through = throughCosts(lattice);
            return PairAlignment{std::move(evidence), std::move(beads), std::move(through)};
        }
        if (round >= 2)
            band = Band::around(size, cutsOf(beads), bandRadius);
        learned = learner.from(std::move(beads));
    }
}

} // namespace hamtaraz
