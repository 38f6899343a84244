// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/length.h"

#include "tests/support/features.h"

#include <rapidcheck.h>

#include <QtTest>

#include <cmath>
#include <numbers>
#include <numeric>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

std::vector<float> randomLengths(std::size_t count) {
    return *rc::gen::container<std::vector<float>>(
        count, rc::gen::map(rc::gen::inRange(1, 300), [](int n) { return float(n); }));
}

/// Lengths of prose, and a translation about `ratio` times as long.
struct Prose {
    explicit Prose(float ratio) {
        std::vector<float> here;
        std::vector<float> there;
        for (int i = 0; i < lines; ++i) {
            here.push_back(static_cast<float>(20 + i * 37 % 101));
            there.push_back(here.back() * ratio + static_cast<float>(i * 13 % 21 - 10));
        }
        source = featuresOfLengths(here);
        target = featuresOfLengths(there);
    }
    static constexpr int lines = 60;
    VersionFeatures source, target;
};

double sumOf(const VersionFeatures &version, SegmentRange group) {
    return std::accumulate(version.letters.begin() + group.first,
                           version.letters.begin() + group.last, 0.0);
}

double normalLog(double residual, double variance) {
    return -0.5 * residual * residual / variance - 0.5 * std::log(2 * std::numbers::pi * variance);
}

/// The density of a group's length when it stands alone, written out.
double aloneLog(const VersionFeatures &version, SegmentRange group) {
    const auto n = static_cast<double>(version.letters.size());
    double mean = 0;
    for (const float letters : version.letters)
        mean += std::log(static_cast<double>(letters)) / n;
    double variance = 0;
    for (const float letters : version.letters)
        variance += std::pow(std::log(static_cast<double>(letters)) - mean, 2) / n;
    variance = std::max(variance, 0.05);
    const double m = group.size();
    const double centre = mean + std::log(m) + 0.5 * (variance - variance / m);
    const double logLength = std::log(sumOf(version, group));
    return normalLog(logLength - centre, variance / m) - logLength;
}

/// The ratio written out, with the parameters used while there are too few beads.
double slowLogRatio(const VersionFeatures &source, SegmentRange s, const VersionFeatures &target,
                    SegmentRange t, double ratio) {
    const double expected = ratio * sumOf(source, s);
    const double found = sumOf(target, t);
    const double mean = 0.5 * (expected + found);
    const double together = normalLog(found - expected, 6.8 * mean + std::pow(0.15 * mean, 2));
    return std::max(-12.0,
                    together + 0.5 * (std::log(ratio) - aloneLog(source, s) - aloneLog(target, t)));
}

} // namespace

class TestLength : public QObject {
    Q_OBJECT

private slots:
    void theRatioIsTheWorks_data() {
        QTest::addColumn<uint>("beads");
        QTest::addColumn<double>("ratio");
        QTest::newRow("as assumed when beads are few") << 7U << 3.8;
        QTest::newRow("from beads of one segment a side") << 8U << 1.5;
    }
    void theRatioIsTheWorks() {
        QFETCH(uint, beads);
        // Eight lines match; the ninth, a stranger, is in no bead of one to one.
        const auto source = featuresOfLengths(std::vector<float>(10, 10));
        auto lengths = std::vector<float>(10, 15);
        lengths[8] = lengths[9] = 130;
        const auto target = featuresOfLengths(lengths);
        auto pairs = parallelBeads(beads);
        pairs.push_back({{8, 10}, {8, 9}});
        QTEST(LengthEvidence(source, target, pairs, 3.8).ratio(), "ratio");
    }

    void whatTheRatioMayBe() {
        // Cut differently: the whole texts are right. One much longer: the middle segments.
        const auto coarse = featuresOfLengths(std::vector<float>(10, 60));
        const auto fine = featuresOfLengths(std::vector<float>(30, 20));
        QCOMPARE(LengthEvidence::likelyRatios(coarse, fine), (std::vector<double>{1, 20.0 / 60}));
        const auto same = featuresOfLengths(std::vector<float>(10, 66));
        QCOMPARE(LengthEvidence::likelyRatios(coarse, same).size(), std::size_t{1});
    }

    void wrongLengthsAreWorthLess_data() {
        QTest::addColumn<float>("ratio");
        for (const float ratio : {0.5F, 1.0F, 1.7F})
            QTest::addRow("ratio %.1f", static_cast<double>(ratio)) << ratio;
    }
    void wrongLengthsAreWorthLess() {
        QFETCH(float, ratio);
        Prose prose(ratio);
        prose.source.letters[0] = 80;
        const float fitting = 80 * ratio;
        for (std::uint32_t k = 0; k < 7; ++k) // 1, 1.4, 1.8 … times as long, then as short
            prose.target.letters[k] = fitting * (1 + 0.4F * static_cast<float>(k));
        for (std::uint32_t k = 7; k < 13; ++k)
            prose.target.letters[k] = fitting / (1 + 0.4F * static_cast<float>(k - 6));
        const auto beads = [] {
            auto all = parallelBeads(Prose::lines);
            all.erase(all.begin(), all.begin() + 13);
            return all;
        }();
        const LengthEvidence length(prose.source, prose.target, beads, 1);
        const auto worth = [&length](std::uint32_t target) {
            return length.logRatio({0, 1}, {target, target + 1});
        };
        QVERIFY(worth(0) > 0);
        for (std::uint32_t k = 1; k < 13; ++k)
            if (k != 7)
                QVERIFY2(worth(k) < worth(k - 1) || worth(k) == -12,
                         qPrintable(QString::number(k)));
        QVERIFY(worth(7) < worth(0));
        QCOMPARE(worth(6), -12.0F); // the floor
    }

    void theSameEitherWayRound() {
        const Prose prose(1.3F);
        const auto beads = parallelBeads(Prose::lines);
        const LengthEvidence forward(prose.source, prose.target, beads, 1);
        const LengthEvidence backward(prose.target, prose.source, beads, 1);
        for (std::uint32_t s = 0; s + 3 < Prose::lines; ++s)
            for (std::uint32_t n = 1; n <= 3; ++n)
                for (std::uint32_t m = 1; m <= 3; ++m) {
                    const SegmentRange here{s, s + n};
                    const SegmentRange there{s, s + m};
                    const float difference =
                        forward.logRatio(here, there) - backward.logRatio(there, here);
                    QVERIFY(std::abs(difference) < 1e-3F);
                }
    }

    void agreesWithTheFormulaForGroupsOfAnySize() {
        QVERIFY(rc::check("tabled and untabled groups follow one formula", [] {
            const auto source = featuresOfLengths(randomLengths(7));
            const auto target = featuresOfLengths(randomLengths(7));
            const double ratio = *rc::gen::inRange(5, 20) / 10.0;
            const LengthEvidence length(source, target, {}, ratio);
            for (std::uint32_t n = 1; n <= 7; ++n)
                for (std::uint32_t m = 1; m <= 7; ++m) {
                    const SegmentRange s{7 - n, 7};
                    const SegmentRange t{0, m};
                    const auto fast = static_cast<double>(length.logRatio(s, t));
                    RC_ASSERT(fast >= -12);
                    if (n <= 4 && m <= 4) {
                        const float atOnce = length.logRatios(s, 0)[m - 1];
                        RC_ASSERT(std::abs(static_cast<double>(atOnce) - fast) < 1e-3);
                    }
                    RC_ASSERT(std::abs(fast - slowLogRatio(source, s, target, t, ratio)) < 1e-3);
                }
        }));
    }
};

QTEST_APPLESS_MAIN(TestLength)
#include "tst_length.moc"
