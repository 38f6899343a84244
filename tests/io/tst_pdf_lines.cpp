// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_furniture.h"
#include "alignment/io/pdf_lines.h"
#include "alignment/io/pdf_notes.h"

#include <QtTest>

using namespace hamtaraz::io;

namespace {

constexpr float size = 10, letterWidth = 5, spaceWidth = 3, pageWidth = 600;

/// Puts glyphs on a page as a font of equal letters would.
class Pen {
public:
    Pen() { m_page = {pageWidth, 800, {}, false}; }

    Pen &at(float x, float baseline) {
        m_x = x;
        m_baseline = baseline;
        return *this;
    }
    Pen &sized(float points) {
        m_size = points;
        return *this;
    }
    Pen &gap(float width) {
        m_x += width;
        return *this;
    }
    /// One glyph for the whole text.
    Pen &glyph(const std::u32string &text, float width = letterWidth) {
        const auto code = text.empty() ? 7U : static_cast<std::uint32_t>(text.front());
        m_page.glyphs.push_back({text, m_x, m_x + width, m_baseline, m_size, 1, code, 0});
        m_x += width;
        return *this;
    }
    /// A glyph for each character, from left to right.
    Pen &seen(const std::u32string &text) {
        for (const char32_t c : text)
            glyph({c}, c == U' ' ? spaceWidth : letterWidth);
        return *this;
    }

    [[nodiscard]] const PdfPage &page() const { return m_page; }
    [[nodiscard]] std::vector<PdfLine> lines() const {
        PdfLineWriter writer;
        return writer.write(m_page, 0);
    }
    /// The texts of the lines, divided by strokes.
    [[nodiscard]] QString text() const {
        QStringList texts;
        for (const PdfLine &line : lines())
            texts += QString::fromStdString(line.text);
        return texts.join('|');
    }

private:
    PdfPage m_page;
    float m_x = 100, m_baseline = 100, m_size = size;
};

std::u32string reversed(std::u32string text) {
    return {text.rbegin(), text.rend()};
}

} // namespace

