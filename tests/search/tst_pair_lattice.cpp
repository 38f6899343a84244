// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/pair_lattice.h"

#include "alignment/evidence/seed_lexicon.h"
#include "tests/support/features.h"

#include <rapidcheck.h>

#include <QtTest>

#include <numeric>
#include <set>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Random beads, one after another: all shapes, and omissions on both sides.
std::vector<SegmentPair> randomGold() {
    const auto shapes = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(
        rc::gen::inRange<int>(0, static_cast<int>(beadShapes().size()) + 6)));
    std::vector<SegmentPair> gold;
    std::uint32_t i = 0;
    std::uint32_t j = 0;
    for (const int number : shapes) {
        const auto shape = number < 16   ? beadShapes()[static_cast<std::size_t>(number)]
                           : number < 19 ? BeadShape{1, 0}
                                         : BeadShape{0, 1};
        gold.push_back({{i, i + shape.source}, {j, j + shape.target}});
        i += shape.source;
        j += shape.target;
    }
    return gold;
}

/// Versions of as many segments as the gold has; every bead's segments share numbers that no other
/// has, and nothing else is written in them.
std::pair<VersionFeatures, VersionFeatures> worksOf(const std::vector<SegmentPair> &gold) {
    std::string source;
    std::string target;
    int number = 1000;
    for (const SegmentPair &bead : gold) {
        const auto widest = std::max(bead.source.size(), bead.target.size());
        const auto write = [&](std::string &text, std::uint32_t segments) {
            for (std::uint32_t s = 0; s < segments; ++s) { // the numbers, spread over the segments
                for (std::uint32_t k = s; k < 8 * widest; k += segments)
                    text += std::to_string(number + static_cast<int>(k)) + " ";
                text += "\n";
            }
        };
        write(source, bead.source.size());
        write(target, bead.target.size());
        number += 8 * static_cast<int>(widest);
    }
    return {featuresOf("en", source), featuresOf("fa", target)};
}

/// Seeds that are relied on as if they had been learned.
TranslationModel sureModel(const VersionFeatures &source, const VersionFeatures &target) {
    TranslationModel model = seedModel(target, seedLexicon(source, target));
    std::ranges::fill(model.explained, 0.95F);
    return model;
}

Band::Extent extentOf(const VersionFeatures &source, const VersionFeatures &target) {
    return {{0, 0}, {source.segmentCount(), target.segmentCount()}};
}

PairEvidence evidenceOf(const VersionFeatures &source, const VersionFeatures &target) {
    const PairModel model(source, target,
                          {sureModel(source, target), sureModel(target, source), {}, true, 1}, {});
    return {Band::full(extentOf(source, target)), model};
}

bool sameBeads(const std::vector<SegmentPair> &a, const std::vector<SegmentPair> &b) {
    return std::ranges::equal(a, b, [](const SegmentPair &x, const SegmentPair &y) {
        return x.source == y.source && x.target == y.target;
    });
}

/// A pair lattice in which nothing is possible but the gold.
class GoldCosts {
public:
    GoldCosts(const PairLattice &lattice, const Band &band, const std::vector<SegmentPair> &gold)
        : m_lattice(lattice) {
        for (const SegmentPair &bead : gold)
            m_gold.emplace(band.indexOf({bead.source.first, bead.target.first}),
                           band.indexOf({bead.source.last, bead.target.last}));
    }
    [[nodiscard]] std::size_t vertexCount() const { return m_lattice.vertexCount(); }
    [[nodiscard]] std::size_t edgeCount(std::size_t v) const { return m_lattice.edgeCount(v); }
    [[nodiscard]] std::size_t target(std::size_t v, std::size_t e) const {
        return m_lattice.target(v, e);
    }
    [[nodiscard]] double cost(std::size_t v, std::size_t e) const {
        const auto from = PairLattice::cutOf(v);
        const auto to = PairLattice::cutOf(target(v, e));
        const bool isGold = from == to || m_gold.contains({from, to});
        return isGold && m_lattice.cost(v, e) < infinity ? 1 : infinity;
    }

private:
    const PairLattice &m_lattice;
    std::set<std::pair<std::size_t, std::size_t>> m_gold;
};

} // namespace

