// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_work.h"

#include <QtTest>

#include <set>

using namespace hamtaraz;
using namespace hamtaraz::support;

/// Laws 2, 3, 4 and 6 under random edits.
class TestLaws : public QObject {
    Q_OBJECT

private slots:
    void editsKeepTheLaws() {
        QVERIFY(rc::check("laws 2, 3, 4 survive every planned splice", [] {
            Work work = randomWork();
            int done = 0;
            for (int step = 0; step < 12; ++step) {
                const auto plan = randomPlan(work);
                if (!plan)
                    continue;
                RC_ASSERT(work.apply(*plan).has_value());
                ++done;
                RC_ASSERT(checkDocument(work.document).has_value());
                RC_ASSERT(tiles(work));
                for (const Unit &unit : work.alignment.units())
                    for (const Link &link : unit.links)
                        RC_ASSERT(work.alignment.unitOf(link.versionA, link.segmentA) ==
                                  work.alignment.unitOf(link.versionB, link.segmentB));
            }
            RC_CLASSIFY(done > 3);
        }));
    }

    void inverseRestores() {
        QVERIFY(rc::check("law 6: the inverses, backwards, restore equality", [] {
            const Work before = randomWork();
            Work work = before;
            std::vector<Splice> done;
            for (int step = 0; step < 8; ++step)
                if (auto plan = randomPlan(work); plan) {
                    RC_ASSERT(work.apply(*plan).has_value());
                    done.push_back(*plan);
                }
            while (!done.empty()) {
                RC_ASSERT(work.apply(inverse(done.back())).has_value());
                done.pop_back();
            }
            RC_ASSERT(work == before);
        }));
    }

    void unlawfulSplicesChangeNothing() {
        QVERIFY(rc::check("a refused splice leaves the work as it was", [] {
            Work work = randomWork();
            const Work before = work;
            const auto unit = *rc::gen::inRange<std::size_t>(0, work.alignment.size());
            Splice splice{unit, {work.alignment[unit]}, {work.alignment[unit]}, {}};
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                splice.after.front().parts[0].last += 1;
                break;
            case 1:
                splice.before.front().confidence += 1;
                break;
            case 2:
                splice.after.front().links = {{0, 1, 1000, 0}};
                break;
            default: {
                const SegmentContent now = contentOf(work.document.versions[0], 0);
                splice.edits = {{0, 0, {now}, {now, now}}};
                break;
            }
            }
            RC_ASSERT(!work.apply(splice).has_value());
            RC_ASSERT(work == before);
        }));
    }

    void beadsTileTheLinkedSegments() {
        QVERIFY(rc::check("law 4: minimal beads own every segment of a two-sided unit once", [] {
            const Work work = randomWork();
            for (const Unit &unit : work.alignment.units()) {
                if (unit.parts[0].empty() || unit.parts[1].empty())
                    continue;
                std::multiset<std::uint32_t> a;
                std::multiset<std::uint32_t> b;
                for (const Bead &bead : minimalBeads(unit, 0, 1)) {
                    a.insert(bead.segmentsA.begin(), bead.segmentsA.end());
                    b.insert(bead.segmentsB.begin(), bead.segmentsB.end());
                }
                RC_ASSERT(a.size() == unit.parts[0].size());
                RC_ASSERT(b.size() == unit.parts[1].size());
                RC_ASSERT(std::set(a.begin(), a.end()).size() == a.size());
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestLaws)
#include "tst_laws.moc"
