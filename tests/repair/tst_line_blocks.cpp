// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/block_words.h"
#include "alignment/repair/line_blocks.h"
#include "tests/repair/repair_lines.h"

#include <QTest>

using namespace hamtaraz;
using namespace hamtaraz::test;

namespace {

// The blocks of a line, '|' between them.
QString cut(const Line &line, const BorderSigns &signs) {
    QStringList blocks;
    for (const Block &block : cutBlocks(line.raw, signs))
        blocks << read(
            Glyphs(line.raw.begin() + block.core.begin, line.raw.begin() + block.core.end));
    return blocks.join('|');
}

QString reversed(const QString &raw, const BorderSigns &signs) {
    Line line = lineOf(raw);
    reverseBlocks(line, cutBlocks(line.raw, signs));
    return read(line.text);
}

} // namespace

class TestLineBlocks : public QObject {
    Q_OBJECT

private slots:
    void cutsWhereBordersShow_data() {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("blocks");
        const auto row = [](const char *name, const char *raw, const char *blocks) {
            QTest::newRow(name) << raw << blocks;
        };
        row("one block", "يک سطر ساده", "يک سطر ساده");
        row("a stop", "نوشت . اين مرد", "نوشت|.|اين مرد");
        row("comma and question mark stay", "، رفت؟ و آمد،", "، رفت؟ و آمد،");
        row("a run of neutrals", "رفت! \" (آمد)", "رفت|! \" (|آمد|)");
        row("a comma among neutrals", "رفت \"،  \"آمد", "رفت|\"،  \"|آمد");
        row("a gap", "کتاب را      خريد و رفت", "کتاب را|خريد و رفت");
        row("figures", "در ١٩٣٥مقاله ١٢ ١٣", "در|١٩٣٥|مقاله|١٢|١٣");
        row("figures with inner marks", "بهای ١٢.٥ و ٣/٤ بود", "بهای|١٢.٥|و|٣/٤|بود");
        row("foreign words", "نوشتSeine و Fred Zeller گفت", "نوشت|Seine|و|Fred Zeller|گفت");
        row("initials", "نوشته S. Freud بود", "نوشته|S. Freud|بود");
        row("a word cut at a kashida", "چ~~ مرد", "چ~~|مرد");
        row("a word begun with a kashida", "مرد ~ود", "مرد|~ود");
        row("a joined yeh at the end", "سوسي مرد", "سوسي|مرد");
        row("a final yeh within", "کارگر یپر", "کارگر ی|پر");
        row("two dashes", "ش-ج- رفت", "ش|-|ج|-|رفت");
    }

    void cutsWhereBordersShow() {
        QFETCH(QString, raw);
        QTEST(cut(lineOf(raw), {true, true, nullptr}), "blocks");
    }

    void trustsOnlyTheSignsGiven() {
        QCOMPARE(cut(lineOf("کتاب را      خرید سوسي و یپر"), {false, false, nullptr}),
                 QString("کتاب را      خرید سوسي و یپر"));
    }

    void blocksTileTheLine() {
        const Line line = lineOf("\"رفت\"  و در ١٩٣٥ Fred   گفت: (نه) . ");
        std::uint32_t reached = 0;
        for (const Block &block : cutBlocks(line.raw, {true, true, nullptr})) {
            QCOMPARE(block.core.begin, reached);
            QVERIFY(!block.core.empty());
            reached = block.core.end + block.spaces;
        }
        QCOMPARE(reached, static_cast<std::uint32_t>(line.raw.size()));
    }

    void readsFromTheLastBlock_data() {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *raw, const char *text) {
            QTest::newRow(name) << raw << text;
        };
        row("one block", "يک سطر ساده", "يک سطر ساده");
        row("stop first", ".استالين رفت", "استالين رفت.");
        row("gap", "و آمد        رفت", "رفت و آمد");
        row("quotation", "گفت \"کتاب\" او", "او \"کتاب\" گفت");
        row("figure glued to a word", "١٩٣٥مقاله", "مقاله ١٩٣٥");
        row("marker behind the stop", "١.بود. است", "است .بود.١");
        row("word cut at a kashida", "اپ شد   چ~~ ١٩٣٥", "١٩٣٥ چاپ شد");
        row("word cut at a joined yeh", "اليست بود    مرد سوسي", "مرد سوسياليست بود");
        row("kashida within", "م~رد       ب~~ود", "بود مرد");
    }

    void readsFromTheLastBlock() {
        QFETCH(QString, raw);
        QTEST(reversed(raw, {true, true, nullptr}), "text");
    }

    void aWordOfAnotherFontIsABlock() {
        const BorderSigns gaps{true, false, nullptr};
        const QString shown("مردم ما در این شهر بزرگ هستند   بوستان   از آن همه است که\n"
                            "خانه های ما در این کوچه است   بوستان   دور از آن شهر بزرگ\n");
        const std::vector<Line> lines = linesOf("آن خانه ها بوستان در این شهر کوچک است که مردم آن\n"
                                                "از آن شهر بزرگ استبوستان و این کوچه ها از مردم\n" +
                                                shown.repeated(3));
        const BlockWords words = BlockWords::find(lines, gaps);
        const BorderSigns signs{true, false, &words};
        QCOMPARE(cut(lines[0], signs), QString("آن خانه ها|بوستان|در این شهر کوچک است که مردم آن"));
        QCOMPARE(cut(lines[1], signs), QString("از آن شهر بزرگ است|بوستان|و این کوچه ها از مردم"));
    }

    void aWordThatIsABlockNowAndThenIsNot() {
        const QString text("است   کتاب بود است و او است   که رفت\n"
                           "بود   است   خانه است و شهر است   کتاب است\n");
        const std::vector<Line> lines = linesOf(text.repeated(3));
        const BorderSigns gaps{true, false, nullptr};
        const BlockWords words = BlockWords::find(lines, gaps);
        QCOMPARE(cut(lineOf("کتاب است و خانه"), {true, false, &words}), QString("کتاب است و خانه"));
    }
};

QTEST_APPLESS_MAIN(TestLineBlocks)
#include "tst_line_blocks.moc"
