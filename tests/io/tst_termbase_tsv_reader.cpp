// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/termbase_tsv_reader.h"

#include "alignment/io/termbase_builder.h"
#include "tests/support/dictionaries.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::io;
using hamtaraz::test::shown;

namespace {

const std::vector<Language> none;
const std::vector<Language> russianPersian{*Language::fromTag("ru"), *Language::fromTag("fa")};

} // namespace

class TermbaseTsvReaderTest : public QObject {
    Q_OBJECT
private slots:
    void headerNamesTheLanguages() {
        const auto read = parseTermbaseTsv("# my words\n\nru\tfa-IR\ten\r\n"
                                           "дом; здание\tخانه؛ منزل\thouse|building\r\n"
                                           "река\t\triver\n"
                                           "один\t\t\n",
                                           none);
        QVERIFY2(read, read ? "" : errorSentence(read.error()).c_str());
        QCOMPARE(shown(*read),
                 (QStringList{"ru:дом | ru:здание | fa:خانه | fa:منزل | en:house | en:building",
                              "ru:река | en:river"}));
    }

    void otherColumnsAreLeftOut() {
        const auto read = parseTermbaseTsv("ru\tnote of mine\ten\nдом\tm\thouse\n", none);
        QCOMPARE(shown(*read), QStringList{"ru:дом | en:house"});
    }

    void languagesMayBeGiven() {
        const auto read = parseTermbaseTsv("дом\tخانه\tnote\n'=река \t رود\n", russianPersian);
        QCOMPARE(shown(*read), (QStringList{"ru:дом | fa:خانه", "ru:=река | fa:رود"}));
    }

    void aHeaderOutweighsWhatIsGiven() {
        const auto read = parseTermbaseTsv("en\tde\nhouse\tHaus\n", russianPersian);
        QCOMPARE(shown(*read), QStringList{"en:house | de:Haus"});
    }

    void badFilesAreRefused_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("given");
        QTest::addColumn<int>("code");
        QTest::addColumn<std::string>("mentions");
        const auto row = [](const char *name, const char *text, bool given, ErrorCode code,
                            const char *mentions) {
            QTest::newRow(name) << std::string(text) << given << int(code) << std::string(mentions);
        };
        row("nothing", "", true, ErrorCode::Empty, "");
        row("comments alone", "# a\tb\n", true, ErrorCode::Empty, "");
        row("header alone", "ru\tfa\n", false, ErrorCode::Empty, "two languages");
        row("no tab", "ru\tfa\nдом\tخانه\nрека\n", false, ErrorCode::BadFormat, "line 3");
        row("too many cells", "ru\tfa\nдом\tخانه\tx\n", false, ErrorCode::BadFormat, "line 2");
        row("one language twice", "ru\tru-RU\nдом\tдом\n", false, ErrorCode::RepeatedLanguage, "");
        row("languages unknown", "дом\tخانه\n", false, ErrorCode::Unsupported, "language");
    }
    void badFilesAreRefused() {
        QFETCH(std::string, text);
        QFETCH(bool, given);
        QFETCH(std::string, mentions);
        const auto read = parseTermbaseTsv(text, given ? russianPersian : none);
        QVERIFY(!read);
        QTEST(int(read.error().code), "code");
        QVERIFY2(read.error().detail.find(mentions) != std::string::npos,
                 read.error().detail.c_str());
    }

    void termsAreBounded() {
        std::string cell;
        for (int i = 0; i < 200; ++i)
            cell += "w" + std::to_string(i) + "|w0|";
        const std::string tooLong(TermbaseBuilder::longestTerm + 1, 'x');
        const auto read = parseTermbaseTsv("ru\ten\nдом|\xFF|" + tooLong + "\t" + cell, none);
        QVERIFY(read);
        const auto &terms = read->concepts.front().terms;
        QCOMPARE(terms.size(), TermbaseBuilder::mostTermsPerConcept);
        QCOMPARE(terms[0].text, std::string("дом"));
        QCOMPARE(terms[1].text, std::string("w0"));
        QCOMPARE(terms[2].text, std::string("w1"));
    }

    void tooManyTermsAreRefused() {
        TermbaseBuilder builder;
        while (!builder.isFull()) {
            builder.addTerm(russianPersian[0], "a");
            builder.addTerm(russianPersian[1], "b");
            for (char c = 'a'; c <= 'z'; ++c)
                builder.addTerm(russianPersian[0], std::string("a") + c);
            builder.endConcept();
        }
        const auto taken = std::move(builder).take();
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TermbaseTsvReaderTest)
#include "tst_termbase_tsv_reader.moc"
