// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/features.h"

#include "tests/support/features.h"
#include "tests/support/random_work.h"

#include <QtTest>

#include <numeric>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

QStringList wordsOf(const VersionFeatures &version, std::uint32_t segment) {
    QStringList words;
    for (const WordId word : version.wordsOf(segment))
        words << QString::fromStdString(version.vocabulary[word].text);
    return words;
}

} // namespace

class TestFeatures : public QObject {
    Q_OBJECT

private slots:
    void wordsForComparing_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const char *text, const QStringList &words) {
            QTest::newRow(name) << QString::fromUtf8(text) << words;
        };
        row("cut to five letters", "Governments governed it", {"gover", "gover", "it"});
        row("cut in letters, not bytes", "Правительства", {"прави"});
        row("Russian yo", "Ёлка елка", {"елка", "елка"});
        row("Arabic and Persian letters", "كتاب کتاب علي", {"کتاب", "کتاب", "علی"});
        row("joiners inside a word", "می‌خواهم میخواهم", {"میخوا", "میخوا"});
        row("numbers of any script", "1935 ۱۹۳۵ ١٩٣٥", {"1935", "1935", "1935"});
        row("grouped digits", "1,935 ۱٬۹۳۵", {"1935", "1935"});
        row("numbers are not cut", "1234567890", {"1234567890"});
        row("marks that languages share", "Что? چه؟ «Ja!»",
            {"что", "?", "چه", "?", "\"", "ja", "!", "\""});
        row("marks that say nothing", "a, b. c", {"a", "b", "c"});
        row("nothing at all", "...", {});
    }
    void wordsForComparing() {
        QFETCH(QString, text);
        QTEST(wordsOf(featuresOf("en", text.toStdString() + "\n"), 0), "words");
    }

    void aWordTypeForEachWord() {
        const auto version = featuresOf("en", "Governments of 1935?\nThe governed of 1935\n");
        const WordType &government = version.vocabulary[idOf(version, "gover")];
        QCOMPARE(government.whole, std::string("governments"));
        QCOMPARE(government.count, 2U);
        QVERIFY(!government.number && !government.mark);
        QVERIFY(version.vocabulary[idOf(version, "1935")].number);
        QVERIFY(version.vocabulary[idOf(version, "?")].mark);
        QCOMPARE(version.vocabulary.size(), std::size_t{5});
    }

    void lettersAreCountedWithoutSpacesAndMarks() {
        const auto version = featuresOf("ru", "Дом, 12!\n—\n");
        QCOMPARE(version.letters, (std::vector<float>{5, 1})); // never 0: it is divided by
    }

    void paragraphsStart() {
        const auto version = featuresOf("en", "one\ntwo\n\nthree\nfour\n");
        QCOMPARE(version.startsParagraph, (std::vector<bool>{true, false, true, false}));
    }

    void halvedKeepsAllWordsAndLetters() {
        QVERIFY(rc::check("two neighbours become one segment", [] {
            const auto whole = extractFeatures(randomVersion("fa", *rc::gen::inRange(1U, 12U)));
            const VersionFeatures half = halved(whole);
            RC_ASSERT(half.segmentCount() == (whole.segmentCount() + 1) / 2);
            RC_ASSERT(half.blockSize == 2 * whole.blockSize);
            RC_ASSERT(half.words == whole.words);
            RC_ASSERT(half.wordBegin.back() == half.words.size());
            RC_ASSERT(std::accumulate(half.letters.begin(), half.letters.end(), 0.0F) ==
                      std::accumulate(whole.letters.begin(), whole.letters.end(), 0.0F));
            for (std::uint32_t s = 0; s < half.segmentCount(); ++s) {
                RC_ASSERT(half.wordsOf(s).data() == half.words.data() + whole.wordBegin[2 * s]);
                RC_ASSERT(half.startsParagraph[s] == whole.startsParagraph[2 * s]);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestFeatures)
#include "tst_features.moc"
