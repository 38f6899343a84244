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

    void coarsenedKeepsLettersAndEachWordOfABlockOnce() {
        QVERIFY(rc::check("neighbours become one segment", [] {
            const auto whole = extractFeatures(randomVersion("fa", *rc::gen::inRange(1U, 30U)));
            const auto factor = *rc::gen::inRange(2U, 6U);
            const VersionFeatures coarse = coarsened(whole, factor);
            RC_ASSERT(coarse.segmentCount() == (whole.segmentCount() + factor - 1) / factor);
            RC_ASSERT(coarse.blockSize == factor * whole.blockSize);
            RC_ASSERT(coarse.wordBegin.back() == coarse.words.size());
            RC_ASSERT(std::accumulate(coarse.letters.begin(), coarse.letters.end(), 0.0F) ==
                      std::accumulate(whole.letters.begin(), whole.letters.end(), 0.0F));
            for (std::uint32_t block = 0; block < coarse.segmentCount(); ++block) {
                RC_ASSERT(coarse.startsParagraph[block] == whole.startsParagraph[factor * block]);
                std::vector<WordId> words(coarse.wordsOf(block).begin(),
                                          coarse.wordsOf(block).end());
                std::ranges::sort(words);
                RC_ASSERT(std::ranges::adjacent_find(words) == words.end());
                for (const WordId word : words)
                    RC_ASSERT(isIn(whole, word, block * factor, block * factor + factor));
            }
        }));
    }

    void coarsenedDropsWhatIsEverywhere() {
        std::string text;
        for (int line = 0; line < 200; ++line)
            text += "common " + std::string(2, static_cast<char>('a' + line % 26)) +
                    std::string(2, static_cast<char>('a' + line / 26)) + "\n";
        const VersionFeatures whole = featuresOf("en", text);
        const VersionFeatures coarse = coarsened(whole, 4);
        QCOMPARE(coarse.vocabulary[idOf(whole, "commo")].count, 0U);
        QCOMPARE(coarse.words.size(), std::size_t{200});
    }

private:
    static bool isIn(const VersionFeatures &version, WordId word, std::uint32_t first,
                     std::uint32_t last) {
        for (std::uint32_t s = first; s < std::min(last, version.segmentCount()); ++s)
            if (std::ranges::find(version.wordsOf(s), word) != version.wordsOf(s).end())
                return true;
        return false;
    }
};

QTEST_APPLESS_MAIN(TestFeatures)
#include "tst_features.moc"
