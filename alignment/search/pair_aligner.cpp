// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/pair_aligner.h"

#include "alignment/search/learner.h"
#include "alignment/search/pair_lattice.h"
#include "alignment/search/pair_posteriors.h"
#include "alignment/search/relatedness.h"

#include <algorithm>
#include <future>
#include <memory>
#include <tuple>

namespace hamtaraz {

namespace {

constexpr int mostRounds = 10;
constexpr double settledShare = 0.004; ///< of beads changed: below it the rounds end
constexpr int coarsestRounds = 2;      ///< the levels between start from what it has learned
constexpr std::size_t mostCutsInFullBand = 200'000;
constexpr std::uint32_t coarseFactor = 4;   ///< segments of a level in one of the next
constexpr std::uint32_t firstRadius = 14;   ///< round a path found one level coarser
constexpr std::uint32_t nextRadius = 20;    ///< round the path of the round before
constexpr std::uint32_t nearRadius = 5;     ///< round a path that hardly changed
constexpr double hardlyChanged = 0.04;      ///< of beads
constexpr double learningTemperature = 1.5; ///< evidence is surer than it should be
constexpr float leastWeight = 0.02F;        ///< of a bead to learn from
constexpr float weightOfPath = 0.2F;        ///< of a bead of the best path that is not likely

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

/// Likely beads, and those of the best path if they are not among them: where all is flat and no
/// bead is likely, the path is the best there is to learn from.
std::vector<SegmentPair> withPath(std::vector<SegmentPair> likely,
                                  std::span<const SegmentPair> path) {
    const auto place = [](const SegmentPair &bead) {
        return std::tuple(bead.source.first, bead.target.first, bead.source.last, bead.target.last);
    };
    const std::size_t count = likely.size();
    for (const SegmentPair &bead : path)
        if (!bead.source.empty() && !bead.target.empty() &&
            !std::ranges::binary_search(std::span(likely).first(count), place(bead), {}, place))
            likely.push_back({bead.source, bead.target, weightOfPath});
    return likely;
}

/// One level of the search: rounds of aligning and learning.
class LevelSearch {
public:
    LevelSearch(const VersionFeatures &source, const VersionFeatures &target,
                const Learner &learner, const AlignOptions &options)
        : m_source(source), m_target(target), m_learner(learner), m_options(options) {}

    [[nodiscard]] Band::Extent extent() const {
        return {{0, 0}, {m_source.segmentCount(), m_target.segmentCount()}};
    }

    /// What is known before any bead, with the length ratio under which the texts fit best.
    [[nodiscard]] Learned fromSeeds(const Band &band) const {
        Learned learned = m_learner.fromSeeds(m_source, m_target);
        const std::vector<double> ratios = LengthEvidence::likelyRatios(m_source, m_target);
        double least = std::numeric_limits<double>::infinity();
        for (const double ratio : ratios) {
            if (ratios.size() == 1)
                break;
            Learned assumed = m_learner.fromSeeds(m_source, m_target);
            assumed.lengthRatio = ratio;
            const PairModel model(m_source, m_target, std::move(assumed), m_options);
            const PairEvidence evidence(band, model);
            if (const double cost = bestPath(PairLattice(evidence)).cost; cost < least) {
                least = cost;
                learned.lengthRatio = ratio;
            }
        }
        return learned;
    }
    [[nodiscard]] Learned from(std::vector<SegmentPair> beads) const {
        return m_learner.from(m_source, m_target, std::move(beads));
    }

    /// What the last round of a level saw.
    struct Round {
        std::shared_ptr<const PairModel> model;
        PairEvidence evidence;
        std::vector<SegmentPair> beads;
    };

    /// Aligns within `band` with what is known, learns, and so on for at most `rounds` rounds.
    Round run(Learned learned, Band band, int rounds, const Progress &progress) const {
        std::vector<SegmentPair> before;
        for (int round = 0;; ++round) {
            progress.at(static_cast<double>(round) / rounds);
            auto model = std::make_shared<const PairModel>(m_source, m_target, std::move(learned),
                                                           m_options);
            PairEvidence evidence(std::move(band), *model);
            const bool last = round + 1 >= rounds;
            std::future<std::vector<SegmentPair>> likely;
            if (!last)
                likely = std::async(std::launch::async, [&evidence] {
                    return PairPosteriors(evidence, learningTemperature).likelyBeads(leastWeight);
                });
            const PairLattice lattice(evidence);
            std::vector<SegmentPair> beads = lattice.beadsOf(bestPath(lattice));
            const double changed = static_cast<double>(changedBeads(before, beads)) /
                                   static_cast<double>(beads.size());
            if (last || changed <= settledShare || progress.cancelled()) {
                if (!last)
                    likely.wait();
                return {std::move(model), std::move(evidence), std::move(beads)};
            }
            const double ratio = model->length().ratio();
            learned = from(withPath(likely.get(), beads));
            learned.lengthRatio = ratio;
            band = round == 0 && fitsFullBand()
                       ? Band::full(extent())
                       : Band::around(extent(), cutsOf(beads),
                                      changed > hardlyChanged ? nextRadius : nearRadius);
            before = std::move(beads);
        }
    }

private:
    /// A passage that is missing shows only when a lexicon has been learned: then every cut is
    /// looked at once more.
    [[nodiscard]] bool fitsFullBand() const {
        return std::size_t{m_source.segmentCount()} * m_target.segmentCount() <= mostCutsInFullBand;
    }

