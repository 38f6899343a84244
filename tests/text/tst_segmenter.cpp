// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/text_reader.h"
#include "alignment/text/segmenter.h"
#include "alignment/text/utf8.h"

#include <QFile>
#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace hamtaraz;

namespace {

Language language(const char *tag) {
    return *Language::fromTag(tag);
}

std::string readText(const QString &path) {
    const Result<io::TextFile> file = io::readTextFile(path.toStdString());
    return file ? file->text : std::string();
}

/// The text with a '|' behind every segment but the last.
QString withCuts(const std::string &text, const std::vector<Segment> &segments) {
    std::string marked = text;
    for (std::size_t i = segments.size(); i-- > 1;)
        marked.insert(segments[i - 1].span.end, "|");
    return QString::fromStdString(marked);
}

/// The ends of the sentences, as counts of bytes that are no white space.
std::set<std::size_t> inkEnds(std::string_view text, const std::vector<Segment> &segments) {
    std::set<std::size_t> ends;
    std::size_t ink = 0;
    std::size_t at = 0;
    for (const Segment &segment : segments) {
        for (; at < segment.span.end; at += utf8::decode(text, at).size)
            ink += !utf8::isWhiteSpace(utf8::decode(text, at).value);
        ends.insert(ink);
    }
    return ends;
}

/// Words, marks, spaces and line ends in any order, some of them no valid UTF-8.
rc::Gen<std::string> anyText() {
    const auto piece = rc::gen::weightedElement<std::string>(
        {{9, "слово"}, {9, "کلمه"}, {9, "Word"},   {3, "г"},      {3, "ص"},    {3, "etc"},
         {3, "J"},     {9, "."},    {4, "?"},      {4, "!\""},    {4, "؟"},    {3, "…"},
         {3, "\""},    {2, "«"},    {2, "»"},      {3, "("},      {3, ")"},    {2, "[1]"},
         {3, "12"},    {2, "—"},    {20, " "},     {2, "\n"},     {1, "\n\n"}, {1, "\t"},
         {1, "\xC2"},  {1, "\xFF"}, {1, "\u00A0"}, {1, "\u200C"}, {1, "。"},   {1, "中文"}});
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                        [](const std::vector<std::string> &pieces) {
                            std::string text;
                            for (const std::string &one : pieces)
                                text += one;
                            return text;
                        });
}

/// Law 2, and paragraphs numbered from 0 without a gap.
void assertTiles(const std::string &text, const std::vector<Segment> &segments) {
    std::uint32_t end = 0;
    std::uint32_t paragraph = 0;
    for (const Segment &segment : segments) {
        RC_ASSERT(segment.span.begin >= end && segment.span.end <= text.size());
        RC_ASSERT(utf8::trimmed(TextSpan{end, segment.span.begin}.of(text)).empty());
        const std::string_view content = segment.span.of(text);
        RC_ASSERT(!content.empty() && utf8::trimmed(content).size() == content.size());
        RC_ASSERT(segment.paragraph == paragraph || segment.paragraph == paragraph + 1);
        RC_ASSERT(end > 0 || segment.paragraph == 0);
        paragraph = segment.paragraph;
        end = segment.span.end;
    }
    RC_ASSERT(utf8::trimmed(std::string_view(text).substr(end)).empty());
}

} // namespace

class TestSegmenter : public QObject {
    Q_OBJECT

private slots:
    /// tests/text/cases/LANGUAGE.txt: a text a line, with a '|' at each cut.
    void cases_data() {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("expected");
        for (const char *tag : {"fa", "ru", "en"}) {
            QFile file(QStringLiteral(HAMTARAZ_TESTS "/text/cases/%1.txt").arg(tag));
            QVERIFY2(file.open(QIODevice::ReadOnly), tag);
            for (int line = 1; !file.atEnd(); ++line)
                QTest::addRow("%s %d", tag, line)
                    << tag << QString::fromUtf8(file.readLine().trimmed());
        }
    }
    void cases() {
        QFETCH(QString, tag);
        QFETCH(QString, expected);
        const std::string text = QString(expected).remove('|').toStdString();
        QCOMPARE(withCuts(text, segmentText(text, language(qPrintable(tag)))), expected);
    }

