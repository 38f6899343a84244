// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/joint_lattice.h"

#include <algorithm>
#include <limits>

namespace hamtaraz {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::size_t mostCutsPerSegment = 160;

/// The chance of what a unit lacks or adds, beside what its pairs say.
constexpr double pairPriorWeight = 1.0;

} // namespace

JointLattice::JointLattice(const PairTable &pairs, std::span<const std::uint32_t> segmentCounts,
                           double doubt)
    : m_pairs(pairs) {
    collectCuts(segmentCounts, doubt);
    m_reach.resize(m_cuts.size());
    std::size_t reach = 0;
    for (std::size_t v = 0; v < m_cuts.size(); ++v) {
        while (reach < m_cuts.size() && m_cuts[reach][0] <= m_cuts[v][0] + widestBead)
            ++reach;
        m_reach[v] = reach;
    }
}

void JointLattice::collectCuts(std::span<const std::uint32_t> segmentCounts, double doubt) {
    JointCut end{};
    std::ranges::copy(segmentCounts, end.begin());
    for (std::uint32_t i = 0; i <= segmentCounts[0]; ++i) {
        std::vector<std::pair<double, JointCut>> found;
        extendCut({i}, 1, doubt, 0, found);
        std::ranges::sort(found);
        if (found.size() > mostCutsPerSegment)
            found.resize(mostCutsPerSegment);
        const std::size_t first = m_cuts.size();
        for (const auto &[cost, cut] : found)
            m_cuts.push_back(cut);
        if (i == 0)
            m_cuts.push_back({});
        if (i == segmentCounts[0])
            m_cuts.push_back(end);
        const auto block = m_cuts.begin() + static_cast<std::ptrdiff_t>(first);
        std::sort(block, m_cuts.end());
        m_cuts.erase(std::unique(block, m_cuts.end()), m_cuts.end());
    }
}

void JointLattice::extendCut(JointCut cut, std::size_t version, double doubt, double cost,
                             std::vector<std::pair<double, JointCut>> &found) const {
    if (version == m_pairs.versionCount()) {
        found.emplace_back(cost, cut);
        return;
    }
    const Band &band = m_pairs.of(0, version).evidence.band();
    for (std::uint32_t j = band.row(cut[0]).low; j <= band.row(cut[0]).high; ++j) {
        cut[version] = j;
        double total = cost;
        bool possible = true;
        for (std::size_t a = 0; a < version && possible; ++a) {
            const PairAlignment &pair = m_pairs.of(a, version);
            const Band::Cut pairCut{cut[a], j};
            const double surprise =
                pair.evidence.band().contains(pairCut)
                    ? -pair.through.logPosterior(pair.evidence.band().indexOf(pairCut))
                    : infinity;
            possible = surprise <= doubt;
            total += surprise;
        }
        if (possible)
            extendCut(cut, version + 1, doubt, total, found);
    }
}

double JointLattice::unitCost(const JointCut &from, const JointCut &to) const {
    const std::size_t versions = m_pairs.versionCount();
    for (std::size_t v = 0; v < versions; ++v)
        if (to[v] < from[v] || to[v] > from[v] + widestBead)
            return infinity;
    double worth = 0;
    for (std::size_t a = 0; a < versions; ++a)
        for (std::size_t b = a + 1; b < versions; ++b) {
            const BeadShape shape{static_cast<std::uint8_t>(to[a] - from[a]),
                                  static_cast<std::uint8_t>(to[b] - from[b])};
            if (shape == BeadShape{})
                continue;
            const PairEvidence &evidence = m_pairs.of(a, b).evidence;
            const Band::Cut cut{from[a], from[b]};
            if (!evidence.covers(cut, shape))
                return infinity;
            worth += static_cast<double>(evidence.logRatio(cut, shape));
            // An omission of several segments is a run of single ones.
            if (shape.source == 0 || shape.target == 0)
                worth += pairPriorWeight * (shape.source + shape.target) *
                         static_cast<double>(evidence.logPrior(
                             shape.source == 0 ? BeadShape{0, 1} : BeadShape{1, 0}));
            else
                worth += pairPriorWeight * static_cast<double>(evidence.logPrior(shape));
        }
    // Every version is weighed in versions − 1 pairs.
    return -worth * 2 / static_cast<double>(versions);
}

} // namespace hamtaraz
