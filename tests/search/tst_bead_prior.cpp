// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/bead_prior.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace hamtaraz;

namespace {

using Omission = BeadPrior::Omission;

std::vector<SegmentPair> beadsOf(BeadShape shape, std::size_t count) {
    return std::vector<SegmentPair>(count, {{0, shape.source}, {0, shape.target}});
}

} // namespace

class TestBeadPrior : public QObject {
    Q_OBJECT

private slots:
    void everyShapeOnce() {
        std::set<std::pair<int, int>> shapes;
        for (const BeadShape shape : beadShapes()) {
            QVERIFY(shape.source >= 1 && shape.source <= widestBead);
            QVERIFY(shape.target >= 1 && shape.target <= widestBead);
            shapes.emplace(shape.source, shape.target);
        }
        QCOMPARE(beadShapes().size(), std::size_t{widestBead} * widestBead);
        QCOMPARE(shapes.size(), beadShapes().size());
    }

    void narrowBeadsAreLikelier() {
        const BeadPrior prior({}, 1, true);
        QVERIFY(prior.logOf({1, 1}) > prior.logOf({1, 2}));
        QVERIFY(prior.logOf({1, 2}) > prior.logOf({1, 3}));
        QVERIFY(prior.logOf({1, 3}) > prior.logOf({2, 2}));
        QVERIFY(prior.logOf({2, 2}) > prior.logOf({2, 3}));
        QVERIFY(prior.logOf({2, 3}) > prior.logOf({4, 4}));
        for (const BeadShape shape : beadShapes())
            QCOMPARE(prior.logOf(shape), prior.logOf({shape.target, shape.source}));
    }

    void theWorkDrawsItsShapes() {
        const BeadPrior general({}, 1, true);
        const BeadPrior drawn(beadsOf({2, 1}, 100), 1, true);
        QVERIFY(drawn.logOf({2, 1}) > general.logOf({2, 1}));
        QVERIFY(drawn.logOf({1, 2}) < general.logOf({1, 2}));
        QVERIFY(drawn.logOf({1, 1}) < general.logOf({1, 1}));
        const BeadPrior certain(beadsOf({2, 1}, 100'000), 1, true);
        QVERIFY(std::abs(certain.logOf({2, 1})) < 0.01F);
    }

    void omissionsComeInRuns() {
        const BeadPrior prior({}, 1, true);
        const float goesOn = prior.logOfOmission(1, Omission::GoesOn);
        QVERIFY(prior.logOfOmission(1, Omission::Opens) < goesOn);
        for (std::uint32_t n = 2; n < 6; ++n)
            for (const Omission omission : {Omission::Opens, Omission::GoesOn})
                QCOMPARE(prior.logOfOmission(n, omission),
                         prior.logOfOmission(n - 1, omission) + goesOn);
    }

    void aBlockCostsLessThanItsSegments() {
        const BeadPrior single({}, 1, true);
        const BeadPrior blocks({}, 4, true);
        for (const Omission omission : {Omission::Opens, Omission::GoesOn}) {
            QCOMPARE(blocks.logOfOmission(3, omission), single.logOfOmission(6, omission));
            QVERIFY(blocks.logOfOmission(1, omission) < single.logOfOmission(1, omission));
        }
    }
};

QTEST_APPLESS_MAIN(TestBeadPrior)
#include "tst_bead_prior.moc"