    void findsTheSentencesOfTheSeed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentences");
        QTest::newRow("fa") << HAMTARAZ_TESTS "/gold/seed/fa_gold.txt"
                            << HAMTARAZ_TESTS "/gold/seed/fa_gold_sentences.txt";
        QTest::newRow("ru") << HAMTARAZ_SEEDS "/ru.txt"
                            << HAMTARAZ_TESTS "/gold/seed/ru_sentences.txt";
        QTest::newRow("en") << HAMTARAZ_SEEDS "/en.txt"
                            << HAMTARAZ_TESTS "/gold/seed/en_sentences.txt";
    }
    void findsTheSentencesOfTheSeed() {
        QFETCH(QString, text);
        QFETCH(QString, sentences);
        const std::string given = readText(text);
        const std::string gold = readText(sentences);
        const auto found = inkEnds(given, segmentText(given, language(QTest::currentDataTag())));
        const auto wanted = inkEnds(gold, segmentLines(gold));
        QVERIFY(wanted.size() > 100);
        std::vector<std::size_t> common;
        std::ranges::set_intersection(found, wanted, std::back_inserter(common));
        const double f1 = 2.0 * static_cast<double>(common.size()) /
                          static_cast<double>(found.size() + wanted.size());
        qInfo("%s: sentence boundary F1 %.4f", QTest::currentDataTag(), f1);
        QVERIFY(f1 >= 0.985);
    }

    void keepsParagraphsApart() {
        const std::string text = "One.  Two\n\nthree. Four\n";
        const std::vector<Segment> segments = segmentText(text, language("en"));
        const std::vector<Segment> expected{{{0, 4}, 0}, {{6, 9}, 0}, {{11, 17}, 1}, {{18, 22}, 1}};
        QCOMPARE(segments, expected);
    }

    void otherLanguages() {
        const auto cut = [](const char *tag, const std::string &text) {
            return withCuts(text, segmentText(text, language(tag)));
        };
        QCOMPARE(cut("zh", "他走了。她留下。"), QStringLiteral("他走了。|她留下。"));
        QCOMPARE(cut("hi", "वह गया। वह रुकी।"), QStringLiteral("वह गया।| वह रुकी।"));
        QCOMPARE(cut("fr", "« Que faire ? » demanda M. Dupont. Rien."),
                 QStringLiteral("« Que faire ? » demanda M. Dupont.| Rien."));
        QCOMPARE(cut("de", "Er ging. „Warum?“ Niemand weiß es."),
                 QStringLiteral("Er ging.| „Warum?“| Niemand weiß es."));
        QCOMPARE(cut("de", "Er kam am 5. Mai. Sie kam 1935. Alle gingen."),
                 QStringLiteral("Er kam am 5. Mai.| Sie kam 1935.| Alle gingen."));
        QCOMPARE(cut("el", "Πού πας; Σπίτι. Γιατί;"), QStringLiteral("Πού πας;| Σπίτι.| Γιατί;"));
    }

    void lines() {
        const std::string text = "\n  a b \nc\n \n\n\td\n";
        const std::vector<Segment> expected{{{3, 6}, 0}, {{8, 9}, 0}, {{14, 15}, 1}};
        QCOMPARE(segmentLines(text), expected);
        QVERIFY(segmentLines("").empty());
        QVERIFY(segmentLines(" \n\n ").empty());
    }

    void tiles() {
        QVERIFY(rc::check([] {
            const std::string text = *anyText();
            for (const char *tag : {"fa", "ru", "en", "zh"})
                assertTiles(text, segmentText(text, language(tag)));
            assertTiles(text, segmentLines(text));
        }));
    }

    void anyBytesTile() {
        QVERIFY(rc::check([](const std::vector<std::uint8_t> &bytes) {
            const std::string text(bytes.begin(), bytes.end());
            assertTiles(text, segmentText(text, language("fa")));
        }));
    }

    void emptyTexts() {
        QVERIFY(segmentText("", language("en")).empty());
        QVERIFY(segmentText(" \n\u00A0\n", language("en")).empty());
    }
};

QTEST_APPLESS_MAIN(TestSegmenter)
#include "tst_segmenter.moc"
