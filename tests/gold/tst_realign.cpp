// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/realign.h"

#include "alignment/model/planners.h"
#include "tests/gold/gold_case.h"
#include "tests/support/synthetic_document.h"

#include <rapidcheck.h>

#include <QtTest>

#include <optional>
#include <set>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

bool sameParts(const Alignment &a, const Alignment &b) {
    return std::ranges::equal(a.units(), b.units(), {}, &Unit::parts, &Unit::parts);
}

/// How many units of `wanted` stand in `found`, too.
std::size_t shared(const Alignment &wanted, const Alignment &found) {
    std::set<std::vector<std::uint32_t>> cuts;
    const auto key = [](const Unit &unit) {
        std::vector<std::uint32_t> numbers;
        for (const SegmentRange &part : unit.parts)
            numbers.insert(numbers.end(), {part.first, part.last});
        return numbers;
    };
    for (const Unit &unit : found.units())
        cuts.insert(key(unit));
    return static_cast<std::size_t>(std::ranges::count_if(
        wanted.units(), [&](const Unit &unit) { return cuts.contains(key(unit)); }));
}

std::vector<std::uint32_t> cutBefore(const Unit &unit) {
    std::vector<std::uint32_t> cut;
    for (const SegmentRange &part : unit.parts)
        cut.push_back(part.first);
    return cut;
}

} // namespace

