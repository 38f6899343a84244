// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/quality/doubt.h"

#include "tests/support/features.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

Unit unitOf(std::vector<SegmentRange> parts, float confidence = 0.9F) {
    Unit unit;
    unit.parts = std::move(parts);
    unit.confidence = confidence;
    return unit;
}

} // namespace

class TestDoubt : public QObject {
    Q_OBJECT

private slots:
    void everyDoubtHasItsReason() {
        const std::vector<VersionFeatures> versions{
            featuresOf("en", "In the year 1935 he went north again\n"
                             "A plain sentence of usual length here\n"
                             "Short but here it is very long indeed and does not want to end\n"
                             "One\nTwo\nThree words\nA last sentence of the usual length\n"),
            featuresOf("ru", "В этом году он снова уехал на север\n"
                             "Обычное предложение обычной длины\n"
                             "Очень коротко тут\n"
                             "Один два три слова\n")};
        std::vector<Unit> units{unitOf({{0, 1}, {0, 1}}), unitOf({{1, 2}, {1, 2}}),
                                unitOf({{2, 3}, {2, 3}}), unitOf({{3, 6}, {3, 4}}),
                                unitOf({{6, 7}, {4, 4}})};
        explainDoubts(units, versions);
        QCOMPARE(units[0].reasons, (Reasons{{ReasonKind::MissingNumber, 0, 1, "1935"}}));
        QVERIFY(units[1].reasons.empty());
        QCOMPARE(units[2].reasons.size(), std::size_t{1});
        QCOMPARE(units[2].reasons[0].kind, ReasonKind::Length);
        QCOMPARE(units[2].reasons[0].versionA, std::uint8_t{0});
        QCOMPARE(units[3].reasons.back(), (Reason{ReasonKind::WideUnit, 0, 0, "3:1"}));
        QCOMPARE(units[4].reasons, (Reasons{{ReasonKind::Omission, 1, 1, {}}}));
    }

    void digitsOfAnyScriptAreOneNumber() {
        const std::vector<VersionFeatures> versions{featuresOf("fa", "سال ۱۹۳۵ بود و او رفت\n"),
                                                    featuresOf("en", "It was 1935 and he left\n")};
        std::vector<Unit> units{unitOf({{0, 1}, {0, 1}})};
        explainDoubts(units, versions);
        QVERIFY(units[0].reasons.empty());
    }

    void littleEvidenceIsSaid() {
        const std::vector<VersionFeatures> versions{featuresOf("fa", "خانه دور است از این جا\n"),
                                                    featuresOf("en", "The house is far away\n")};
        std::vector<Unit> units{unitOf({{0, 1}, {0, 1}}, 0.2F)};
        explainDoubts(units, versions);
        QCOMPARE(units[0].reasons, (Reasons{{ReasonKind::WeakEvidence, 0, 0, {}}}));
    }
};

QTEST_APPLESS_MAIN(TestDoubt)
#include "tst_doubt.moc"
