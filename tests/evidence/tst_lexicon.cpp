// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/lexicon.h"

#include "tests/support/features.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

class TestLexicon : public QObject {
    Q_OBJECT

private slots:
    void mergedTakesTheLarger() {
        const Lexicon one({{{2, 0.2F}, {0, 0.1F}}, {}});
        const Lexicon other({{{0, 0.4F}, {1, 0.3F}, {2, 0.1F}}, {{5, 0.5F}}, {{1, 0.6F}}});
        for (const Lexicon &both : {merged(one, other), merged(other, one)}) {
            QCOMPARE(both.rowCount(), std::size_t{3});
            QCOMPARE(both.row(0).size(), std::size_t{3});
            QCOMPARE(chance(both, 0, 0), 0.4F);
            QCOMPARE(chance(both, 0, 1), 0.3F);
            QCOMPARE(chance(both, 0, 2), 0.2F);
            QCOMPARE(chance(both, 1, 5), 0.5F);
            QCOMPARE(chance(both, 2, 1), 0.6F);
            QVERIFY(std::ranges::is_sorted(both.row(0), {}, &Lexicon::Entry::target));
        }
    }

    void beforeLearningThereAreTheSeedsAlone() {
        const auto target = featuresOf("fa", "yek do seh\n");
        const Lexicon seeds({{{2, 0.2F}, {0, 0.1F}}});
        const TranslationModel model = seedModel(target, seeds);
        QCOMPARE(model.lexicon.row(0).size(), std::size_t{2});
        QCOMPARE(model.lexicon.row(0)[0].target, 0U);
        QVERIFY(model.lexicon.row(1).empty());
        QCOMPARE(model.explained.size(), std::size_t{3});
    }
};

QTEST_APPLESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
