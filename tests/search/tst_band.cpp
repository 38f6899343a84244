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
            const Band::Size size{*rc::gen::inRange(1U, 60U), *rc::gen::inRange(1U, 60U)};
            std::vector<Band::Cut> path;
            Band::Cut at{0, 0};
            while (at.i < size.rows && at.j < size.columns) {
                at = {at.i + *rc::gen::inRange(0U, 9U), at.j + *rc::gen::inRange(1U, 9U)};
                if (at.i <= size.rows && at.j <= size.columns)
                    path.push_back(at);
            }
            const Band band = Band::around(size, path, *rc::gen::inRange(0U, 6U));
            RC_ASSERT(band.contains({0, 0}));
            RC_ASSERT(band.contains({size.rows, size.columns}));
            for (const Band::Cut &cut : path)
                RC_ASSERT(band.contains(cut));
            std::size_t expected = 0;
            for (std::uint32_t i = 0; i <= size.rows; ++i) {
                if (i > 0) {
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
        const Band band = Band::full({3, 2});
        QCOMPARE(band.cutCount(), std::size_t{12});
        QVERIFY(band.contains({0, 2}) && band.contains({3, 0}));
        QVERIFY(!band.contains({4, 0}));
    }
};

QTEST_APPLESS_MAIN(TestBand)
#include "tst_band.moc"
