// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/text_columns.h"

#include "alignment/repair/repair.h"
#include "alignment/repair/repair_map.h"
#include "tests/repair/proposal_checks.h"
#include "tests/support/files.h"

#include <QStringList>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace hamtaraz;
using namespace hamtaraz::test;

namespace {

QStringList paragraphsOf(const std::string &language) {
    return QString::fromStdString(
               readBytes(HAMTARAZ_TESTS "/repair/data/columns/" + language + ".txt"))
        .split('\n', Qt::SkipEmptyParts);
}

const QStringList english = paragraphsOf("en");
const QStringList russian = paragraphsOf("ru");
const QStringList persian = paragraphsOf("fa");

// What a character takes on its line.
qsizetype cellsOf(const QString &text) {
    return std::count_if(text.begin(), text.end(), [](QChar letter) {
        return letter.category() != QChar::Mark_NonSpacing &&
               letter.category() != QChar::Other_Format;
    });
}

// The lines of paragraphs, with an empty one between two.
QStringList wrapped(const QStringList &paragraphs, int width) {
    QStringList lines;
    for (const QString &paragraph : paragraphs) {
        if (!lines.isEmpty())
            lines << QString();
        QString line;
        for (const QString &word : paragraph.split(' ')) {
            if (!line.isEmpty() && cellsOf(line) + 1 + cellsOf(word) > width) {
                lines << line;
                line.clear();
            }
            line += (line.isEmpty() ? "" : " ") + word;
        }
        lines << line;
    }
    return lines;
}

enum class Edge { Left, Right };

struct Setting {
    int width = 36, gutter = 4;
    int columns = 2;
    Edge edge = Edge::Left;   // at which a column's lines stand
    bool lastIsFirst = false; // the line's last column is read first
};

QString padded(const QString &text, const Setting &setting) {
    const QString blanks(std::max<qsizetype>(0, setting.width - cellsOf(text)), ' ');
    return setting.edge == Edge::Left ? text + blanks : blanks + text;
}

QString trimmedAtEnd(QString line) {
    while (line.endsWith(' '))
        line.chop(1);
    return line;
}

// Rows of columns that are as long as each other, but the one that is read last.
QString sideBySide(const QStringList &lines, const Setting &setting) {
    const qsizetype height = (lines.size() + setting.columns - 1) / setting.columns;
    QString text;
    for (qsizetype row = 0; row < height; ++row) {
        QStringList parts;
        for (int column = 0; column < setting.columns; ++column)
            parts << padded(lines.value(column * height + row), setting);
        if (setting.lastIsFirst)
            std::reverse(parts.begin(), parts.end());
        text += trimmedAtEnd(parts.join(QString(setting.gutter, ' '))) + '\n';
    }
    return text;
}

QString unfolded(const QString &text) {
    const std::string source = text.toStdString();
    return QString::fromStdString(applyRepairs(source, proposeColumns(source)));
}

// Empty lines at a column's top or foot are seen by nobody.
QStringList inkedLines(const QString &text) {
    return text.split('\n', Qt::SkipEmptyParts);
}

void addTexts() {
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<bool>("toLeft");
    QTest::newRow("en") << english << false;
    QTest::newRow("ru") << russian << false;
    QTest::newRow("fa") << persian << true;
}

} // namespace

class TestTextColumns : public QObject {
    Q_OBJECT

private slots:
    void columnsFollowEachOther_data() { addTexts(); }

    void columnsFollowEachOther() {
        QFETCH(QStringList, paragraphs);
        QFETCH(bool, toLeft);
        QVERIFY(rc::check("the text in one column comes back", [&] {
            Setting setting;
            setting.columns = *rc::gen::inRange(2, 4);
            setting.width = *rc::gen::inRange(24, setting.columns == 3 ? 31 : 45);
            setting.gutter = *rc::gen::inRange(2, 9);
            setting.edge = toLeft && *rc::gen::arbitrary<bool>() ? Edge::Right : Edge::Left;
            setting.lastIsFirst = toLeft;
            const QStringList lines = wrapped(paragraphs, setting.width);
            const QString page = sideBySide(lines, setting);
            const QStringList found = inkedLines(unfolded(page));
            const QStringList wanted = inkedLines(lines.join('\n'));
            RC_ASSERT(found.size() == wanted.size());
            for (qsizetype at = 0; at < found.size(); ++at)
                RC_ASSERT(found[at].trimmed().toStdString() == wanted[at].toStdString());
        }));
    }

    void blankLinesBetweenParagraphsStay() {
        const QStringList lines = wrapped(english.mid(0, 3), 38);
        QCOMPARE(unfolded(sideBySide(lines, {38, 4, 2})), lines.join('\n') + '\n');
    }

