// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/stardict_reader.h"

#include "tests/support/dictionaries.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::io;
using namespace hamtaraz::test;

namespace {

const DictionaryLanguages englishRussian{*Language::fromTag("en"), *Language::fromTag("ru")};
const Entries plain{{"bridge", "мост"}, {"river", "1. река\n2. поток"}};

Result<Termbase> parse(const Entries &entries, const std::string &info = starDictInfo(),
                       std::size_t offsetBytes = 4) {
    return parseStarDict({info, starDictIndex(entries, offsetBytes), articlesOf(entries)},
                         englishRussian);
}

} // namespace

class StarDictReaderTest : public QObject {
    Q_OBJECT
private slots:
    void plainArticles() {
        const QStringList expected{"en:bridge | ru:мост", "en:river | ru:река | ru:поток"};
        QCOMPARE(shown(*parse(plain)), expected);
        const auto wide = parse(plain, starDictInfo("idxoffsetbits=64\nsametypesequence=m\n"), 8);
        QCOMPARE(shown(*wide), expected);
    }

    void articlesOfSeveralFields() {
        const std::string picture = bigEndian(3, 4) + "PNG";
        const std::string sequence =
            std::string("brɪdʒ") + '\0' + "<b>мост</b><br>мостик" + '\0' + picture + "WAVE";
        QCOMPARE(shown(*parse({{"bridge", sequence}}, starDictInfo("sametypesequence=tgPW\n"))),
                 QStringList{"en:bridge | ru:мост | ru:мостик"});
        const std::string named =
            std::string("tbrɪdʒ") + '\0' + "P" + picture + "hмост &amp; берег" + '\0' + "mсвод";
        QCOMPARE(shown(*parse({{"bridge", named}}, starDictInfo(""))),
                 QStringList{"en:bridge | ru:мост & берег | ru:свод"});
    }

    void articlesWithoutGlossesAreNoConcepts() {
        const auto read = parse({{"bridge", "мост"}, {"of", "предлог, см.: словарь"}});
        QCOMPARE(shown(*read), (QStringList{"en:bridge | ru:мост", "en:of | ru:предлог"}));
        const auto nothing = parse({{"bridge", "a building that stands over a river"}});
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::Empty);
    }

    void everyCutIsNoticed() {
        const std::string index = starDictIndex(plain);
        const std::string articles = articlesOf(plain);
        for (std::size_t size = 0; size < index.size(); ++size)
            if (size != starDictIndex({plain[0]}).size()) { // there the first entry ends
                const auto read = parseStarDict({starDictInfo(), index.substr(0, size), articles},
                                                englishRussian);
                QVERIFY2(!read, std::to_string(size).c_str());
            }
        const std::string cut = articles.substr(0, articles.size() - 1);
        const auto read = parseStarDict({starDictInfo(), index, cut}, englishRussian);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadFormat);
        QVERIFY(read.error().detail.find("\"river\"") != std::string::npos);
    }

    void articlesCutWithinAreRead() { // a size that lies in a field says nothing of the files
        const std::string lies = std::string("P") + bigEndian(0xFFFFFFFF, 4) + "x";
        QVERIFY(!parse({{"bridge", lies}}, starDictInfo("")));
        QCOMPARE(shown(*parse({{"bridge", "mмост"}}, starDictInfo(""))),
                 QStringList{"en:bridge | ru:мост"});
    }

    void badFilesAreRefused() {
        const auto other = parse(plain, "bookname=Test\n");
        QVERIFY(!other && other.error().detail.find(".ifo") != std::string::npos);
        const auto bits = parse(plain, starDictInfo("idxoffsetbits=16\n"));
        QVERIFY(!bits && bits.error().detail.find("idxoffsetbits") != std::string::npos);
        const auto headword = parse({{"br\xFF", "мост"}});
        QVERIFY(!headword);
        QCOMPARE(headword.error().code, ErrorCode::BadEncoding);
    }
};

QTEST_GUILESS_MAIN(StarDictReaderTest)
#include "tst_stardict_reader.moc"
