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
