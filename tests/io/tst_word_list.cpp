// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/word_list.h"
#include "tests/support/files.h"

#include <QTest>

#include <algorithm>

using namespace hamtaraz;
using namespace hamtaraz::io;

namespace {

bool holds(const WordList &list, std::string_view word) {
    const auto words = list.words();
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

class TestWordList : public QObject {
    Q_OBJECT

private slots:
    void dictionariesAreReadWithoutTheirFlags() {
        const WordList list =
            WordList::parseDictionary("4\nکتاب\nباران/AB\n\nآب\tpo:noun\r\nدریا\r\nآفتاب");
        const std::vector<std::string_view> wanted{"کتاب", "باران", "آب", "دریا", "آفتاب"};
        const auto words = list.words();
        QVERIFY(std::equal(words.begin(), words.end(), wanted.begin(), wanted.end()));
    }

    void wordsStayWhenTheListMoves() {
        WordList list = WordList::parseDictionary("1\nآب");
        const WordList moved = std::move(list);
        QCOMPARE(moved.words().size(), std::size_t{1});
        QVERIFY(moved.words()[0] == "آب");
    }

    void anEmptyDictionaryHasNoWords() {
        for (const char *bytes : {"", "0", "0\n", "7\n\n\n"})
            QVERIFY(WordList::parseDictionary(bytes).words().empty());
    }

    void aDictionaryThatIsNotThereIsSaidToBeMissing() {
        const auto list = readWordList("/no/such/dictionary.dic");
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::NotFound);
    }

    // With a dictionary or without.
    void persianWordsAreKnown() {
        const WordList &list = knownWords(Language::fromTag("fa").value());
        for (const char *word : {"شما", "است", "خود"})
            QVERIFY2(holds(list, word), word);
        QCOMPARE(&knownWords(Language::fromTag("fa").value()), &list);
    }

    void otherLanguagesNeedNone() {
        QVERIFY(knownWords(Language::fromTag("ru").value()).words().empty());
        QVERIFY(knownWords(Language::fromTag("en").value()).words().empty());
    }
};

QTEST_APPLESS_MAIN(TestWordList)
#include "tst_word_list.moc"
