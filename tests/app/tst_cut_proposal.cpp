// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cut_proposal.h"
#include "tests/support/plain_work.h"

#include <QtTest>

using namespace hamtaraz;

class TestCutProposal : public QObject {
    Q_OBJECT

private slots:
    void sentenceIsCutBehindItsMarks_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("head");
        QTest::newRow("semicolon") << "He came home late; nobody was there, it seemed."
                                   << "He came home late; ";
        QTest::newRow("comma near the middle") << "Он вернулся домой, когда все спали"
                                               << "Он вернулся домой, ";
        QTest::newRow("persian stop") << "او به خانه آمد. هیچ کس آنجا نبود"
                                      << "او به خانه آمد. ";
        QTest::newRow("no mark") << "one two three four"
                                 << "one two ";
        QTest::newRow("one word") << "слово"
                                  << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void sentenceIsCutBehindItsMarks() {
        QFETCH(QString, text);
        QFETCH(QString, head);
        QCOMPARE(text.first(likeliestCut(text)), head);
    }

    void otherColumnsAreCutWhereLinksDoNotCross() {
        Work work = support::plainWork(4);
        Unit whole;
        whole.parts.assign(3, {0, 4});
        for (const std::uint32_t segment : {0U, 1U, 2U, 3U}) {
            whole.links.push_back({0, 1, segment, segment});
            whole.links.push_back({0, 2, segment, segment < 3 ? 0U : 3U});
        }
        std::ranges::sort(whole.links);
        work.alignment = *Alignment::create({4, 4, 4}, {whole});
        const auto cuts = proposeCuts(work, 0, {0, 3, 0});
        QCOMPARE(cuts, (std::vector<std::uint32_t>{3, 3, 3}));
        QCOMPARE(proposeCuts(work, 0, {1, 1, 0}).at(0), 1U);
    }

    void withoutLinksTheSharesOfTextDecide() {
        Work work = support::plainWork(4);
        Unit whole;
        whole.parts = {{0, 4}, {0, 4}, {0, 2}};
        Unit rest;
        rest.parts = {{4, 4}, {4, 4}, {2, 4}};
        work.alignment = *Alignment::create({4, 4, 4}, {whole, rest});
        QCOMPARE(proposeCuts(work, 0, {0, 2, 0}), (std::vector<std::uint32_t>{2, 2, 1}));
    }

    void emptyColumnStaysEmpty() {
        Work work = support::plainWork(2);
        Unit whole;
        whole.parts = {{0, 2}, {0, 2}, {0, 0}};
        Unit rest;
        rest.parts = {{2, 2}, {2, 2}, {0, 2}};
        work.alignment = *Alignment::create({2, 2, 2}, {whole, rest});
        QCOMPARE(proposeCuts(work, 0, {0, 1, 0}), (std::vector<std::uint32_t>{1, 1, 0}));
    }
};

QTEST_APPLESS_MAIN(TestCutProposal)
#include "tst_cut_proposal.moc"
