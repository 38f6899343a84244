// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_work.h"
#include "tests/support/random_work.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// A version of one-word segments, one space apart.
Version wordsVersion(std::string_view tag, const std::vector<std::string> &words) {
    Version version{languageOf(tag), Role::Translation, "", {}};
    for (const std::string &word : words) {
        if (!version.text.empty())
            version.text += " ";
        const auto begin = static_cast<std::uint32_t>(version.text.size());
        version.text += word;
        version.segments.push_back({{begin, static_cast<std::uint32_t>(version.text.size())}, 0});
    }
    return version;
}

/// Units given by how many segments each takes, e.g. {{1,2},{0,1}}.
Work workOf(const std::vector<std::vector<std::uint32_t>> &sizes) {
    std::vector<std::uint32_t> counts(sizes.front().size(), 0);
    std::vector<Unit> units;
    for (const auto &size : sizes) {
        Unit unit;
        for (std::size_t v = 0; v < size.size(); ++v) {
            unit.parts.push_back({counts[v], counts[v] + size[v]});
            counts[v] += size[v];
        }
        completeLinks(unit);
        units.push_back(unit);
    }
    const std::vector<std::string> tags{"fa", "ru", "en"};
    Document document{"w", {}};
    for (std::size_t v = 0; v < counts.size(); ++v) {
        std::vector<std::string> words;
        for (std::uint32_t s = 0; s < counts[v]; ++s)
            words.push_back(tags[v] + std::to_string(s));
        document.versions.push_back(wordsVersion(tags[v], words));
    }
    return {document, *Alignment::create(counts, units)};
}

QString shape(const Work &work) {
    QStringList rows;
    for (const Unit &unit : work.alignment.units())
        rows << QString::fromStdString(beadType(unit));
    return rows.join(' ');
}

QString shapeAfter(Work work, const Result<Splice> &plan) {
    if (!plan)
        return "refused";
    return work.apply(*plan) ? shape(work) : "unlawful";
}

} // namespace

class TestPlanners : public QObject {
    Q_OBJECT

private slots:
    void pinningAUnitPinsBothItsCuts() {
        const Work work = plainWork(4);
        Alignment pinned = work.alignment;
        QVERIFY(pinned.apply(*pinUnit(pinned, 1)));
        for (std::size_t unit = 0; unit < 4; ++unit)
            QCOMPARE(pinned[unit].pinnedStart, unit == 1 || unit == 2);
        QVERIFY(pinned.apply(*pinUnit(pinned, 3))); // the end of the work is a pin by itself
        QVERIFY(pinned[3].pinnedStart);
        QVERIFY(!pinUnit(pinned, 4));
    }

    void boundaries_data() {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("move");
        QTest::addColumn<QString>("shape");
        const auto row = [](const char *name, int unit, BoundaryMove move, const char *expected) {
            QTest::newRow(name) << unit << static_cast<int>(move) << QString(expected);
        };
        // column 0 of 2:1 | 1:1 | 0:1 | 1:1
        row("push last down", 0, BoundaryMove::PushLast, "1:1 2:1 0:1 1:1");
        row("push first up", 1, BoundaryMove::PushFirst, "3:1 0:1 0:1 1:1");
        row("push up makes a unit", 0, BoundaryMove::PushFirst, "1:0 1:1 1:1 0:1 1:1");
        row("push down makes a unit", 3, BoundaryMove::PushLast, "2:1 1:1 0:1 0:1 1:0");
        row("pull next", 0, BoundaryMove::PullNext, "3:1 0:1 0:1 1:1");
        row("pull over an empty cell", 1, BoundaryMove::PullNext, "2:1 2:1 0:1 0:1");
        row("pull previous", 1, BoundaryMove::PullPrevious, "1:1 2:1 0:1 1:1");
        row("pull previous over an empty cell", 3, BoundaryMove::PullPrevious, "2:1 0:1 0:1 2:1");
        row("push from an empty cell", 2, BoundaryMove::PushLast, "refused");
        row("pull below the end", 3, BoundaryMove::PullNext, "refused");
        row("no such unit", 9, BoundaryMove::PushLast, "refused");
    }
    void boundaries() {
        QFETCH(int, unit);
        QFETCH(int, move);
        const Work work = workOf({{2, 1}, {1, 1}, {0, 1}, {1, 1}});
        const auto plan = moveBoundary(work.alignment, {static_cast<std::size_t>(unit), 0},
                                       static_cast<BoundaryMove>(move));
        QTEST(shapeAfter(work, plan), "shape");
        if (plan)
            QVERIFY(std::ranges::any_of(plan->after, &Unit::pinnedStart));
    }

