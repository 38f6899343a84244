// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bitext_map.h"
#include "tests/support/opened_work.h"

#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

const QColor path(Qt::black), pin(Qt::blue), doubt(Qt::yellow);

/// A map of a work, 80 × 400 pixels.
struct Map {
    explicit Map(const Work &work) : opened(work) {
        controller.setWork(&opened.open());
        item.setSize({80, 400});
        item.setProperty("pathColor", path);
        item.setProperty("pinColor", pin);
        item.setProperty("doubtColor", doubt);
        item.setProperty("lineColor", QColor(Qt::transparent));
        item.setReview(&controller);
    }
    QImage picture() {
        QImage image(80, 400, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        item.paint(&painter);
        return image;
    }

    OpenedWork opened;
    ReviewController controller;
    BitextMap item;
};

int count(const QImage &image, const QColor &colour) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour;
    return found;
}

/// Where the path crosses a row of pixels, in one lane.
int darkest(const QImage &image, int y, int from, int to) {
    int best = from;
    for (int x = from; x < to; ++x)
        if (image.pixelColor(x, y).lightness() < image.pixelColor(best, y).lightness())
            best = x;
    return best;
}

Work sureWork(std::uint32_t count) {
    Work work = plainWork(count);
    std::vector<Unit> units(work.alignment.units().begin(), work.alignment.units().end());
    for (Unit &unit : units)
        unit.confidence = 0.99F;
    return {work.document, *Alignment::create({count, count, count}, std::move(units))};
}

} // namespace

class TestBitextMap : public QObject {
    Q_OBJECT

private slots:
    void heightsAndUnitsAgree() {
        Map map(plainWork(500));
        for (const int unit : {0, 1, 77, 250, 499})
            QCOMPARE(map.item.unitAt(map.item.yOf(unit) + 0.01), unit);
        QCOMPARE(map.item.unitAt(-50), 0);
        QCOMPARE(map.item.unitAt(9999), 499);
        QCOMPARE(map.item.yOf(500), 400.0);
    }

    void aLaneForEachOtherVersion() {
        Map map(sureWork(100));
        QCOMPARE(map.item.lanes(), 2);
        const QImage image = map.picture();
        QVERIFY(std::abs(darkest(image, 200, 0, 40) - 20) <= 2);
        QVERIFY(std::abs(darkest(image, 200, 40, 80) - 60) <= 2);
    }

    // ten of a hundred Persian segments gone from the middle: the lane leaves the straight
    void anOmissionBendsThePath() {
        Work work = sureWork(100);
        std::vector<Unit> units;
        Version &persian = work.document.versions[0];
        persian = numberedVersion("fa", "شاهزاده به خانه بازگشت", 80);
        for (std::uint32_t i = 0; i < 100; ++i) {
            Unit unit;
            const std::uint32_t at = i < 40 ? i : std::max(40U, i - 20);
            unit.parts = {{at, i < 40 || i >= 60 ? at + 1 : at}, {i, i + 1}, {i, i + 1}};
            unit.confidence = 0.99F;
            completeLinks(unit);
            units.push_back(unit);
        }
        work.alignment = *Alignment::create({80, 100, 100}, units);
        Map map(work);
        const QImage image = map.picture();
        QVERIFY(darkest(image, 160, 0, 40) > darkest(image, 240, 0, 40) + 10);
        QVERIFY(std::abs(darkest(image, 240, 40, 80) - 60) <= 2);
        QVERIFY(count(image, doubt) > 50 * 40); // and the gap is doubtful
    }

    void doubtsAreWashed() {
        QVERIFY(count(Map(plainWork(50)).picture(), doubt) > 20000);
        QCOMPARE(count(Map(sureWork(50)).picture(), doubt), 0);
    }

    void pinsAreDotsAndFollowTheReview() {
        Map map(sureWork(50));
        QCOMPARE(count(map.picture(), pin), 0);
        QSignalSpy changed(&map.item, &BitextMap::mapChanged);
        map.controller.focus(20, 0);
        map.controller.run(Command::TogglePin);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(count(map.picture(), pin) > 8);
    }

    void nothingOpenIsAnEmptyMap() {
        BitextMap map;
        map.setSize({80, 400});
        QCOMPARE(map.unitAt(10), -1);
        QCOMPARE(map.yOf(3), 0.0);
        ReviewController controller;
        map.setReview(&controller);
        QCOMPARE(map.lanes(), 0);
    }
};

QTEST_MAIN(TestBitextMap)
#include "tst_bitext_map.moc"
