// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/span_pairs.h"

#include "alignment/search/pair_lattice.h"
#include "alignment/search/pair_posteriors.h"

#include <future>

namespace hamtaraz {

namespace {

constexpr std::uint32_t radius = 20; ///< round the path as it stands
constexpr std::size_t mostCutsInFullBand = 10'000;

/// The cuts between two versions that a solution within `span` may run through.
Band bandOf(const PinSpan &span, std::size_t a, std::size_t b) {
    const Band::Extent extent{{span.extent.from[a], span.extent.from[b]},
                              {span.extent.to[a], span.extent.to[b]}};
    if (std::size_t{extent.to.i - extent.from.i} * (extent.to.j - extent.from.j) <=
        mostCutsInFullBand)
        return Band::full(extent);
    std::vector<Band::Cut> path;
    for (const JointCut &cut : span.path)
        path.push_back({cut[a], cut[b]});
    return Band::around(extent, path, radius);
}

PairAlignment solvePair(const std::shared_ptr<const PairModel> &model, Band band) {
    PairEvidence evidence(std::move(band), *model);
    const PairLattice lattice(evidence);
    auto beads = lattice.beadsOf(bestPath(lattice));
    auto posteriors = PairPosteriors(evidence).ofCuts();
    return {model, std::move(evidence), std::move(beads), std::move(posteriors), {}};
}

} // namespace

PairTable solvePairs(const AlignmentModel &model, const PinSpan &span) {
    const std::size_t versions = model.features().size();
    std::vector<std::future<PairAlignment>> running;
    for (std::size_t a = 0; a < versions; ++a)
        for (std::size_t b = a + 1; b < versions; ++b)
            running.push_back(
                std::async(std::launch::async, solvePair, model.pair(a, b), bandOf(span, a, b)));
    std::vector<PairAlignment> pairs;
    for (auto &one : running)
        pairs.push_back(one.get());
    return {versions, std::move(pairs)};
}

Result<PinnedRange> pinnedRange(const AlignmentModel &model, const Alignment &alignment,
                                UnitRange range, std::span<const Pin> pins, std::size_t reach) {
    if (model.features().size() != alignment.versionCount())
        return fail(ErrorCode::NotApplicable, "what was learned is of another work");
    for (std::size_t v = 0; v < alignment.versionCount(); ++v)
        if (model.features()[v].segmentCount() != alignment.segmentCounts()[v])
            return fail(ErrorCode::NotApplicable, "segments have changed since it was learned");
    return findSpans(alignment, range, pins, reach);
}

} // namespace hamtaraz
