// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/block_search.h"
#include "alignment/repair/reorder.h"
#include "tests/repair/repair_lines.h"

#include <QTest>

using namespace hamtaraz;
using namespace hamtaraz::test;

namespace {

constexpr BorderSigns gaps{true, false, nullptr};

Stream streamOf(const QString &text) {
    const Glyphs glyphs = lineOf(text).raw;
    return readStream(glyphs, {0, static_cast<std::uint32_t>(glyphs.size())});
}

// Taught by sentences, as a text teaches.
LineKnowledge taught(const QStringList &sentences) {
    LineKnowledge knowledge;
    for (int times = 0; times < 4; ++times)
        for (const QString &sentence : sentences)
            knowledge.text.learn({}, streamOf(sentence), true);
    return knowledge;
}

const QStringList &lessons() {
    static const QStringList texts{"او هر روز صبح به کتابخانه شهر می رفت.",
                                   "مردم شهر از دریا می ترسیدند.", "کتابخانه شهر در کنار دریا بود.",
                                   "هر روز صبح مردم از بازار به دریا می رفتند.",
                                   "او از بازار شهر کتاب می خرید و به کتابخانه می برد."};
    return texts;
}

QString searched(const QString &raw, const QString &before = {}, const QString &behind = {}) {
    const LineKnowledge knowledge = taught(lessons());
    LineNeighbours neighbours;
    if (!before.isEmpty())
        neighbours.before = readOn({}, streamOf(before));
    if (!behind.isEmpty())
        neighbours.behind = streamOf(behind);
    Line line = lineOf(raw);
    reverseBlocks(line, searchBlocks(line, gaps, knowledge, neighbours).blocks);
    return read(line.text);
}

} // namespace

class TestBlockSearch : public QObject {
    Q_OBJECT

private slots:
    void findsHiddenCuts_data() {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *raw, const char *text) {
            QTest::newRow(name) << raw << text;
        };
        row("in order", ".او هر روز صبح به کتابخانه شهر می رفت",
            "او هر روز صبح به کتابخانه شهر می رفت.");
        row("at a space", ".شهر می رفت او هر روز صبح به کتابخانه",
            "او هر روز صبح به کتابخانه شهر می رفت.");
        row("without a space", ".شهر می رفتاو هر روز صبح به کتابخانه",
            "او هر روز صبح به کتابخانه شهر می رفت.");
        row("in a word", ".خانه شهر می رفت     او هر روز صبح به کتاب",
            "او هر روز صبح به کتابخانه شهر می رفت.");
        row("two of them", ".دریا بود در کنار کتابخانه شهر", "کتابخانه شهر در کنار دریا بود.");
        row("a wide gap that is none", ".مردم شهر     از دریا می ترسیدند",
            "مردم شهر از دریا می ترسیدند.");
    }

    void findsHiddenCuts() {
        QFETCH(QString, raw);
        QTEST(searched(raw).simplified(), "text");
    }

    void readsOnFromItsNeighbours() {
        QCOMPARE(searched("کتابخانه شهر هر روز صبح به", "او", "می رفت."),
                 QString("هر روز صبح به کتابخانه شهر"));
    }

    void saysHowSureItIs() {
        const LineKnowledge knowledge = taught(lessons());
        const auto confidence = [&](const char *raw) {
            return searchBlocks(lineOf(raw), gaps, knowledge, {}).confidence;
        };
        const double plain = confidence(".مردم شهر از دریا می ترسیدند");
        const double odd = confidence(".ماهی قرمز دور سفره لیوان چای");
        QVERIFY(plain > 0.9 && plain <= 1);
        QVERIFY(odd > 0 && odd < plain);
    }

    void blocksTileTheLine_data() {
        QTest::addColumn<QString>("raw");
        QTest::newRow("marks") << "، ! (آمد) \"رفت\" ١٢٣ Rome ،";
        QTest::newRow("marks alone") << "...";
        QTest::newRow("kashidas alone") << "~ ~~ و~ ~";
        QTest::newRow("vowels alone") << QString(QChar(0x064E)) + " " + QChar(0x064E);
        QTest::newRow("one letter") << "و";
        QTest::newRow("a long unknown word") << QString("قغ").repeated(200);
    }

    void blocksTileTheLine() {
        QFETCH(QString, raw);
        const Line line = lineOf(raw);
        std::uint32_t reached = 0;
        const LineKnowledge knowledge = taught(lessons());
        for (const Block &block : searchBlocks(line, gaps, knowledge, {}).blocks) {
            QCOMPARE(block.core.begin, reached);
            QVERIFY(block.core.end > block.core.begin);
            reached = block.core.end + block.spaces;
        }
        QCOMPARE(reached, static_cast<std::uint32_t>(line.raw.size()));
    }

    void learnsWhichWordsAreSetApart() {
        BorderHabits habits;
        const Line line = lineOf("او رفت   بوستان   و آمد بوستان که");
        const auto blocks = cutBlocks(line.raw, gaps);
        habits.learn(line.raw, blocks);
        const std::uint64_t apart = streamOf("بوستان").tokens.front().id;
        const std::uint64_t plain = streamOf("آمد").tokens.front().id;
        QVERIFY(habits.ratio(apart, plain) > habits.ratio(plain, plain));
        habits.forget(line.raw, blocks);
        QCOMPARE(habits.ratio(apart, plain), habits.ratio(plain, plain));
    }

    void stopsWhenAsked() {
        std::vector<Line> lines = linesOf("او رفت\nو آمد");
        std::stop_source source;
        source.request_stop();
        const auto done = reorderLines(lines, {{LineRole::Body}, {LineRole::Body}}, gaps, {},
                                       {nullptr, source.get_token()});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestBlockSearch)
#include "tst_block_search.moc"
