// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/spacing.h"
#include "tests/repair/repair_lines.h"

#include <QTest>

using namespace hamtaraz;
using namespace hamtaraz::test;

class TestSpacing : public QObject {
    Q_OBJECT

private slots:
    void tidies_data() {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *raw, const char *text) {
            QTest::newRow(name) << raw << text;
        };
        row("as it should be", "رفت، آمد (و ماند). چرا؟", "رفت، آمد (و ماند). چرا؟");
        row("surplus spaces", "او    رفت  و آمد", "او رفت و آمد");
        row("before closing marks", "رفت ، آمد . چرا ؟ نه ! او :", "رفت، آمد. چرا؟ نه! او:");
        row("after closing marks", "رفت،آمد.چرا؟نه", "رفت، آمد. چرا؟ نه");
        row("brackets", "رفت( و ماند )و", "رفت (و ماند) و");
        row("guillemets", "گفت« نه »و", "گفت «نه» و");
        row("quotes by turns", "گفت \" نه \" و \" آری \" .", "گفت \"نه\" و \"آری\".");
        row("glued quotes", "گفت\"نه\"و رفت", "گفت \"نه\" و رفت");
        row("marker behind a stop", "بود .١", "بود.١");
        row("marker, then a word", "سایرین .٢ اگر", "سایرین.٢ اگر");
        row("initials", "ق.م و ا. نوری", "ق.م و ا. نوری");
        row("numbers", "١٢.٥ و ٣:٤", "١٢.٥ و ٣:٤");
        row("dash with one space", "رفت -و آمد- نه", "رفت - و آمد - نه");
        row("dash in a compound", "بلشویک-لنینیست", "بلشویک-لنینیست");
        row("dashes of an abbreviation", "در ا -ج-ش- س", "در ا-ج-ش-س");
        row("dash of an item", "١ - نخست", "١- نخست");
        row("dash of an item, glued", "١-نخست", "١- نخست");
        row("years", "١٩٣٥-١٩٣٦", "١٩٣٥-١٩٣٦");
        row("comma and number", "جلد ،٢٤", "جلد، ٢٤");
    }

    void tidies() {
        QFETCH(QString, raw);
        Line line = lineOf(raw);
        Spacing spacing;
        spacing.beginParagraph();
        QVERIFY(spacing.tidy(line));
        QTEST(read(line.text), "text");
        // What is tidy stays so.
        spacing.beginParagraph();
        spacing.tidy(line);
        QTEST(read(line.text), "text");
    }

    void quotesGoOnOverLines() {
        Spacing spacing;
        spacing.beginParagraph();
        Line first = lineOf("گفت \" نه و"), second = lineOf("باز نه \" رفت"),
             third = lineOf("\" آری");
        QVERIFY(spacing.tidy(first) && spacing.tidy(second) && spacing.tidy(third));
        QCOMPARE(read(first.text), QString("گفت \"نه و"));
        QCOMPARE(read(second.text), QString("باز نه\" رفت"));
        QCOMPARE(read(third.text), QString("\"آری"));
        Line next = lineOf("\" نه \"");
        spacing.beginParagraph(); // the quote left open is forgotten
        spacing.tidy(next);
        QCOMPARE(read(next.text), QString("\"نه\""));
    }

    void marksClingOverLines() {
        Spacing spacing;
        spacing.beginParagraph();
        Line first = lineOf("او رفت"), second = lineOf("، و آمد ("), third = lineOf("نه)");
        QVERIFY(spacing.tidy(first));
        QVERIFY(!spacing.tidy(second)); // a comma clings to the line before
        QVERIFY(!spacing.tidy(third));  // and so does what follows a bracket
    }

    void dropsDoubledMarks_data() {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("text");
        QTest::newRow("fathas") << "قَََدَری"
                                << "قَدَری";
        QTest::newRow("two marks of one letter") << "مُّ"
                                                 << "مُّ";
        QTest::newRow("commas") << "لنین،، جلد ، ،٢"
                                << "لنین، جلد ، ٢";
        QTest::newRow("none") << "رفت، آمد، ماند"
                              << "رفت، آمد، ماند";
    }

    void dropsDoubledMarks() {
        QFETCH(QString, raw);
        Line line = lineOf(raw);
        dropDoubledMarks(line.text);
        Spacing spacing;
        QFETCH(QString, text);
        Line wanted = lineOf(text);
        spacing.beginParagraph();
        spacing.tidy(line);
        spacing.beginParagraph();
        spacing.tidy(wanted);
        QCOMPARE(read(line.text), read(wanted.text));
    }
};

QTEST_APPLESS_MAIN(TestSpacing)
#include "tst_spacing.moc"
