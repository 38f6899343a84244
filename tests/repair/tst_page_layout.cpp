// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/page_layout.h"
#include "tests/repair/repair_lines.h"

#include <QTest>

using namespace hamtaraz;
using namespace hamtaraz::test;

namespace {

// One letter a line that is not blank: Body, Furniture, Rule, Note; capital where a paragraph (or
// note) opens.
QString layout(const QStringList &lines) {
    const std::vector<Line> split = linesOf(lines.join('\n'));
    const std::vector<LinePlace> places = readPages(split);
    QString letters;
    for (const LinePlace &place : places) {
        switch (place.role) {
        case LineRole::Blank:
            break;
        case LineRole::Body:
            letters += place.opensParagraph ? 'B' : 'b';
            break;
        case LineRole::Furniture:
            letters += 'F';
            break;
        case LineRole::NoteRule:
            letters += 'R';
            break;
        case LineRole::Note:
            letters += place.opensParagraph ? 'N' : 'n';
            break;
        }
    }
    return letters;
}

// A full line, as wide as all the others.
const QString full = QStringLiteral("سطری از متن که تا پایان پر است و هنوز ادامه دارد و دارد");
const QString last = QStringLiteral("و اینجا تمام شد.");
const QString spaces(45, ' ');

// Lines with a blank one after each.
QStringList spread(const QStringList &lines) {
    QStringList spreadOut;
    for (const QString &line : lines)
        spreadOut << line << QString();
    return spreadOut;
}

QStringList fullLines(int count) {
    QStringList lines;
    for (int at = 0; at < count; ++at)
        lines << full;
    return lines;
}

// A page without its last blank line, where the rhythm breaks.
QStringList page(const QStringList &lines) {
    QStringList spreadOut = spread(lines);
    spreadOut.removeLast();
    return spreadOut;
}

} // namespace

class TestPageLayout : public QObject {
    Q_OBJECT

private slots:
    void readsPages_data() {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("letters");
        const auto row = [](const char *name, const QStringList &lines, const char *letters) {
            QTest::newRow(name) << lines << letters;
        };
        row("one paragraph", fullLines(4), "Bbbb");
        row("a short last line", QStringList() << full << full << last << full << full, "BbbBb");
        row("a heading", QStringList() << "سرآغاز" << full << full << full, "BBbb");
        row("blank lines mean nothing", spread(fullLines(12)), "Bbbbbbbbbbbb");
        row("three blank lines end a section",
            QStringList() << full << full << ""
                          << ""
                          << "" << full << full,
            "BbBb");
        row("a centred footer and its number",
            fullLines(5) << "" << spaces + "نشر ساحل"
                         << ""
                         << " ١٣ "
                         << "" << full,
            "BbbbbFFb");
        row("a number by itself within", fullLines(5) << "١٣" << full, "BbbbbbB");
        row("numbers that count",
            fullLines(4) + QStringList("- ١٣ -") + fullLines(4) + QStringList("- ١٤ -") +
                fullLines(4) + QStringList("- ١٥ -"),
            "BbbbFbbbbFbbbbF");
        row("a title repeated at the top of pages",
            page(QStringList("نشر ساحل بندر") + fullLines(6)) +
                page(QStringList("نشر ساحل بندر") + fullLines(6)) +
                page(QStringList("نشر ساحل بندر") + fullLines(6)),
            "FBbbbbbFbbbbbbFbbbbbb");
        row("a form feed", fullLines(6) + QStringList("\f١٣") + fullLines(3), "BbbbbbFbbb");
        row("a note under a rule of spaces",
            page(fullLines(6) << spaces) + QStringList("١- این یادداشت است و ادامه دارد") +
                QStringList() + QStringList("") + page(fullLines(1)) + page(fullLines(7)),
            "BbbbbbNnbbbbbbb");
        row("two notes under a drawn rule",
            page(fullLines(6) << "_________"
                              << "١- یکی"
                              << "٢ - دیگری") +
                page(fullLines(7)),
            "BbbbbbRNNbbbbbbb");
        row("a note by its marker",
            page(fullLines(6) << "که گفته بود.١ و" + full << "١- یکی" << full) + page(fullLines(7)),
            "BbbbbbbNnbbbbbbb");
        row("an item of a list", page(fullLines(6) << "١- یکی" << full) + page(fullLines(7)),
            "BbbbbbbBbbbbbbb");
    }

    void readsPages() {
        QFETCH(QStringList, lines);
        QTEST(layout(lines), "letters");
    }
};

QTEST_APPLESS_MAIN(TestPageLayout)
#include "tst_page_layout.moc"