    const VersionFeatures &m_source, &m_target;
    const Learner &m_learner;
    const AlignOptions &m_options;
};

/// A version in blocks, ever larger ones.
using Levels = std::vector<VersionFeatures>;

/// Coarsens both versions until every cut between them can be visited.
std::pair<Levels, Levels> coarseLevels(const VersionFeatures &source,
                                       const VersionFeatures &target) {
    Levels sources;
    Levels targets;
    std::uint32_t factor = 1;
    const auto blocks = [&factor](const VersionFeatures &version) -> std::size_t {
        return (version.segmentCount() + factor - 1) / factor;
    };
    while (blocks(source) * blocks(target) > mostCutsInFullBand) {
        factor *= coarseFactor;
        sources.push_back(coarsened(source, factor));
        targets.push_back(coarsened(target, factor));
    }
    return {std::move(sources), std::move(targets)};
}

/// The same cuts between versions `coarseFactor` times as long.
std::vector<Band::Cut> refined(std::vector<Band::Cut> cuts, Band::Cut end) {
    for (Band::Cut &cut : cuts)
        cut = {std::min(coarseFactor * cut.i, end.i), std::min(coarseFactor * cut.j, end.j)};
    return cuts;
}

/// The last rounds, at full length, and what the joint search needs of them.
Result<PairAlignment> finish(const LevelSearch &search, const Learner &learner, Learned learned,
                             Band band, const Progress &progress) {
    auto [model, evidence, beads] =
        search.run(std::move(learned), std::move(band), mostRounds, progress);
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "");
    const Relatedness related = relatedness(model->source(), model->target(), learner, beads);
    std::vector<float> posteriors = PairPosteriors(evidence).ofCuts();
    return PairAlignment{std::move(model), std::move(evidence), std::move(beads),
                         std::move(posteriors), related};
}

} // namespace

Result<PairAlignment> alignPair(const VersionFeatures &source, const VersionFeatures &target,
                                const AlignOptions &options, const Progress &progress) {
    const auto [sources, targets] = coarseLevels(source, target);
    const Learner learner(source, target, options);
    std::vector<LevelSearch> levels{{source, target, learner, options}};
    for (std::size_t level = 0; level < sources.size(); ++level)
        levels.emplace_back(sources[level], targets[level], learner, options);

    Band band = Band::full(levels.back().extent());
    Learned learned = levels.back().fromSeeds(band);
    for (std::size_t level = sources.size(); level > 0; --level) {
        LevelSearch::Round coarse = levels[level].run(std::move(learned), std::move(band),
                                                      level == sources.size() ? coarsestRounds : 1,
                                                      {nullptr, progress.stop});
        const Band::Extent finer = levels[level - 1].extent();
        band = Band::around(finer, refined(cutsOf(coarse.beads), finer.to), firstRadius);
        learned = levels[level].from(std::move(coarse.beads));
        learned.beads.clear(); // groups of another size: no measure for the finer level
        learned.lengthRatio = coarse.model->length().ratio();
    }
    return finish(levels.front(), learner, std::move(learned), std::move(band), progress);
}

Result<PairAlignment> alignPairAlong(const VersionFeatures &source, const VersionFeatures &target,
                                     const std::vector<Band::Cut> &path,
                                     const AlignOptions &options, const Progress &progress) {
    std::vector<SegmentPair> beads;
    Band::Cut from;
    for (const Band::Cut &to : path) {
        const SegmentPair bead{{from.i, to.i}, {from.j, to.j}};
        if (!bead.source.empty() && !bead.target.empty() && bead.source.size() <= widestBead &&
            bead.target.size() <= widestBead)
            beads.push_back(bead);
        from = to;
    }
    const Learner learner(source, target, options);
    const LevelSearch search(source, target, learner, options);
    Band band = Band::around(search.extent(), path, firstRadius);
    return finish(search, learner, search.from(std::move(beads)), std::move(band), progress);
}

} // namespace hamtaraz
