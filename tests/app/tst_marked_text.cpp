// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marked_text.h"

#include <QPainter>
#include <QtTest>

using namespace hamtaraz;

namespace {

const QColor markPaper(200, 255, 200);

QImage painted(MarkedText &text) {
    QImage picture(static_cast<int>(text.width()), static_cast<int>(text.implicitHeight()),
                   QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    text.paint(&painter);
    return picture;
}

/// The first and the last column with a colour that `wanted` is true of; {-1, -1}: none.
template <class Wanted> std::pair<int, int> columns(const QImage &picture, Wanted wanted) {
    std::pair<int, int> found{-1, -1};
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y)
            if (wanted(picture.pixelColor(x, y)))
                found = {found.first < 0 ? x : found.first, x};
    return found;
}

void set(MarkedText &text, const QStringList &parts, bool rightToLeft) {
    text.setProperty("ink", QColor(Qt::black));
    text.setProperty("markInk", QColor(Qt::black));
    text.setProperty("markPaper", markPaper);
    text.setWidth(400);
    text.setRightToLeft(rightToLeft);
    text.setParts(parts);
}

} // namespace

class TestMarkedText : public QObject {
    Q_OBJECT

private slots:
    void persianStandsAtTheRight() {
        MarkedText text;
        set(text, {"این ", "مقاله", " است"}, true);
        const auto isInk = [](const QColor &c) { return c.lightness() < 100; };
        const auto [first, last] = columns(painted(text), isInk);
        QVERIFY(last > 380);
        QVERIFY(first > 150);
        set(text, {"This ", "article", " is"}, false);
        QVERIFY(columns(painted(text), isInk).first < 10);
    }

    void theMarkStandsBehindItsWords() {
        MarkedText text;
        set(text, {"This is an ", "article", " here"}, false);
        const auto isMark = [](const QColor &c) { return c == markPaper; };
        const auto [first, last] = columns(painted(text), isMark);
        const QFontMetricsF metrics(text.font());
        QVERIFY(std::abs(first - metrics.horizontalAdvance("This is an ")) < 3);
        QVERIFY(std::abs(last - metrics.horizontalAdvance("This is an article")) < 3);
        text.setParts({"nothing marked", "", ""});
        QCOMPARE(columns(painted(text), isMark), std::pair(-1, -1));
    }

    void itWrapsToItsWidth() {
        MarkedText text;
        set(text, {QString("word ").repeated(10), "", ""}, false);
        const qreal wide = text.implicitHeight();
        text.setWidth(120);
        QVERIFY(text.implicitHeight() > 2 * wide);
        const qreal full = text.implicitHeight();
        text.setLineHeight(0.8);
        QVERIFY(text.implicitHeight() < full);
    }
};

QTEST_MAIN(TestMarkedText)
#include "tst_marked_text.moc"