    // The line of text stands as the page is read, which the shorter last column shows.
    void logicalOrderIsSeen() {
        QStringList lines = wrapped(persian, 30);
        const qsizetype longer = lines.size() / 2 + 3;
        Setting setting;
        QString text;
        for (qsizetype row = 0; row < longer; ++row)
            text += trimmedAtEnd(padded(lines[row], setting) + "    " +
                                 padded(lines.value(longer + row), setting)) +
                    '\n';
        QCOMPARE(inkedLines(unfolded(text)), inkedLines(lines.join('\n')));
    }

    // Lines of different heights are put out one below the other.
    void interleavedLinesAreParted() {
        const QStringList left = wrapped(english.mid(0, 2), 40),
                          right = wrapped(english.mid(2), 40);
        QString text;
        for (qsizetype row = 0; row < std::max(left.size(), right.size()); ++row) {
            text += left.value(row) + '\n';
            text += trimmedAtEnd(QString(46, ' ') + right.value(row)) + '\n';
        }
        QCOMPARE(inkedLines(unfolded(text)), inkedLines((left + right).join('\n')));
    }

    void headingsAndPageNumbersStayOutside() {
        const QString page = sideBySide(wrapped(english, 40), {40, 4, 2});
        const QString title =
            "A TITLE THAT RUNS OVER BOTH COLUMNS OF THE PAGE FROM LEFT TO RIGHT\n";
        const QString number = QString(41, ' ') + "12\n";
        const QString found = unfolded(title + '\n' + page + '\n' + number);
        QVERIFY(found.startsWith(title + '\n' + "The ferry left at seven"));
        QVERIFY(found.endsWith("it hums.\n\n" + number));
    }

    // A heading over both columns ends them: what stands above it is read before.
    void sectionsAreReadOneByOne() {
        const QStringList first = wrapped(english.mid(0, 3), 36),
                          second = wrapped(english.mid(1), 36);
        const QString title = "The second part of the story, which is told by somebody else";
        const QString found = unfolded(sideBySide(first, {36, 4, 2}) + '\n' + title + "\n\n" +
                                       sideBySide(second, {36, 4, 2}));
        QCOMPARE(inkedLines(found), inkedLines((first + QStringList(title) + second).join('\n')));
    }

    void pagesAreReadOneByOne() {
        const QStringList first = wrapped(russian, 40), second = wrapped(russian.mid(1, 2), 40);
        const QString found =
            unfolded(sideBySide(first, {40, 4, 2}) + '\f' + sideBySide(second, {40, 6, 2}));
        QCOMPARE(inkedLines(QString(found).remove('\f')), inkedLines((first + second).join('\n')));
    }

    void everyByteLeadsBackToItself_data() { addTexts(); }

    void everyByteLeadsBackToItself() {
        QFETCH(QStringList, paragraphs);
        QFETCH(bool, toLeft);
        const Setting setting{36, 4, 2, Edge::Left, toLeft};
        const std::string page = sideBySide(wrapped(paragraphs, 36), setting).toStdString();
        const std::vector<Proposal> proposals = proposeColumns(page);
        QCOMPARE(proposals.size(), std::size_t{1});
        QCOMPARE(proposals.front().kind, RepairKind::Columns);
        QVERIFY(standInOrder(page, proposals));
        const std::string after = applyRepairs(page, proposals);
        const RepairMap map(page, proposals);
        for (std::uint32_t at = 0; at < after.size(); ++at)
            if (after[at] != '\n') {
                const TextSpan source = map.sourceOf(at);
                QCOMPARE(source.size(), 1U);
                QCOMPARE(page[source.begin], after[at]);
            }
    }

    void lineEndsStayAsTheyAre() {
        const QStringList lines = wrapped(english.mid(0, 3), 38);
        QString page = sideBySide(lines, {38, 4, 2});
        QCOMPARE(unfolded(page.replace('\n', "\r\n")), lines.join("\r\n") + "\r\n");
    }

    // Then the text is mended as any other, in the same change.
    void theRestIsMendedToo_data() { addTexts(); }