class TestRealign : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_document = loadSeed().document;
        m_aligned.emplace(align(m_document).value());
        m_model.emplace(AlignmentModel::learn(m_document, *m_aligned).value());
    }

    void theWholeWorkComesOutAboutTheSame() {
        Alignment again = *m_aligned;
        QVERIFY(again.apply(*realign(*m_model, again, {0, again.size()})));
        QVERIFY2(shared(*m_aligned, again) + 6 >= m_aligned->size(),
                 qPrintable(QString::number(shared(*m_aligned, again))));
    }

    void sameQuestionSameAnswer() {
        QCOMPARE(realign(*m_model, *m_aligned, {3, 4}).value(),
                 realign(*m_model, *m_aligned, {3, 4}).value()); // law 7
    }

    void aMergedUnitFallsApartAgain() {
        Alignment broken = *m_aligned;
        QVERIFY(broken.apply(*mergeUnits(broken, 40, 3)));
        QVERIFY(broken.apply(*realign(*m_model, broken, {40, 41})));
        QVERIFY(shared(*m_aligned, broken) + 4 >= m_aligned->size());
    }

    void aColumnThatSlippedFallsIntoPlace() {
        Alignment broken = *m_aligned;
        QVERIFY(broken.apply(*shiftColumn(broken, {30, 0}, ColumnShift::Down)));
        const std::size_t before = shared(*m_aligned, broken);
        QVERIFY(broken.apply(*realign(*m_model, broken, {31, 32})));
        const std::size_t after = shared(*m_aligned, broken);
        QVERIFY2(after > before + 40, qPrintable(QString("%1 %2").arg(before).arg(after)));
    }

    void settledUnitsAndPinsStay() {
        QVERIFY(rc::check("what the user has settled is in every realignment", [this] {
            Alignment work = *m_aligned;
            std::vector<Unit> settled;
            std::vector<std::vector<std::uint32_t>> pins;
            for (int k = *rc::gen::inRange(0, 6); k > 0; --k) {
                const auto unit = *rc::gen::inRange<std::size_t>(0, work.size() - 1);
                switch (*rc::gen::inRange(0, 3)) {
                case 0:
                    (void)work.apply(*mergeUnits(work, unit));
                    (void)work.apply(*setStatus(work, unit, Status::Confirmed));
                    break;
                case 1:
                    (void)work.apply(*setStatus(work, unit, Status::Excluded));
                    break;
                default:
                    if (const auto moved = moveBoundary(work, {unit, 1}, BoundaryMove::PushLast))
                        (void)work.apply(*moved);
                }
            }
            for (const Unit &unit : work.units()) {
                if (unit.isSettled())
                    settled.push_back(unit);
                if (unit.pinnedStart)
                    pins.push_back(cutBefore(unit));
            }
            const auto first = *rc::gen::inRange<std::size_t>(0, work.size());
            const auto last = *rc::gen::inRange(first + 1, work.size() + 1);
            const auto splice = realign(*m_model, work, {first, last});
            RC_ASSERT(splice.has_value());
            Alignment after = work;
            RC_ASSERT(after.apply(*splice).has_value()); // laws 3 and 4 are checked there
            for (const Unit &unit : settled)
                RC_ASSERT(std::ranges::find(after.units(), unit) != after.units().end());
            for (const auto &pin : pins)
                RC_ASSERT(std::ranges::find(after.units(), pin, cutBefore) != after.units().end());
            RC_ASSERT(after.apply(inverse(*splice)).has_value());
            RC_ASSERT(after == work); // law 6
        }));
    }

    void nothingBeyondTheNearestPinsMoves() {
        Alignment work = *m_aligned;
        QVERIFY(work.apply(*setStatus(work, 20, Status::Confirmed)));
        QVERIFY(work.apply(*mergeUnits(work, 30, 4)));
        QVERIFY(work.apply(*setStatus(work, 50, Status::Confirmed)));
        const Splice splice = realign(*m_model, work, {30, 31}).value();
        QVERIFY(splice.at > 20);
        QVERIFY(splice.at + splice.before.size() <= 50);
    }

    void givenPinsAreObeyed() {
        const Unit &unit = (*m_aligned)[60];
        std::vector<std::uint32_t> cut = cutBefore(unit);
        ++cut[0]; // not where the aligner would cut
        Alignment work = *m_aligned;
        const Pin pin{cut};
        QVERIFY(work.apply(*realign(*m_model, work, {60, 61}, std::span(&pin, 1))));
        QVERIFY(std::ranges::find(work.units(), cut, cutBefore) != work.units().end());
    }

    void pinsThatCrossAreRefused() {
        std::vector<std::uint32_t> a = cutBefore((*m_aligned)[60]);
        std::vector<std::uint32_t> b = a;
        a[0] += 2;
        b[1] += 2;
        const std::vector<Pin> pins{{a}, {b}};
        const auto refused = realign(*m_model, *m_aligned, {60, 61}, pins);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::CrossingPins);
        for (const auto &cut : {a, b}) // both places are named
            QVERIFY(refused.error().detail.find(std::to_string(cut[0] + 1) + ":" +
                                                std::to_string(cut[1] + 1)) != std::string::npos);
        Alignment work = *m_aligned;
        QVERIFY(work.apply(*setStatus(work, 60, Status::Confirmed)));
        const Pin against{a};
        QVERIFY(!realign(*m_model, work, {60, 61}, std::span(&against, 1)) ||
                work[60].parts[0].first >= a[0]);
    }

    void aRippleFindsWhatAWholeSpanFinds() {
        Alignment broken = *m_aligned;
        QVERIFY(broken.apply(*shiftColumn(broken, {30, 0}, ColumnShift::Down)));
        Alignment near = broken;
        Alignment far = broken;
        QVERIFY(near.apply(*ripple(*m_model, broken, {31, 32})));
        QVERIFY(far.apply(*realign(*m_model, broken, {31, 32})));
        QVERIFY(shared(far, near) + 2 >= far.size());
        QVERIFY(ripple(*m_model, near, {31, 32})->empty()); // it has come to rest
    }

    void aLongWorkIsSolvedPieceByPiece() {
        const Document document = syntheticDocument(2600);
        const Alignment aligned = align(document).value();
        const AlignmentModel model = AlignmentModel::learn(document, aligned).value();
        Alignment again = aligned;
        for (const std::size_t unit : {400U, 900U, 1000U, 1950U})
            QVERIFY(again.apply(*mergeUnits(again, unit, 3)));
        double reported = 0;
        const Progress progress{[&reported](double share) {
                                    QVERIFY(share >= reported);
                                    reported = share;
                                },
                                {}};
        QVERIFY(again.apply(*realign(model, again, {0, again.size()}, {}, progress)));
        QCOMPARE(reported, 1.0);
        QVERIFY(shared(aligned, again) + 10 >= aligned.size());
    }

    void aUnitShapedBetweenTwoPinsStays() {
        Alignment work = *m_aligned;
        QVERIFY(work.apply(*mergeUnits(work, 40, 3)));
        std::vector<Unit> both{work[40], work[41]};
        for (Unit &unit : both)
            unit.pinnedStart = true;
        QVERIFY(work.apply(*replaceRange(work, 40, 42, both)));
        const Unit shaped = work[40];
        QVERIFY(work.apply(*realign(*m_model, work, {39, 42})));
        QVERIFY(std::ranges::find(work.units(), shaped) != work.units().end());
    }

    void alignAgainCanBeStopped() {
        std::stop_source stop;
        stop.request_stop();
        const Progress progress{nullptr, stop.get_token()};
        QCOMPARE(realign(*m_model, *m_aligned, {0, 1}, {}, progress).error().code,
                 ErrorCode::Cancelled);
    }

    void badQuestionsAreRefused() {
        QCOMPARE(realign(*m_model, *m_aligned, {5, 5}).error().code, ErrorCode::OutOfRange);
        QCOMPARE(realign(*m_model, *m_aligned, {0, 10'000}).error().code, ErrorCode::OutOfRange);
        const Pin far{{9999, 9999, 9999}};
        QCOMPARE(realign(*m_model, *m_aligned, {0, 1}, std::span(&far, 1)).error().code,
                 ErrorCode::OutOfRange);
        const Document two{"", {m_document.versions[0], m_document.versions[1]}};
        const Alignment other = align(two).value();
        QCOMPARE(realign(*m_model, other, {0, 1}).error().code, ErrorCode::NotApplicable);
    }

    void notesAndBookmarksGoOn() {
        Alignment work = *m_aligned;
        QVERIFY(work.apply(*mergeUnits(work, 70, 3)));
        QVERIFY(work.apply(*setNote(work, 70, "look here")));
        QVERIFY(work.apply(*setBookmark(work, 70, true)));
        QVERIFY(work.apply(*realign(*m_model, work, {70, 71})));
        const auto noted = std::ranges::find(work.units(), "look here", &Unit::note);
        QVERIFY(noted != work.units().end());
        QVERIFY(noted->bookmarked);
    }

    void alternativesDifferAndAreRanked() {
        Alignment work = *m_aligned;
        QVERIFY(work.apply(*setStatus(work, 80, Status::Confirmed)));
        QVERIFY(work.apply(*setStatus(work, 90, Status::Confirmed)));
        const auto ways = alternatives(*m_model, work, {84, 85}, 5).value();
        QVERIFY(ways.size() >= 3);
        QVERIFY(ways.size() <= 5);
        std::set<std::vector<std::uint32_t>> seen;
        for (const Splice &way : ways) {
            Alignment changed = work;
            QVERIFY(changed.apply(way));
            QVERIFY(!sameParts(changed, work));
            QVERIFY(seen.insert(allNumbers(changed)).second);
        }
    }

private:
    static std::vector<std::uint32_t> allNumbers(const Alignment &alignment) {
        std::vector<std::uint32_t> numbers;
        for (const Unit &unit : alignment.units())
            for (const SegmentRange &part : unit.parts)
                numbers.insert(numbers.end(), {part.first, part.last});
        return numbers;
    }

    Document m_document;
    std::optional<Alignment> m_aligned;
    std::optional<AlignmentModel> m_model;
};

QTEST_APPLESS_MAIN(TestRealign)
#include "tst_realign.moc"