    void aUnitLeftEmptyDisappears() {
        const Work work = workOf({{1, 1}, {1, 0}});
        QCOMPARE(shapeAfter(work, moveBoundary(work.alignment, {1, 0}, BoundaryMove::PushFirst)),
                 "2:1");
    }

    void mergeJoinsAll() {
        const Work work = workOf({{1, 1, 1}, {0, 1, 2}, {1, 0, 1}});
        QCOMPARE(shapeAfter(work, mergeUnits(work.alignment, 0, 3)), "2:2:4");
        QCOMPARE(shapeAfter(work, mergeUnits(work.alignment, 2, 2)), "refused");
        QCOMPARE(shapeAfter(work, mergeUnits(work.alignment, 0, 1)), "refused");
    }

    void splitCutsEveryColumn() {
        const Work work = workOf({{2, 2, 1}});
        const std::vector<std::uint32_t> cuts{1, 1, 1};
        QCOMPARE(shapeAfter(work, splitUnit(work.alignment, 0, cuts)), "1:1:1 1:1:0");
        const std::vector<std::uint32_t> nothing{0, 0, 0};
        QCOMPARE(shapeAfter(work, splitUnit(work.alignment, 0, nothing)), "refused");
        const std::vector<std::uint32_t> outside{3, 1, 1};
        QCOMPARE(shapeAfter(work, splitUnit(work.alignment, 0, outside)), "refused");
    }

    void columnShiftStopsAtThePin() {
        Work work = workOf({{1, 1}, {1, 1}, {2, 1}, {1, 1}});
        QVERIFY(work.apply(*setStatus(work.alignment, 3, Status::Confirmed)));
        QCOMPARE(shapeAfter(work, shiftColumn(work.alignment, {0, 0}, ColumnShift::Down)),
                 "0:1 1:1 3:1 1:1");
        QCOMPARE(shapeAfter(work, shiftColumn(work.alignment, {0, 0}, ColumnShift::Up)),
                 "2:1 2:1 0:1 1:1");
        QCOMPARE(shapeAfter(work, shiftColumn(work.alignment, {2, 0}, ColumnShift::Down)),
                 "refused");
    }

    void cutKeepsTheTailOrPushesIt() {
        const Work work = workOf({{1, 1}, {1, 1}});
        // "fa0" cut after "fa"
        const TextPlace place{0, 0, 2};
        QCOMPARE(shapeAfter(work, cutSegment(work, place, TailGoes::StaysInUnit)), "2:1 1:1");
        QCOMPARE(shapeAfter(work, cutSegment(work, place, TailGoes::ToNextUnit)), "1:1 2:1");
        QCOMPARE(shapeAfter(work, cutSegment(work, {0, 0, 0}, TailGoes::StaysInUnit)), "refused");
        Work cut = work;
        QVERIFY(cut.apply(*cutSegment(work, place, TailGoes::ToNextUnit)));
        QCOMPARE(cut.document.versions[0].text, std::string("fa 0 fa1"));
    }

    void cutInsideACharacterIsRefused() {
        Work work = workOf({{1, 1}});
        QVERIFY(work.apply(*editSegment(work, {0, 0, 0}, " خانه ")));
        QCOMPARE(work.document.versions[0].text, std::string("خانه"));
        QCOMPARE(shapeAfter(work, cutSegment(work, {0, 0, 3}, TailGoes::StaysInUnit)), "refused");
    }

    void joinNeedsOneUnit() {
        const Work work = workOf({{2, 1}, {1, 1}});
        QCOMPARE(shapeAfter(work, joinSegments(work, {0, 0, 0})), "1:1 1:1");
        QCOMPARE(shapeAfter(work, joinSegments(work, {0, 1, 0})), "refused");
    }

    void aBlankEditIsRefused() {
        const Work work = workOf({{1, 1}});
        QCOMPARE(shapeAfter(work, editSegment(work, {0, 0, 0}, " \n")), "refused");
    }
};

QTEST_APPLESS_MAIN(TestPlanners)
#include "tst_planners.moc"
