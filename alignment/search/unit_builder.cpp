// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/unit_builder.h"

#include "alignment/search/expected_accuracy.h"
#include "alignment/search/k_best_paths.h"

#include <algorithm>
#include <cmath>

namespace hamtaraz {

namespace {

constexpr double leastConfidence = 0.5; ///< mean under which single units mean nothing

/// The cuts inside one unit between two versions, joined by beads without omissions.
class BeadLattice {
public:
    BeadLattice(const PairEvidence &evidence, SegmentRange source, SegmentRange target)
        : m_evidence(evidence), m_source(source), m_target(target) {}

    [[nodiscard]] std::size_t vertexCount() const {
        return std::size_t{m_source.size() + 1} * (m_target.size() + 1);
    }
    [[nodiscard]] std::size_t edgeCount(std::size_t vertex) const {
        const Band::Cut cut = cutAt(vertex);
        return std::size_t{m_source.last - cut.i} * (m_target.last - cut.j);
    }
    [[nodiscard]] std::size_t target(std::size_t vertex, std::size_t edge) const {
        const BeadShape shape = shapeOf(vertex, edge);
        return vertex + shape.source * std::size_t{m_target.size() + 1} + shape.target;
    }
    [[nodiscard]] double cost(std::size_t vertex, std::size_t edge) const {
        const Band::Cut cut = cutAt(vertex);
        const BeadShape shape = shapeOf(vertex, edge);
        if (!m_evidence.band().contains(cut))
            return std::numeric_limits<double>::infinity();
        return -static_cast<double>(m_evidence.logRatio(cut, shape) +
                                    m_evidence.prior().logOf(shape));
    }
    [[nodiscard]] Band::Cut cutAt(std::size_t vertex) const {
        const std::size_t width = m_target.size() + 1;
        return {m_source.first + static_cast<std::uint32_t>(vertex / width),
                m_target.first + static_cast<std::uint32_t>(vertex % width)};
    }

private:
    [[nodiscard]] BeadShape shapeOf(std::size_t vertex, std::size_t edge) const {
        const std::size_t width = m_target.last - cutAt(vertex).j;
        return {static_cast<std::uint8_t>(edge / width + 1),
                static_cast<std::uint8_t>(edge % width + 1)};
    }
    const PairEvidence &m_evidence;
    SegmentRange m_source, m_target;
};

/// Links of the finest beads that the unit falls into between two versions.
void linkPair(Unit &unit, const PairEvidence &evidence, std::uint8_t a, std::uint8_t b) {
    if (unit.parts[a].empty() || unit.parts[b].empty())
        return;
    const BeadLattice lattice(evidence, unit.parts[a], unit.parts[b]);
    const Path path = bestPath(lattice);
    for (std::size_t k = 1; k < path.vertices.size(); ++k) {
        const Band::Cut from = lattice.cutAt(path.vertices[k - 1]);
        const Band::Cut to = lattice.cutAt(path.vertices[k]);
        for (std::uint32_t i = from.i; i < to.i; ++i)
            for (std::uint32_t j = from.j; j < to.j; ++j)
                unit.links.push_back({a, b, i, j});
    }
}

/// Units between the given cuts, linked.
Unit unitBetween(const JointCut &from, const JointCut &to, const PairTable &pairs) {
    Unit unit;
    for (std::size_t v = 0; v < pairs.versionCount(); ++v)
        unit.parts.push_back({from[v], to[v]});
    for (std::uint8_t a = 0; a < pairs.versionCount(); ++a)
        for (auto b = static_cast<std::uint8_t>(a + 1); b < pairs.versionCount(); ++b)
            linkPair(unit, pairs.of(a, b).evidence, a, b);
    completeLinks(unit);
    return unit;
}

/// The units of a path, each with its posterior as confidence.
std::vector<Unit> unitsAlong(const Path &path, const JointLattice &lattice,
                             const ThroughCosts &through, double temperature,
                             const PairTable &pairs) {
    std::vector<Unit> units;
    for (std::size_t k = 1; k < path.vertices.size(); ++k) {
        const std::size_t from = path.vertices[k - 1];
        const std::size_t to = path.vertices[k];
        if (lattice.cutAt(from) == lattice.cutAt(to))
            continue; // an omission comes to rest
        Unit &unit = units.emplace_back(unitBetween(lattice.cutAt(from), lattice.cutAt(to), pairs));
        unit.confidence =
            static_cast<float>(unitPosterior(lattice, through, temperature, from, to));
    }
    return units;
}

double meanConfidence(const std::vector<Unit> &units) {
    double sum = 0;
    for (const Unit &unit : units)
        sum += static_cast<double>(unit.confidence);
    return sum / static_cast<double>(std::max<std::size_t>(units.size(), 1));
}

bool sameCuts(const std::vector<Unit> &a, const std::vector<Unit> &b) {
    return std::ranges::equal(a, b, {}, &Unit::parts, &Unit::parts);
}

/// The units of a joint lattice; none when there is no way through. Where nearly nothing is sure,
/// as among segments that are all equal, the likeliest path as a whole is the better guess.
std::vector<Unit> unitsOf(const JointLattice &lattice, const PairTable &pairs) {
    const double temperature = jointTemperature(pairs.versionCount());
    const ThroughCosts through = throughCosts(lattice, temperature);
    if (std::isinf(through.total))
        return {};
    auto units = unitsAlong(bestPath(ExpectedAccuracy(lattice, through, temperature)), lattice,
                            through, temperature, pairs);
    if (meanConfidence(units) >= leastConfidence)
        return units;
    return unitsAlong(bestPath(lattice), lattice, through, temperature, pairs);
}

/// Units between the cuts that version 0 shares with every other: wide, but there always are some.
std::vector<Unit> unitsByFirstVersion(const PairTable &pairs, const JointExtent &extent) {
    std::vector<JointCut> cuts;
    for (std::uint32_t i = extent.from[0]; i <= extent.to[0]; ++i) {
        JointCut cut{i};
        bool shared = true;
        for (std::size_t v = 1; v < pairs.versionCount(); ++v) {
            const auto &beads = pairs.of(0, v).beads;
            const auto bead = std::ranges::lower_bound(
                beads, i, {}, [](const SegmentPair &b) { return b.source.last; });
            shared = shared && bead != beads.end() && bead->source.last == i;
            cut[v] = shared ? bead->target.last : 0;
        }
        if (shared && i > extent.from[0])
            cuts.push_back(cut);
    }
    if (cuts.empty() || cuts.back()[0] < extent.to[0])
        cuts.push_back(extent.to);
    cuts.back() = extent.to;
    std::vector<Unit> units;
    JointCut from = extent.from;
    for (const JointCut &to : cuts) {
        units.push_back(unitBetween(from, to, pairs));
        from = to;
    }
    return units;
}

} // namespace

double jointTemperature(std::size_t versions) {
    return versions == 2 ? 1.2 : 1.5;
}

std::vector<Unit> buildUnits(const PairTable &pairs, const JointExtent &extent) {
    using Unseen = JointLattice::Unseen;
    struct Attempt {
        double doubt; // nats
        Unseen unseen;
    };
    for (const auto &[doubt, unseen] :
         {Attempt{30, Unseen::LeaveOut}, Attempt{90, Unseen::LeaveOut}, Attempt{60, Unseen::Take}})
        if (auto units = unitsOf(JointLattice(pairs, extent, doubt, unseen), pairs); !units.empty())
            return units;
    return unitsByFirstVersion(pairs, extent);
}

std::vector<std::vector<Unit>> rankedUnits(const PairTable &pairs, const JointExtent &extent,
                                           std::size_t count) {
    constexpr double doubt = 90;
    const JointLattice lattice(pairs, extent, doubt);
    const double temperature = jointTemperature(pairs.versionCount());
    const ThroughCosts through = throughCosts(lattice, temperature);
    std::vector<std::vector<Unit>> ranked;
    // Paths that differ in their states only have the same units.
    for (const Path &path : kBestPaths(lattice, 4 * count)) {
        auto units = unitsAlong(path, lattice, through, temperature, pairs);
        const bool known = std::ranges::any_of(
            ranked, [&](const std::vector<Unit> &other) { return sameCuts(units, other); });
        if (!known && ranked.size() < count)
            ranked.push_back(std::move(units));
    }
    return ranked;
}

void noteDisagreement(std::span<Unit> units, const PairTable &pairs) {
    const std::size_t versions = pairs.versionCount();
    if (versions < 3)
        return;
    constexpr float unlikely = -2.3F; // ln 0.1
    const auto doubts = [&](std::size_t a, std::size_t b, const Unit &unit) {
        const PairAlignment &pair = pairs.of(a, b);
        const auto unlikelyCut = [&](Band::Cut cut) {
            const Band &band = pair.evidence.band();
            return !band.contains(cut) || pair.logPosterior[band.indexOf(cut)] < unlikely;
        };
        return unlikelyCut({unit.parts[a].first, unit.parts[b].first}) ||
               unlikelyCut({unit.parts[a].last, unit.parts[b].last});
    };
    for (Unit &unit : units) {
        Reasons found;
        std::size_t agreeing = 0;
        for (std::uint8_t a = 0; a < versions; ++a)
            for (auto b = static_cast<std::uint8_t>(a + 1); b < versions; ++b)
                if (doubts(a, b, unit))
                    found.push_back({ReasonKind::PairsDisagree, a, b, {}});
                else
                    ++agreeing;
        if (agreeing > found.size())
            unit.reasons.insert(unit.reasons.end(), found.begin(), found.end());
    }
}

} // namespace hamtaraz
