// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/certainty.h"

#include "alignment/search/pair_posteriors.h"
#include "alignment/search/span_pairs.h"
#include "alignment/search/unit_builder.h"

#include <algorithm>
#include <map>

namespace hamtaraz {

namespace {

constexpr double doubt = 90;        ///< nats: cuts less likely than that are left out
constexpr float leastBead = 0.001F; ///< posterior of the beads that links are looked for in

/// How likely segments of two versions belong to one bead.
class LinkPosteriors {
public:
    explicit LinkPosteriors(const PairEvidence &evidence, double temperature) {
        for (const SegmentPair &bead : PairPosteriors(evidence, temperature).likelyBeads(leastBead))
            for (std::uint32_t i = bead.source.first; i < bead.source.last; ++i)
                for (std::uint32_t j = bead.target.first; j < bead.target.last; ++j)
                    m_together[{i, j}] += static_cast<double>(bead.weight);
    }
    [[nodiscard]] double of(std::uint32_t i, std::uint32_t j) const {
        const auto found = m_together.find({i, j});
        return found == m_together.end() ? 0 : std::min(found->second, 1.0);
    }

private:
    std::map<std::pair<std::uint32_t, std::uint32_t>, double> m_together;
};

JointCut startOf(const Unit &unit) {
    JointCut cut{};
    std::ranges::transform(unit.parts, cut.begin(), &SegmentRange::first);
    return cut;
}

/// Of the units of a span that is not settled, those in `range`.
void addCertainties(std::vector<UnitCertainty> &found, const AlignmentModel &model,
                    const Alignment &alignment, const PinSpan &span, UnitRange range) {
    const std::size_t versions = alignment.versionCount();
    const PairTable pairs = solvePairs(model, span);
    const JointLattice lattice(pairs, span.extent, doubt);
    const ThroughCosts through = throughCosts(lattice, jointTemperature(versions));
    std::vector<std::vector<LinkPosteriors>> links(versions);
    for (std::size_t a = 0; a < versions; ++a)
        for (std::size_t b = a + 1; b < versions; ++b)
            links[a].emplace_back(pairs.of(a, b).evidence, jointTemperature(2));
    const std::size_t last = std::min(range.last, span.units.last);
    for (std::size_t u = std::max(range.first, span.units.first); u < last; ++u) {
        UnitCertainty certainty;
        const JointCut start = startOf(alignment[u]);
        certainty.start = start == span.extent.from ? 1 : lattice.posteriorOf(start, through);
        for (const Link &link : alignment[u].links)
            certainty.links.push_back(links[link.versionA][link.versionB - link.versionA - 1U].of(
                link.segmentA, link.segmentB));
        found.push_back(std::move(certainty));
    }
}

} // namespace

Result<std::vector<UnitCertainty>> certainty(const AlignmentModel &model,
                                             const Alignment &alignment, UnitRange range) {
    const Result<PinnedRange> around = pinnedRange(model, alignment, range, {}, alignment.size());
    if (!around)
        return tl::unexpected(around.error());
    std::vector<UnitCertainty> found;
    for (const PinSpan &span : around->spans)
        if (!span.settled)
            addCertainties(found, model, alignment, span, range);
        else if (*span.settled >= range.first && *span.settled < range.last)
            found.push_back({1, std::vector<double>(alignment[*span.settled].links.size(), 1)});
    return found;
}

} // namespace hamtaraz
