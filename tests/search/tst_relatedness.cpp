// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/relatedness.h"

#include "tests/support/features.h"
#include "tests/support/synthetic_document.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

class TestRelatedness : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const Document document = syntheticDocument(500);
        m_source = extractFeatures(document.versions[1]);
        m_target = extractFeatures(document.versions[2]);
    }

    void strangersAreNoBetterThanChance() {
        const Learner learner(m_source, m_target, {});
        std::vector<SegmentPair> beads; // from both ends: whatever the lexicon makes of it
        for (std::uint32_t s = 0; s < 400; ++s)
            beads.push_back({{s, s + 1}, {420 - s, 421 - s}});
        const auto [chance, unrelated] = relatedness(m_source, m_target, learner, beads);
        QVERIFY2(chance > 0.35 && chance < 0.65, qPrintable(QString::number(chance)));
        QVERIFY(unrelated);
    }

    void fewBeadsTellNothing() {
        const Learner learner(m_source, m_target, {});
        const auto beads = parallelBeads(20);
        const Relatedness related = relatedness(m_source, m_target, learner, beads);
        QCOMPARE(related.chance, 1.0);
        QVERIFY(!related.unrelated);
    }

    void translationsAreTold() {
        std::string russian;
        std::string english;
        std::uint32_t state = 7;
        for (int line = 0; line < 400; ++line) {
            for (int word = 0; word < 6; ++word) {
                const std::uint32_t idea = (state = state * 1664525U + 1013904223U) >> 22U;
                russian += tongues[1].word(idea) + ' ';
                english += tongues[2].word(idea) + ' ';
            }
            russian += '\n';
            english += '\n';
        }
        const auto source = featuresOf("ru", russian);
        const auto target = featuresOf("en", english);
        const Learner learner(source, target, {});
        const Relatedness related = relatedness(source, target, learner, parallelBeads(400));
        QVERIFY(related.chance > 0.9);
        QVERIFY(!related.unrelated);
    }

private:
    VersionFeatures m_source, m_target;
};

QTEST_APPLESS_MAIN(TestRelatedness)
#include "tst_relatedness.moc"