    void theRestIsMendedToo() {
        QFETCH(QStringList, paragraphs);
        QFETCH(bool, toLeft);
        const Setting setting{36, 4, 2, toLeft ? Edge::Right : Edge::Left, toLeft};
        const std::string page = sideBySide(wrapped(paragraphs, 36), setting).toStdString();
        const auto language = Language::fromTag(QTest::currentDataTag()).value();
        const std::vector<Proposal> proposals = proposeRepairs(page, language).value();
        QVERIFY(standInOrder(page, proposals));
        QVERIFY(std::any_of(proposals.begin(), proposals.end(),
                            [](const Proposal &each) { return each.kind == RepairKind::Columns; }));
        const std::string mended = applyRepairs(page, proposals);
        QCOMPARE(QString::fromStdString(mended).simplified(), paragraphs.join(' '));
        const RepairMap map(page, proposals);
        for (std::uint32_t at = 0; at < mended.size(); ++at)
            if (mended[at] != '\n' && mended[at] != ' ') {
                QCOMPARE(map.sourceOf(at).size(), 1U);
                QCOMPARE(page[map.sourceOf(at).begin], mended[at]);
            }
    }

    void otherTextsStayAsTheyAre_data() {
        QTest::addColumn<QString>("text");
        const auto pairs = [](const QStringList &lines, int width) {
            QString text;
            for (qsizetype at = 0; at + 1 < lines.size(); at += 2)
                text += lines[at].leftJustified(width) + "    " + lines[at + 1] + '\n';
            return text;
        };
        QString table = "Name              Town              Amount\n", contents, script;
        for (int row = 1; row < 20; ++row) {
            table += QString("Person number %1  Springfield %2    %3\n")
                         .arg(row, -2)
                         .arg(row * 7, -4)
                         .arg(row * 113, 6);
            contents += QString("%1. The chapter's name ........................ %2\n")
                            .arg(row)
                            .arg(row * 9);
            script += "ANNA          I have never seen him, and you know that very well, so do\n"
                      "              not ask me again what he said to her that evening.\n";
        }
        QTest::newRow("table") << table;
        QTest::newRow("contents") << contents;
        QTest::newRow("dialogue") << script;
        QStringList code, verse, phrases, recipe;
        for (int line = 0; line < 10; ++line) {
            code << QString("    total[%1] += (price * %1) / 2;").arg(line)
                 << QString("    if (total[%1] > limit) { stop(); }").arg(line);
            verse << "در کوچه ما باد به دنبال خبر بود"
                  << "هر پنجره را چشم به راه سحر بود"
                  << "شب آمد و فانوس به دست پدرم داد"
                  << "دستی که خودش خسته از آن سفر بود";
            phrases << "Good morning, how are you?"
                    << "Guten Morgen, wie geht es Ihnen?";
            recipe << "a bag of flour for the bread"
                   << "mixed with water and some salt"
                   << "two eggs from the market"
                   << "beaten till they are white";
        }
        QTest::newRow("code") << pairs(code, 40);
        QTest::newRow("verse") << pairs(verse, 40);
        QTest::newRow("phrases") << pairs(phrases, 34);
        QTest::newRow("cells of words") << pairs(recipe, 34);
        QTest::newRow("signature") << "For the board                        For the town\n\n"
                                      "John Smith                           Peter Brown\n"
                                      "chairman of the board                mayor of the town\n";
        // Cells of prose begin together.
        QString cells;
        for (int at = 0; at < 4; ++at)
            cells += sideBySide(wrapped({english[at].left(110)}, 36) +
                                    wrapped({english[3 - at].left(110)}, 36),
                                {36, 4, 2}) +
                     '\n';
        QTest::newRow("cells of prose") << cells;
        QString translation;
        for (int at = 0; at < 4; ++at) {
            const QStringList left = wrapped({english[at]}, 36), right = wrapped({russian[at]}, 36);
            for (qsizetype row = 0; row < std::max(left.size(), right.size()); ++row)
                translation += left.value(row).leftJustified(40) + right.value(row) + '\n';
        }
        QTest::newRow("a text beside its translation") << translation;
        QTest::newRow("wrapped") << wrapped(english, 72).join('\n') + '\n';
    }

    void otherTextsStayAsTheyAre() {
        QFETCH(QString, text);
        QCOMPARE(proposeColumns(text.toStdString()).size(), std::size_t{0});
    }

    void anyBytesAreRead() {
        QVERIFY(rc::check("proposals of random bytes stand in order", [] {
            const auto piece = rc::gen::elementOf(
                std::vector<std::string>{"word ", "   ", "\n", "\t", "\f", "\xd9\x85",
                                         "\xe2\x80\xab", "\xff", ". ", "\r\n"});
            std::string text;
            for (const std::string &part : *rc::gen::container<std::vector<std::string>>(piece))
                text += part;
            RC_ASSERT(standInOrder(text, proposeColumns(text)));
        }));
    }
};

QTEST_APPLESS_MAIN(TestTextColumns)
#include "tst_text_columns.moc"