class TestPairLattice : public QObject {
    Q_OBJECT

private slots:
    void everyEdgeAscendsOrIsForbidden() {
        QVERIFY(rc::check("vertices are numbered in topological order", [] {
            const auto [source, target] = worksOf({{{0, 3}, {0, 2}}, {{3, 7}, {2, 6}}});
            const auto radius = *rc::gen::inRange(0U, 4U);
            const PairModel model(source, target,
                                  {seedModel(target, {}), seedModel(source, {}), {}, false, 1}, {});
            const PairEvidence evidence(Band::around(extentOf(source, target), {{3, 2}}, radius),
                                        model);
            const PairLattice lattice(evidence);
            for (std::size_t v = 0; v < lattice.vertexCount(); ++v)
                for (std::size_t e = 0; e < lattice.edgeCount(v); ++e) {
                    RC_ASSERT(!std::isnan(lattice.cost(v, e)));
                    RC_ASSERT(lattice.target(v, e) < lattice.vertexCount());
                    RC_ASSERT(lattice.target(v, e) > v);
                }
        }));
    }

    void givenTheGoldTheSearchReturnsIt() {
        QVERIFY(rc::check("a lattice of gold costs has the gold as its best path", [] {
            const auto gold = randomGold();
            if (gold.back().source.last == 0 || gold.back().target.last == 0)
                RC_DISCARD("one version is empty");
            const auto [source, target] = worksOf(gold);
            const PairEvidence evidence = evidenceOf(source, target);
            const PairLattice lattice(evidence);
            const Path path = bestPath(GoldCosts(lattice, evidence.band(), gold));
            RC_ASSERT(path.cost < infinity);
            RC_ASSERT(sameBeads(lattice.beadsOf(path), gold));
        }));
    }

    void theBestPathCostsWhatItsBeadsCost() {
        QVERIFY(rc::check("beads tile both versions and their costs add up", [] {
            const auto gold = randomGold();
            if (gold.back().source.last == 0 || gold.back().target.last == 0)
                RC_DISCARD("one version is empty");
            const auto [source, target] = worksOf(gold);
            const PairEvidence evidence = evidenceOf(source, target);
            const PairLattice lattice(evidence);
            const Path path = bestPath(lattice);
            Band::Cut at{0, 0};
            double cost = 0;
            BeadShape before{};
            for (const SegmentPair &bead : lattice.beadsOf(path)) {
                RC_ASSERT(bead.source.first == at.i && bead.target.first == at.j);
                const BeadShape shape{static_cast<std::uint8_t>(bead.source.size()),
                                      static_cast<std::uint8_t>(bead.target.size())};
                using Omission = BeadPrior::Omission;
                if (shape.source == 0 || shape.target == 0)
                    cost -= static_cast<double>(evidence.prior().logOfOmission(
                        1, shape == before ? Omission::GoesOn : Omission::Opens));
                else
                    cost -= static_cast<double>(evidence.prior().logOf(shape) +
                                                evidence.logRatio(at, shape));
                at = {bead.source.last, bead.target.last};
                before = shape;
            }
            RC_ASSERT((at == Band::Cut{source.segmentCount(), target.segmentCount()}));
            RC_ASSERT(std::abs(cost - path.cost) < 1e-3 * (1 + std::abs(cost)));
        }));
    }

    void sureEvidenceFindsTheGold() {
        // One to one, a merge, a split, a run of omissions, and on.
        const std::vector<SegmentPair> gold{{{0, 1}, {0, 1}}, {{1, 2}, {1, 2}}, {{2, 4}, {2, 3}},
                                            {{4, 5}, {3, 4}}, {{5, 6}, {4, 4}}, {{6, 7}, {4, 4}},
                                            {{7, 8}, {4, 5}}, {{8, 9}, {5, 7}}, {{9, 10}, {7, 8}}};
        const auto [source, target] = worksOf(gold);
        const PairEvidence evidence = evidenceOf(source, target);
        const PairLattice lattice(evidence);
        QVERIFY(sameBeads(lattice.beadsOf(bestPath(lattice)), gold));
    }
};

QTEST_APPLESS_MAIN(TestPairLattice)
#include "tst_pair_lattice.moc"
