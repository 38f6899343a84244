// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/band.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace hamtaraz;

class TestBand : public QObject {
    Q_OBJECT

private slots:
    void aroundAPathHoldsThePathAndNumbersItsCuts() {
        QVERIFY(rc::check("bands hold their path, are monotone, and number cuts in order", [] {
            const Band::Cut from{*rc::gen::inRange(0U, 9U), *rc::gen::inRange(0U, 9U)};
            const Band::Cut to{from.i + *rc::gen::inRange(1U, 60U),
                               from.j + *rc::gen::inRange(1U, 60U)};
            std::vector<Band::Cut> path;
            Band::Cut at = from;
            while (at.i < to.i && at.j < to.j) {
                at = {at.i + *rc::gen::inRange(0U, 9U), at.j + *rc::gen::inRange(1U, 9U)};
                if (at.i <= to.i && at.j <= to.j)
                    path.push_back(at);
            }
            const auto radius = *rc::gen::inRange(0U, 6U);
            const Band band = Band::around({from, to}, path, radius);
            RC_ASSERT(band.extent().from == from);
            RC_ASSERT(band.extent().to == to);
            RC_ASSERT(band.contains(from));
            RC_ASSERT(band.contains(to));
            RC_ASSERT(!band.contains({to.i + 1, to.j}));
            for (const Band::Cut &cut : path)
                for (std::uint32_t j = cut.j; j <= std::min(cut.j + radius, to.j); ++j)
                    RC_ASSERT(band.contains({cut.i, j}));
            std::size_t expected = 0;
            for (std::uint32_t i = from.i; i <= to.i; ++i) {
                if (i > from.i) {
                    RC_ASSERT(band.row(i).low >= band.row(i - 1).low);
                    RC_ASSERT(band.row(i).high >= band.row(i - 1).high);
                    RC_ASSERT(band.row(i).low <= band.row(i - 1).high + 1);
                }
                for (std::uint32_t j = band.row(i).low; j <= band.row(i).high; ++j) {
                    RC_ASSERT(band.indexOf({i, j}) == expected);
                    RC_ASSERT((band.cutAt(expected) == Band::Cut{i, j}));
                    ++expected;
                }
            }
            RC_ASSERT(band.cutCount() == expected);
        }));
    }

    void fullBandHoldsEverything() {
        const Band band = Band::full({{0, 0}, {3, 2}});
        QCOMPARE(band.cutCount(), std::size_t{12});
        QVERIFY(band.contains({0, 2}) && band.contains({3, 0}));
        QVERIFY(!band.contains({4, 0}));
    }
};

QTEST_APPLESS_MAIN(TestBand)
#include "tst_band.moc"
