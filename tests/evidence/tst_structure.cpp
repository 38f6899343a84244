// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/structure.h"

#include "tests/support/features.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

constexpr std::uint32_t lines = 40;

/// Forty segments, a paragraph starting with every `period`-th, from `shift` on.
VersionFeatures paragraphsOf(std::uint32_t period, std::uint32_t shift = 0) {
    VersionFeatures version = featuresOfLengths(std::vector<float>(lines, 10));
    for (std::uint32_t s = 0; s < lines; ++s)
        version.startsParagraph[s] = s == 0 || s % period == shift;
    return version;
}

float worth(const StructureEvidence &structure, std::uint32_t source, std::uint32_t target) {
    return structure.logRatio({source, source + 1}, {target, target + 1});
}

} // namespace

class TestStructure : public QObject {
    Q_OBJECT

private slots:
    void textsWithoutParagraphsSayNothing_data() {
        QTest::addColumn<uint>("sourcePeriod");
        QTest::addColumn<uint>("targetPeriod");
        QTest::newRow("one paragraph each") << 100U << 100U;
        QTest::newRow("one paragraph on one side") << 5U << 100U;
        QTest::newRow("each segment its own") << 1U << 5U;
    }
    void textsWithoutParagraphsSayNothing() {
        QFETCH(uint, sourcePeriod);
        QFETCH(uint, targetPeriod);
        const auto source = paragraphsOf(sourcePeriod);
        const auto target = paragraphsOf(targetPeriod);
        const StructureEvidence structure(source, target, parallelBeads(lines));
        for (std::uint32_t s = 0; s + 4 < lines; ++s)
            QCOMPARE(structure.logRatio({s, s + 4}, {s, s + 3}), 0.0F);
    }

    void sharedStartsRaiseAndLoneOnesLower_data() {
        QTest::addColumn<uint>("beads");
        QTest::newRow("before there are beads") << 0U;
        QTest::newRow("counted from beads") << lines;
    }
    void sharedStartsRaiseAndLoneOnesLower() {
        QFETCH(uint, beads);
        const auto version = paragraphsOf(5);
        const StructureEvidence structure(version, version, parallelBeads(beads));
        QVERIFY(worth(structure, 5, 10) > 0.5F);  // both start a paragraph
        QVERIFY(worth(structure, 5, 11) < 0);     // one does
        QVERIFY(worth(structure, 6, 10) < 0);     // the other does
        QVERIFY(worth(structure, 6, 11) > -0.1F); // neither does
        QVERIFY(worth(structure, 6, 11) < worth(structure, 5, 10));
    }

    void startsInsideABeadLower() {
        const auto version = paragraphsOf(5);
        const StructureEvidence structure(version, version, parallelBeads(lines));
        const float opening = worth(structure, 6, 6);
        QCOMPARE(structure.logRatio({6, 10}, {6, 10}), opening);     // none inside
        QCOMPARE(structure.logRatio({6, 11}, {6, 10}), opening - 2); // one
        QCOMPARE(structure.logRatio({6, 11}, {6, 11}), opening - 4); // one a side
    }

    void theTableIsTheWorksOwn() {
        const auto source = paragraphsOf(5);
        const auto shifted = paragraphsOf(5, 2); // this translator breaks elsewhere
        const StructureEvidence alike(source, source, parallelBeads(lines));
        const StructureEvidence unlike(source, shifted, parallelBeads(lines));
        QVERIFY(worth(unlike, 5, 7) < worth(alike, 5, 10));
        QVERIFY(worth(unlike, 5, 8) > worth(alike, 5, 8)); // here that is the habit
    }
};

QTEST_APPLESS_MAIN(TestStructure)
#include "tst_structure.moc"