class TestPdfLines : public QObject {
    Q_OBJECT

private slots:
    void readingOrder_data() {
        QTest::addColumn<QString>("seen"); // from left to right
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const std::u32string &seen, const char *read) {
            QTest::newRow(name) << QString::fromStdU32String(seen) << QString::fromUtf8(read);
        };
        row("one word", U"هناخ", "خانه");
        row("words", reversed(U"او به خانه رفت."), "او به خانه رفت.");
        row("figures", U"تفر ۱۳۵۴ لاس", "سال ۱۳۵۴ رفت");
        row("two years", U"تفر ۱۲۸۳-۱۲۸۴ لاس", "سال ۱۲۸۴-۱۲۸۳ رفت");
        row("fraction", U"تفر ۱۲/۵ لاس", "سال ۱۲/۵ رفت");
        row("latin", U"تفر Karl Weber وا", "او Karl Weber رفت");
        row("latin and figures", U"تفر (B.N. 2319) وا", "او (B.N. 2319) رفت");
        row("brackets by look", U"تفر (دش) وا", "او (شد) رفت");
        row("quotation", U"»تفر« تفگ", "گفت «رفت»");
        row("english", U"The (old) «house» of 1935", "The (old) «house» of 1935");
        row("persian in english", U"The word هناخ here", "The word خانه here");
    }
    void readingOrder() {
        QFETCH(QString, seen);
        QFETCH(QString, read);
        QCOMPARE(Pen().seen(seen.toStdU32String()).text(), read);
    }

    /// Where a font names brackets by their meaning, they turn once more.
    void bracketsByMeaning() {
        Pen pen;
        for (float line = 0; line < 3; ++line)
            pen.at(100, 100 + 14 * line).seen(U"تفر )دش( وا");
        QCOMPARE(pen.text(), QString("او (شد) رفت|او (شد) رفت|او (شد) رفت"));
    }

    void ligatures() {
        QCOMPARE(Pen().glyph(U"ب").glyph(U"لا").glyph(U"ق").glyph(U"ن").glyph(U"ا").text(),
                 QString("انقلاب"));
        // as seen in the font's own word
        QCOMPARE(Pen().glyph(U"ب").glyph(U"ال").glyph(U"ق").glyph(U"ن").glyph(U"ا").text(),
                 QString("انقلاب"));
        // two glyphs are no ligature
        QCOMPARE(Pen().seen(reversed(U"حال بد")).text(), QString("حال بد"));
        QCOMPARE(Pen().glyph(U"ﺏ").glyph(U"ﻼ").glyph(U"ﻘ").text(), QString("قلاب"));
        QCOMPARE(Pen().seen(U"e").glyph(U"ﬃ").seen(U"cient").text(), QString("efficient"));
    }

    void kashida() {
        // silent, and posing as a sign
        QCOMPARE(Pen().seen(U"ه").glyph(U"").glyph(U"").seen(U"مان").text(), QString("نامه"));
        QCOMPARE(Pen().seen(U"ه##مان ه#مان").text(), QString("نامه نامه"));
        QCOMPARE(Pen().seen(U"دشــــک").text(), QString("کشد"));
        // a sign of its own stays, and so does what is unknown
        QCOMPARE(Pen().seen(U"#۵ هرامش").text(), QString("شماره #۵"));
        QCOMPARE(Pen().seen(U"نا ").glyph(U"").text(), QString("\uFFFD ان"));
    }

    void marks() {
        // drawn from the left before its letter, from the right behind it
        QCOMPARE(Pen().glyph(U"\u064F", 0).seen(U"لگ").glyph(U"\u0650", 0).text().size(), 4);
        QCOMPARE(Pen().seen(U"ل").glyph(U"\u064F", 0).seen(U"گ").text(), QString("گ\u064Fل"));
        QCOMPARE(Pen().at(105, 100).seen(U"گ").glyph(U"\u064F", 0).at(100, 100).seen(U"ل").text(),
                 QString("گ\u064Fل"));
        QCOMPARE(Pen().seen(U"e").glyph(U"\u0301", 0).seen(U"t").text(), QString("e\u0301t"));
    }

    void spaces() {
        QCOMPARE(Pen().seen(U"two").gap(3).seen(U"words").text(), QString("two words"));
        QCOMPARE(Pen().seen(U"o ne").gap(1).seen(U"word").text(), QString("o neword"));
        QCOMPARE(Pen().seen(U"bold").at(100.3F, 100).seen(U"bold").text(), QString("bold"));
    }

    void raisedFigures() {
        const std::vector<PdfLine> lines = Pen()
                                               .seen(U"word")
                                               .sized(6)
                                               .at(120, 95)
                                               .seen(U"12")
                                               .sized(size)
                                               .at(132, 100)
                                               .seen(U" and 34")
                                               .lines();
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(lines[0].text), QString("word12 and 34"));
        QCOMPARE(lines[0].raised.size(), std::size_t{1});
        QCOMPARE(std::string(lines[0].raised[0].of(lines[0].text)), std::string("12"));
    }

    void columns_data() {
        QTest::addColumn<bool>("persian");
        QTest::addColumn<int>("second"); // lines of the column read second
        QTest::newRow("english") << false << 6;
        QTest::newRow("english, short end") << false << 2;
        QTest::newRow("persian") << true << 6;
        QTest::newRow("persian, short end") << true << 3;
    }
    void columns() {
        QFETCH(bool, persian);
        QFETCH(int, second);
        Pen pen;
        const std::u32string words = persian ? reversed(U"این سطری از یک ستون است و آن نیست")
                                             : U"a line of one column and so";
        pen.at(200, 60).seen(persian ? reversed(U"عنوانی که از هر دو ستون می گذرد")
                                     : U"A title that goes over both columns");
        for (int line = 0; line < 6; ++line) {
            const auto y = static_cast<float>(100 + 14 * line);
            const auto figure = static_cast<char32_t>('1' + line);
            const bool both = line < second;
            if (!persian || both)
                pen.at(60, y).seen(words + (persian ? U"b" : U"a")).seen({figure});
            if (persian || both)
                pen.at(320, y).seen(words + (persian ? U"a" : U"b")).seen({figure});
        }
        QString order;
        for (const PdfLine &line : pen.lines())
            for (const QChar c : QString::fromStdString(line.text))
                order += line.baseline > 90 && c.isDigit() ? c : QChar();
        order.remove(QChar());
        QCOMPARE(order, QString("123456") + QString("123456").left(second));
    }

    void notes() {
        Pen pen;
        for (int line = 0; line < 8; ++line)
            pen.at(60, static_cast<float>(100 + 14 * line))
                .seen(U"A line of the text that is of usual size");
        pen.sized(6).at(242, 95).seen(U"1").sized(8);
        pen.at(60, 300).seen(U"1 A note that goes on").at(60, 311).seen(U"to its end.");
        std::vector<PdfLine> lines = pen.lines();
        const std::vector<PdfNote> notes = takeNotes(lines);
        QCOMPARE(notes.size(), std::size_t{1});
        QCOMPARE(notes[0].marker, std::string("[1]"));
        QCOMPARE(notes[0].lines.size(), std::size_t{2});
        QCOMPARE(notes[0].lines[0].text, std::string("A note that goes on"));
        QCOMPARE(lines.size(), std::size_t{8});
        QVERIFY2(lines[0].text.ends_with("size[1]"), lines[0].text.c_str());
    }

    /// Small type at the foot that opens no note stays where it is.
    void smallTypeIsNoNote() {
        Pen pen;
        for (int line = 0; line < 8; ++line)
            pen.at(60, static_cast<float>(100 + 14 * line)).seen(U"A line of the usual size");
        pen.sized(8).at(60, 300).seen(U"Printed in the town");
        std::vector<PdfLine> lines = pen.lines();
        QVERIFY(takeNotes(lines).empty());
        QCOMPARE(lines.size(), std::size_t{9});
    }

    void emptyPage() { QVERIFY(Pen().lines().empty()); }
};

QTEST_GUILESS_MAIN(TestPdfLines)
#include "tst_pdf_lines.moc"
