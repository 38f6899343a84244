// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/export.h"
#include "alignment/io/tmx_reader.h"
#include "tests/support/sample_work.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::io;

namespace {

/// A TMX file around the given units.
std::string tmx(const std::string &body, const std::string &prolog = {}) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>)" + prolog +
           R"(<tmx version="1.4"><header srclang="ru"/><body>)" + body + "</body></tmx>";
}

std::string tuv(const std::string &tag, const std::string &seg) {
    return "<tuv xml:lang=\"" + tag + "\"><seg>" + seg + "</seg></tuv>";
}

} // namespace

class TmxReaderTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadBack() {
        const Work work = test::sampleWork();
        const auto written = writeMultilingualTmx(work, {.confirmedOnly = false});
        const auto read = parseTmx(written->content);
        QVERIFY(read);
        QCOMPARE(read->texts.languages.front(), test::language("ru"));
        QCOMPARE(read->texts.rows.size(), written->report.written);

        const Result<Work> again = workFromRows(work.document.title, read->texts);
        QVERIFY2(again, again ? "" : errorSentence(again.error()).c_str());
        QCOMPARE(again->alignment[0].note, std::string("first & foremost"));
        QCOMPARE(again->alignment[2].status, Status::OmissionAccepted);
        QCOMPARE(again->alignment[6].confidence, 0.25F);
        QVERIFY(again->alignment[2].parts[1].empty());

