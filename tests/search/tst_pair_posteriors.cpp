// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/pair_posteriors.h"

#include "alignment/evidence/seed_lexicon.h"
#include "alignment/search/pair_lattice.h"
#include "alignment/search/posteriors.h"
#include "tests/support/features.h"

#include <rapidcheck.h>

#include <QtTest>

#include <cmath>
#include <map>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// Lines of a few numbers, now and then a very long one.
VersionFeatures randomLines() {
    std::string text;
    for (int line = *rc::gen::inRange(1, 10); line > 0; --line) {
        const bool longLine = *rc::gen::inRange(0, 6) == 0;
        for (int word = *rc::gen::inRange(1, longLine ? 400 : 6); word > 0; --word)
            text += std::to_string(*rc::gen::inRange(100, 130)) + " ";
        text += "\n";
    }
    return featuresOf("en", text);
}

PairModel modelOf(const VersionFeatures &source, const VersionFeatures &target) {
    return {source,
            target,
            {seedModel(target, seedLexicon(source, target)),
             seedModel(source, seedLexicon(target, source)),
             {},
             false,
             1},
            {}};
}

} // namespace

class TestPairPosteriors : public QObject {
    Q_OBJECT

private slots:
    void agreeWithTheSumsInLogarithms() {
        QVERIFY(rc::check("scaled sums are the sums of throughCosts", [] {
            const VersionFeatures source = randomLines();
            const VersionFeatures target = randomLines();
            const PairModel model = modelOf(source, target);
            const Band::Extent extent{{0, 0}, {source.segmentCount(), target.segmentCount()}};
            const PairEvidence evidence(*rc::gen::arbitrary<bool>()
                                            ? Band::full(extent)
                                            : Band::around(extent, {}, *rc::gen::inRange(0U, 3U)),
                                        model);
            const double temperature = *rc::gen::inRange(1, 4);
            const PairLattice lattice(evidence);
            const ThroughCosts through = throughCosts(lattice, temperature);
            const PairPosteriors posteriors(evidence, temperature);

            const std::vector<float> ofCuts = posteriors.ofCuts();
            for (std::size_t vertex = 0; vertex < lattice.vertexCount(); ++vertex) {
                const double slow = through.logPosterior(vertex);
                const auto fast = static_cast<double>(ofCuts[PairLattice::cutOf(vertex)]);
                if (slow > -200)
                    RC_ASSERT(fast > slow - 1e-2);
            }
            std::map<std::pair<Band::Cut, Band::Cut>, double> beads;
            for (const SegmentPair &bead : posteriors.likelyBeads(0.01F))
                beads[{{bead.source.first, bead.target.first},
                       {bead.source.last, bead.target.last}}] = static_cast<double>(bead.weight);
            for (std::size_t v = 0; v < lattice.vertexCount(); ++v)
                for (std::size_t e = 0; e < lattice.edgeCount(v); ++e) {
                    const Band::Cut from = evidence.band().cutAt(PairLattice::cutOf(v));
                    const std::size_t to = lattice.target(v, e);
                    const Band::Cut end = evidence.band().cutAt(PairLattice::cutOf(to));
                    const double cost = lattice.cost(v, e) / temperature;
                    if (std::isinf(cost) || from.i == end.i || from.j == end.j)
                        continue;
                    const double slow = std::exp(through.logPosterior(v, to, cost));
                    const auto found = beads.find({from, end});
                    const double fast = found == beads.end() ? 0 : found->second;
                    RC_ASSERT(std::abs(fast - slow) < 0.011);
                    if (slow > 0.02)
                        RC_ASSERT(std::abs(fast - slow) < 1e-2);
                }
        }));
    }

    void beadsThatCoverASegmentNeverExceedCertainty() {
        QVERIFY(rc::check("posteriors of beads that hold a segment sum to 1 at most", [] {
            const VersionFeatures source = randomLines();
            const VersionFeatures target = randomLines();
            const PairModel model = modelOf(source, target);
            const PairEvidence evidence(
                Band::full({{0, 0}, {source.segmentCount(), target.segmentCount()}}), model);
            std::vector<double> sum(source.segmentCount(), 0);
            for (const SegmentPair &bead : PairPosteriors(evidence).likelyBeads(0))
                for (std::uint32_t s = bead.source.first; s < bead.source.last; ++s)
                    sum[s] += static_cast<double>(bead.weight);
            for (const double total : sum)
                RC_ASSERT(total < 1.001);
        }));
    }
};

QTEST_APPLESS_MAIN(TestPairPosteriors)
#include "tst_pair_posteriors.moc"
