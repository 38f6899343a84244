// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/hunalign_dictionary_reader.h"

#include "tests/support/dictionaries.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::io;
using hamtaraz::test::shown;

namespace {

const DictionaryLanguages englishGerman{*Language::fromTag("en"), *Language::fromTag("de")};

} // namespace

class HunalignDictionaryReaderTest : public QObject {
    Q_OBJECT
private slots:
    void theTargetStandsFirst() {
        const auto read = parseHunalignDictionary(
            "Haus @ house\r\n\nruhig sein\t@ be  quiet\n@ lost\n", englishGerman);
        QVERIFY(read);
        QCOMPARE(shown(*read), (QStringList{"en:house | de:Haus", "en:be  quiet | de:ruhig sein"}));
    }

    void anAtWithinAWordPartsNothing() {
        const auto read = parseHunalignDictionary("a@b.de @ mail me@home\n", englishGerman);
        QCOMPARE(shown(*read), QStringList{"en:mail me@home | de:a@b.de"});
    }

    void badLinesAreNamed() {
        const auto read = parseHunalignDictionary("Haus @ house\n\nHaus house\n", englishGerman);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadFormat);
        QVERIFY(read.error().detail.find("line 3") != std::string::npos);
        const auto nothing = parseHunalignDictionary("\n @ \n", englishGerman);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::Empty);
    }

    void isKnownByItsFirstLine() {
        QVERIFY(looksLikeHunalignDictionary("\nHaus @ house\n"));
        QVERIFY(!looksLikeHunalignDictionary("de\ten @ home\n"));
        QVERIFY(!looksLikeHunalignDictionary("a@b\n"));
        QVERIFY(!looksLikeHunalignDictionary(""));
    }
};

QTEST_GUILESS_MAIN(HunalignDictionaryReaderTest)
#include "tst_hunalign_dictionary_reader.moc"
