// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/pair_aligner.h"

#include "alignment/evidence/seed_lexicon.h"
#include "alignment/search/pair_lattice.h"
#include "alignment/search/posteriors.h"

#include <algorithm>

namespace hamtaraz {

namespace {

constexpr int mostRounds = 10;
constexpr double settledShare = 0.001; ///< of beads changed: below it the rounds end
constexpr int coarseRounds = 3;
constexpr std::size_t mostCutsInFullBand = 100'000;
constexpr std::uint32_t firstRadius = 20; ///< round a path found one level coarser
constexpr std::uint32_t nextRadius = 10;  ///< round the path of the round before

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

/// A version at full length, then halved again and again.
using Levels = std::vector<VersionFeatures>;

/// Halves both versions until every cut between them can be visited.
std::pair<Levels, Levels> coarseLevels(const VersionFeatures &source,
                                       const VersionFeatures &target) {
    Levels sources;
    Levels targets;
    const VersionFeatures *s = &source;
    const VersionFeatures *t = &target;
    while (std::size_t{s->segmentCount()} * t->segmentCount() > mostCutsInFullBand) {
        sources.push_back(halved(*s));
        targets.push_back(halved(*t));
        s = &sources.back();
        t = &targets.back();
    }
    return {std::move(sources), std::move(targets)};
}

/// The same cuts between versions twice as long.
std::vector<Band::Cut> doubled(std::vector<Band::Cut> cuts, Band::Size size) {
    for (Band::Cut &cut : cuts)
        cut = {std::min(2 * cut.i, size.rows), std::min(2 * cut.j, size.columns)};
    return cuts;
}

/// One level of the search: rounds of aligning and learning.
class LevelSearch {
public:
    LevelSearch(const VersionFeatures &source, const VersionFeatures &target,
                const AlignOptions &options)
        : m_source(source), m_target(target), m_options(options),
          m_learner(source, target, options) {}

    [[nodiscard]] const Learner &learner() const { return m_learner; }
    [[nodiscard]] Band::Size size() const {
        return {m_source.segmentCount(), m_target.segmentCount()};
    }

    /// Aligns within `band` with what is known, learns, and so on for at most `rounds` rounds.
    /// Returns the beads of the last round; `learned` and `band` are left as they were used there.
    std::vector<SegmentPair> run(PairEvidence::Learned &learned, Band &band, int rounds,
                                 const Progress &progress) {
        for (int round = 0;; ++round) {
            progress.at(static_cast<double>(round) / rounds);
            const PairEvidence evidence(band, m_source, m_target, learned, m_options);
            const PairLattice lattice(evidence);
            std::vector<SegmentPair> beads = lattice.beadsOf(bestPath(lattice));
            const bool settled = static_cast<double>(changedBeads(learned.beads, beads)) <=
                                 settledShare * static_cast<double>(beads.size());
            if (settled || round + 1 >= rounds || progress.cancelled())
                return beads;
            band = Band::around(size(), cutsOf(beads), nextRadius);
            learned = m_learner.from(std::move(beads));
        }
    }

private:
    const VersionFeatures &m_source, &m_target;
    const AlignOptions &m_options;
    Learner m_learner;
};

/// ln posterior of every cut of the band, in whichever state it is passed.
std::vector<float> cutPosteriors(const PairEvidence &evidence) {
    const PairLattice lattice(evidence);
    const ThroughCosts through = throughCosts(lattice);
    std::vector<float> posteriors(evidence.band().cutCount(),
                                  -std::numeric_limits<float>::infinity());
    for (std::size_t vertex = 0; vertex < lattice.vertexCount(); ++vertex) {
        float &best = posteriors[lattice.cutOf(vertex)];
        best = std::max(best, static_cast<float>(through.logPosterior(vertex)));
    }
    return posteriors;
}

} // namespace

Result<PairAlignment> alignPair(const VersionFeatures &source, const VersionFeatures &target,
                                const AlignOptions &options, const Progress &progress) {
    const auto [sources, targets] = coarseLevels(source, target);
    LevelSearch finest(source, target, options);
    PairEvidence::Learned learned = finest.learner().fromSeeds();
    Band band = Band::full(
        sources.empty() ? finest.size()
                        : Band::Size{sources.back().segmentCount(), targets.back().segmentCount()});

    for (std::size_t level = sources.size(); level-- > 0;) {
        LevelSearch coarse(sources[level], targets[level], options);
        const auto beads = coarse.run(learned, band, coarseRounds, {nullptr, progress.stop});
        const Band::Size finer = level == 0 ? finest.size()
                                            : Band::Size{sources[level - 1].segmentCount(),
                                                         targets[level - 1].segmentCount()};
        band = Band::around(finer, doubled(cutsOf(beads), finer), firstRadius);
        learned = coarse.learner().from(beads);
        learned.beads.clear(); // groups of another size: no measure for the finer level
    }
    std::vector<SegmentPair> beads = finest.run(learned, band, mostRounds, progress);
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "");
    PairEvidence evidence(std::move(band), source, target, learned, options);
    std::vector<float> posteriors = cutPosteriors(evidence);
    return PairAlignment{std::move(evidence), std::move(beads), std::move(posteriors)};
}

} // namespace hamtaraz
