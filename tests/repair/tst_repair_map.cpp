// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/repair.h"
#include "alignment/repair/repair_map.h"
#include "tests/support/files.h"

#include <QTest>

#include <algorithm>

using namespace hamtaraz;
using namespace hamtaraz::test;

class TestRepairMap : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_raw = readBytes(HAMTARAZ_SEEDS "/fa_raw.txt");
        m_proposals = proposeRepairs(m_raw, Language::fromTag("fa").value()).value();
    }

    void mapsKeptChangedAndPutIn() {
        const std::string text = "abc def";
        const std::vector<Proposal> proposals{
            {RepairKind::Spacing, {1, 2}, "b", "XYZ", "", 1, true, {}},
            {RepairKind::Spacing, {3, 4}, " ", "", "", 1, true, {}},
            {RepairKind::BlockOrder,
             {4, 7},
             "def",
             "f-e",
             "",
             1,
             true,
             {{0, {6, 7}}, {1, {}}, {2, {5, 6}}}}};
        QCOMPARE(applyRepairs(text, proposals), std::string("aXYZcf-e"));
        const RepairMap map(text, proposals);
        QCOMPARE(map.sourceOf(0), (TextSpan{0, 1}));
        QCOMPARE(map.sourceOf(2), (TextSpan{1, 2}));
        QCOMPARE(map.sourceOf(4), (TextSpan{2, 3}));
        QCOMPARE(map.sourceOf(5), (TextSpan{6, 7}));
        QVERIFY(map.sourceOf(6).empty());
        QCOMPARE(map.sourceOf(7), (TextSpan{5, 6}));
        QCOMPARE(map.sourceOf(8), (TextSpan{7, 7}));
    }

    // Every letter of the repaired text stood in the source where the map says, but for the letters
    // that were changed (yeh, kaf), which stand in the replaced bytes.
    void everyLetterOfTheSeedCameFromItsPlace() {
        const std::string repaired = applyRepairs(m_raw, m_proposals);
        const RepairMap map(m_raw, m_proposals);
        std::size_t same = 0, letters = 0;
        for (std::uint32_t at = 0; at < repaired.size(); ++at) {
            if (repaired[at] == ' ' || repaired[at] == '\n')
                continue;
            ++letters;
            const TextSpan source = map.sourceOf(at);
            QVERIFY(source.begin <= source.end && source.end <= m_raw.size());
            if (source.size() == 1 && m_raw[source.begin] == repaired[at])
                ++same;
            else
                QVERIFY(!source.empty()); // something was there
        }
        QVERIFY(static_cast<double>(same) > 0.9 * static_cast<double>(letters));
    }

    void noSourceByteIsUsedTwice() {
        const std::string repaired = applyRepairs(m_raw, m_proposals);
        const RepairMap map(m_raw, m_proposals);
        std::vector<bool> used(m_raw.size(), false);
        for (std::uint32_t at = 0; at < repaired.size(); ++at) {
            const TextSpan source = map.sourceOf(at);
            if (source.size() != 1 || repaired[at] == ' ' || repaired[at] == '\n')
                continue;
            QVERIFY2(!used[source.begin], qPrintable(QString::number(at)));
            used[source.begin] = true;
        }
    }

    void nothingAppliedMapsToItself() {
        std::vector<Proposal> none = m_proposals;
        for (Proposal &proposal : none)
            proposal.apply = false;
        const RepairMap map(m_raw, none);
        for (std::uint32_t at = 0; at < m_raw.size(); at += 7)
            QCOMPARE(map.sourceOf(at), (TextSpan{at, at + 1}));
    }

    void kindsAndConfidenceDecide() {
        std::vector<Proposal> some = m_proposals;
        setApplied(some, RepairKind::BlockOrder, false);
        QVERIFY(std::ranges::none_of(some, [](const Proposal &proposal) {
            return proposal.kind == RepairKind::BlockOrder && proposal.apply;
        }));
        applyFrom(some, 0.9);
        for (const Proposal &proposal : some)
            if (proposal.kind != RepairKind::Footnote)
                QCOMPARE(proposal.apply, proposal.confidence >= 0.9);
        applyFrom(some, 0);
        QCOMPARE(applyRepairs(m_raw, some), applyRepairs(m_raw, m_proposals));
    }

private:
    std::string m_raw;
    std::vector<Proposal> m_proposals;
};

QTEST_APPLESS_MAIN(TestRepairMap)
#include "tst_repair_map.moc"
