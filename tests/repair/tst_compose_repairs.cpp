// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/compose_repairs.h"
#include "alignment/repair/repair.h"
#include "alignment/repair/repair_map.h"
#include "tests/repair/proposal_checks.h"

#include <QTest>

#include <rapidcheck.h>

using namespace hamtaraz;
using namespace hamtaraz::test;

namespace {

// Changes at any places of a text, in order and without overlap; some wait.
std::vector<Proposal> randomProposals(const std::string &text) {
    std::vector<Proposal> proposals;
    std::uint32_t reached = 0;
    while (true) {
        const auto begin = reached + *rc::gen::inRange(0U, 6U);
        const auto end = begin + *rc::gen::inRange(0U, 4U);
        if (end > text.size())
            return proposals;
        const auto after = *rc::gen::container<std::string>(rc::gen::inRange('A', 'Z'));
        const TextSpan place{begin, end};
        if (place.of(text) != after)
            proposals.push_back({RepairKind::Spacing,
                                 place,
                                 std::string(place.of(text)),
                                 after.substr(0, 3),
                                 "",
                                 1,
                                 *rc::gen::inRange(0, 4) > 0,
                                 {}});
        reached = end + 1;
    }
}

Proposal changed(TextSpan place, std::string before, std::string after,
                 std::vector<SourceRun> origin = {}) {
    return {RepairKind::Footnote, place, std::move(before), std::move(after), "", 1, true,
            std::move(origin)};
}

} // namespace

class TestComposeRepairs : public QObject {
    Q_OBJECT

private slots:
    void doesBothAtOnce() {
        QVERIFY(rc::check("what both do one after the other is done at once", [] {
            const auto source = *rc::gen::container<std::string>(rc::gen::inRange('a', 'z'));
            const std::vector<Proposal> first = randomProposals(source);
            const std::string between = applyRepairs(source, first);
            const std::vector<Proposal> second = randomProposals(between);
            const std::vector<Proposal> both = composeRepairs(source, first, second);
            RC_ASSERT(applyRepairs(source, both) == applyRepairs(between, second));
            RC_ASSERT(standInOrder(source, both));
        }));
    }

    void whatIsNotMetStaysByItself() {
        const std::string source = "one  two three";
        const std::vector<Proposal> first{changed({3, 5}, "  ", " "), changed({8, 8}, "", ",")};
        const std::vector<Proposal> both =
            composeRepairs(source, first, {changed({0, 3}, "one", "1")});
        QCOMPARE(both.size(), std::size_t{3});
        QCOMPARE(applyRepairs(source, both), std::string("1 two, three"));
        QCOMPARE(both[1].place, (TextSpan{3, 5}));
    }

    void theLargestGivesItsKind() {
        const std::string source = "left a right a left b right b";
        Proposal columns = changed({0, 29}, source, "left a\nleft b\nright a\nright b");
        columns.kind = RepairKind::Columns;
        Proposal joined = changed({6, 7}, "\n", " ");
        joined.kind = RepairKind::Unwrap;
        const std::vector<Proposal> both = composeRepairs(source, {columns}, {joined});
        QCOMPARE(both.size(), std::size_t{1});
        QCOMPARE(both.front().kind, RepairKind::Columns);
        QCOMPARE(both.front().after, std::string("left a left b\nright a\nright b"));
        // Footnotes go together, whatever they meet.
        joined.kind = RepairKind::Footnote;
        QCOMPARE(composeRepairs(source, {columns}, {joined}).front().kind, RepairKind::Footnote);
    }

    void whatWaitsGoesOnWaiting() {
        const std::string source = "one  two three";
        Proposal waiting = changed({8, 13}, "three", "3");
        waiting.apply = false;
        const std::vector<Proposal> first{changed({3, 5}, "  ", " ")};
        std::vector<Proposal> both = composeRepairs(source, first, {waiting});
        QCOMPARE(both.size(), std::size_t{2});
        QVERIFY(!both[1].apply);
        both[1].apply = true;
        QCOMPARE(applyRepairs(source, both), std::string("one two 3"));
        waiting.place = {3, 4};
        waiting.before = " ";
        QCOMPARE(composeRepairs(source, first, {waiting}).size(), std::size_t{1});
    }

    // A note that is mended and moved: its letters lead back to where they stood.
    void movedTextLeadsBackToItsSource() {
        const std::string source = "A.* * xxnote\nB.";
        const std::vector<Proposal> first{changed({6, 8}, "xx", "")};
        const std::string between = applyRepairs(source, first);
        QCOMPARE(between, std::string("A.* * note\nB."));
        const std::vector<Proposal> second{
            changed({3, 10}, " * note", ""),
            changed({13, 13}, "", "\n* note", {{0, {13, 13}}, {1, {4, 10}}})};
        const std::vector<Proposal> both = composeRepairs(source, first, second);
        const std::string moved = applyRepairs(source, both);
        QCOMPARE(moved, std::string("A.*\nB.\n* note"));
        const RepairMap map(source, both);
        for (const char *letter : {"n", "o", "t", "e"})
            QCOMPARE(map.sourceOf(static_cast<std::uint32_t>(moved.find(letter))).begin,
                     static_cast<std::uint32_t>(source.find(letter)));
    }
};

QTEST_APPLESS_MAIN(TestComposeRepairs)
#include "tst_compose_repairs.moc"
