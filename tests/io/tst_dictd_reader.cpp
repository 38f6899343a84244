// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/dictd_reader.h"

#include "tests/support/dictionaries.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::io;
using namespace hamtaraz::test;

namespace {

const DictionaryLanguages englishRussian{*Language::fromTag("en"), *Language::fromTag("ru")};
const Entries some{{"00-database-short", "00-database-short\n     Test\n"},
                   {"bridge", "Bridge /brɪdʒ/ <n>\n1. мост\n   \"old bridge\" - \"старый мост\"\n"},
                   {"river", "река, поток\n Synonyms: {stream}\n"}};

Result<Termbase> parse(const std::string &index, const std::string &articles) {
    return parseDictd({index, articles}, englishRussian);
}

} // namespace

class DictdReaderTest : public QObject {
    Q_OBJECT
private slots:
    void articlesBecomeGlosses() {
        const auto read = parse(dictdIndex(some), articlesOf(some));
        QVERIFY(read);
        QCOMPARE(shown(*read),
                 (QStringList{"en:bridge | ru:мост", "en:river | ru:река | ru:поток"}));
    }

    void offsetsMayBeLarge() {
        const std::string padding(5000, ' ');
        const auto read =
            parse("bridge\t" + base64Number(5000) + "\tI\tBridge\n", padding + "мост");
        QCOMPARE(shown(*read), QStringList{"en:bridge | ru:мост"});
    }

    void badFilesAreRefused_data() {
        QTest::addColumn<std::string>("index");
        QTest::addColumn<int>("code");
        QTest::addColumn<std::string>("mentions");
        const auto row = [](const char *name, const char *index, ErrorCode code,
                            const char *mentions) {
            QTest::newRow(name) << std::string(index) << int(code) << std::string(mentions);
        };
        row("nothing", "", ErrorCode::Empty, "");
        row("no size", "a\tA\tI\nbridge\tA\n", ErrorCode::BadFormat, "line 2");
        row("no base 64", "bridge\tA\t-\n", ErrorCode::BadFormat, "line 1");
        row("empty number", "bridge\t\tA\n", ErrorCode::BadFormat, "line 1");
        row("huge number", "bridge\t//////////\t//////////\n", ErrorCode::BadFormat, "beyond");
        row("beyond any number", "bridge\t///////////\tA\n", ErrorCode::BadFormat, "line 1");
        row("article cut off", "bridge\tA\tJ\n", ErrorCode::BadFormat, "\"bridge\"");
        row("no UTF-8", "\xFF\tA\tI\n", ErrorCode::BadEncoding, "line 1");
    }
    void badFilesAreRefused() {
        QFETCH(std::string, index);
        QFETCH(std::string, mentions);
        const auto read = parse(index, "мост");
        QVERIFY(!read);
        QTEST(int(read.error().code), "code");
        QVERIFY2(read.error().detail.find(mentions) != std::string::npos,
                 read.error().detail.c_str());
    }
};

QTEST_GUILESS_MAIN(DictdReaderTest)
#include "tst_dictd_reader.moc"