        // Texts, ids, statuses and confidences all stand; bead types have become 1:1:1.
        const auto rewritten =
            parseTmx(writeMultilingualTmx(*again, {.confirmedOnly = false})->content);
        QCOMPARE(rewritten->texts.rows.size(), read->texts.rows.size());
        for (std::size_t i = 0; i < read->texts.rows.size(); ++i) {
            QCOMPARE(rewritten->texts.rows[i].id, read->texts.rows[i].id);
            QCOMPARE(rewritten->texts.rows[i].cells, read->texts.rows[i].cells);
            QCOMPARE(rewritten->texts.rows[i].status, read->texts.rows[i].status);
            QCOMPARE(rewritten->texts.rows[i].confidence, read->texts.rows[i].confidence);
        }
    }

    void otherToolsFilesAreRead() {
        const auto read = parseTmx(tmx(
            "<tu>" + tuv("en-US", "One") + tuv("ru-RU", "Один") + "</tu>" +
            "<tu tuid=\"7\"><prop type=\"x-other\">?</prop><tuv lang=\"RU\"><seg>Два</seg></tuv>" +
            tuv("fa-IR", "دو") + "</tu>"));
        QVERIFY(read);
        QCOMPARE(read->texts.languages,
                 (std::vector<Language>{test::language("ru"), test::language("en"),
                                        test::language("fa")}));
        QCOMPARE(read->texts.rows[0].cells, (std::vector<std::string>{"Один", "One", ""}));
        QCOMPARE(read->texts.rows[1].cells, (std::vector<std::string>{"Два", "", "دو"}));
        QCOMPARE(read->texts.rows[1].id, std::string("7"));
        QCOMPARE(read->texts.rows[1].status, Status::Proposed);
    }

    void inlineCodesAreDroppedAndCounted() {
        const auto read =
            parseTmx(tmx("<tu>" +
                         tuv("ru", "а <bpt i=\"1\">&lt;b><sub>x</sub></bpt>б<ept i=\"1\"/> "
                                   "<hi>в<ph/></hi> г") +
                         tuv("ru", "второй") + tuv("fa", "ب") + "</tu>"));
        QVERIFY(read);
        QCOMPARE(read->texts.rows[0].cells[0], std::string("а б в г"));
        QCOMPARE(read->codesDropped, 3U);
        QCOMPARE(read->variantsDropped, 1U);
    }

    void encodingDeclarationIsNotHeeded() {
        std::string text = tmx("<tu>" + tuv("ru", "Да") + tuv("fa", "بله") + "</tu>");
        text.replace(text.find("UTF-8"), 5, "UTF-16");
        const auto read = parseTmx(text);
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        QCOMPARE(read->texts.rows[0].cells[1], std::string("بله"));
    }

    void badFilesAreRefused_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QString>("mentions");
        const std::string good = tmx("<tu>" + tuv("ru", "Да") + "</tu>");
        QTest::newRow("empty") << std::string() << "line 1";
        QTest::newRow("not XML") << std::string("Hello.\nWorld.") << "line 1";
        QTest::newRow("another root") << std::string("<html/>") << "html";
        QTest::newRow("cut off") << good.substr(0, good.size() - 20) << "line 1";
        QTest::newRow("more behind the end") << good + "<x/>"
                                             << "line 1";
        QTest::newRow("no such language")
            << tmx("\n\n<tu>" + tuv("??", "Да") + "</tu>") << "line 3";
        QTest::newRow("no language") << tmx("<tu><tuv><seg>x</seg></tuv></tu>") << "language";
        QTest::newRow("undeclared entity") << tmx("<tu>" + tuv("ru", "&nbsp;") + "</tu>") << "nbsp";
        QTest::newRow("undeclared entity behind a DTD")
            << tmx("<tu>" + tuv("ru", "&nbsp;") + "</tu>", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")
            << "nbsp";
        QTest::newRow("declared entity")
            << tmx("<tu>" + tuv("ru", "&a;") + "</tu>", "<!DOCTYPE tmx [<!ENTITY a \"b\">]>")
            << "entities";
        QTest::newRow("external entity")
            << tmx("<tu>" + tuv("ru", "&a;") + "</tu>",
                   "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")
            << "entities";
        QTest::newRow("parameter entity")
            << tmx("", "<!DOCTYPE tmx [<!ENTITY % a SYSTEM \"file:///etc/passwd\"> %a;]>")
            << "line 1";
        std::string bomb = "<!DOCTYPE tmx [<!ENTITY a0 \"ha\">";
        for (int i = 1; i < 30; ++i) {
            const std::string inner = "&a" + std::to_string(i - 1) + ";";
            bomb += "<!ENTITY a" + std::to_string(i) + " \"" + inner + inner + "\">";
        }
        QTest::newRow("entity bomb")
            << tmx("<tu>" + tuv("ru", "&a29;") + "</tu>", bomb + "]>") << "entities";
    }

    void badFilesAreRefused() {
        QFETCH(std::string, text);
        QFETCH(QString, mentions);
        const auto read = parseTmx(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadFormat);
        QVERIFY2(QString::fromStdString(read.error().detail).contains(mentions),
                 read.error().detail.c_str());
    }

    void hugeNestingIsBorne() {
        constexpr std::size_t depth = 200'000;
        std::string open;
        std::string close;
        for (std::size_t i = 0; i < depth; ++i) {
            open += "<hi>";
            close += "</hi>";
        }
        const auto read = parseTmx(tmx("<tu>" + tuv("ru", open + "дно" + close) + "</tu>"));
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        QCOMPARE(read->texts.rows[0].cells[0], std::string("дно"));
    }

    void rowsThatMakeNoWorkAreRefused() {
        const auto one = parseTmx(tmx("<tu>" + tuv("ru", "Да") + "</tu>"));
        QCOMPARE(workFromRows("t", one->texts).error().code, ErrorCode::TooFewVersions);
        const auto blank = parseTmx(tmx("<tu>" + tuv("ru", "Да") + tuv("fa", " ") + "</tu>"));
        QCOMPARE(workFromRows("t", blank->texts).error().code, ErrorCode::Empty);
        AlignedTexts many;
        for (const char *tag : {"ru", "fa", "en", "de", "fr", "it", "es", "pl", "uk"})
            many.languages.push_back(test::language(tag));
        QCOMPARE(workFromRows("t", many).error().code, ErrorCode::TooManyVersions);
    }
};

QTEST_APPLESS_MAIN(TmxReaderTest)
#include "tst_tmx_reader.moc"
