// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/export.h"
#include "alignment/io/tsv_cell.h"
#include "alignment/io/tsv_reader.h"
#include "tests/support/sample_work.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace hamtaraz;
using namespace hamtaraz::io;

class TsvTest : public QObject {
    Q_OBJECT
private slots:
    void tableIsExactlyThis() {
        const auto exported = writeTsv(test::sampleWork());
        QCOMPARE(
            QString::fromStdString(exported->content),
            QString(
                "fa\tru\ten\n"
                "پلِ کهنه صدا می‌کرد.\tСтарый мост скрипел.\tThe "
                "old "
                "bridge "
                "creaked.\n"
                "باد می‌وزید. کسی نمی‌آمد.\tДул ветер, и никто "
                "не "
                "шёл.\t"
                "The wind blew and nobody came.\n"
                "\tТолько по-русски и по-английски.\tIn Russian and English only.\n"
                "«آ & ب» <ج>\t«А & Б» <В>\x02\t\"A & B\" <C>\n"
                "نه.\tНет.\tNo.\n"
                "نه.\tНет.\tNo.\n"));
        QCOMPARE(exported->report.written, 6U);
        QCOMPARE(exported->report.severalSourceSegments, 1U);
        QCOMPARE(exported->report.unconfirmedLeftOut, 1U);
        QCOMPARE(exported->report.excludedLeftOut, 1U);
    }

    void formulasAreDisarmed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("equals") << "=1+1"
                                << "'=1+1";
        QTest::newRow("plus") << "+7 495"
                              << "'+7 495";
        QTest::newRow("minus") << "- Да"
                               << "'- Да";
        QTest::newRow("at") << "@sum"
                            << "'@sum";
        QTest::newRow("tab in front") << "\t=1"
                                      << "'=1";
        QTest::newRow("tab inside") << "a\tb\r\nc"
                                    << "a b c";
        QTest::newRow("apostrophe and sign") << "'=1"
                                             << "''=1";
        QTest::newRow("apostrophe alone") << "'tis"
                                          << "'tis";
        QTest::newRow("plain") << "a = b"
                               << "a = b";
        QTest::newRow("empty") << ""
                               << "";
    }

    void formulasAreDisarmed() {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(QString::fromStdString(escapeCell(text.toStdString())), cell);
    }

    void unescapingRestoresEveryLine() {
        QVERIFY(rc::check("unescape(escape(x)) == escapeless x", [] {
            const auto text = *rc::gen::container<std::string>(
                rc::gen::element('=', '+', '-', '@', '\'', 'a', 'b'));
            RC_ASSERT(unescapeCell(escapeCell(text)) == text);
            RC_ASSERT(text.empty() ||
                      std::string("=+-@").find(escapeCell(text).front()) == std::string::npos);
        }));
    }

    void whatIsWrittenIsReadBack() {
        const Work work = test::sampleWork();
        const auto read = parseTsv(writeTsv(work, {.confirmedOnly = false})->content);
        QVERIFY(read);
        QCOMPARE(read->languages.size(), 3U);
        QCOMPARE(read->rows.size(), 7U);
        QCOMPARE(read->rows[2].cells[0], std::string());
        const Result<Work> again = workFromRows("t", *read);
        QVERIFY(again);
        QCOMPARE(writeTsv(*again, {.confirmedOnly = false})->content,
                 writeTsv(work, {.confirmedOnly = false})->content);
    }

    void strangeTablesAreRefused() {
        QCOMPARE(parseTsv("").error().code, ErrorCode::UnknownLanguage);
        QCOMPARE(parseTsv("Hello, world\nx").error().code, ErrorCode::UnknownLanguage);
        const auto wide = parseTsv("ru\tfa\r\nа\tب\r\nа\tب\tc\n");
        QCOMPARE(wide.error().code, ErrorCode::BadFormat);
        QVERIFY(wide.error().detail.find("line 3") != std::string::npos);
    }

    void missingCellsAreEmptyAndBlankLinesSkipped() {
        const auto read = parseTsv("ru\tfa\nа\n\nб\tب");
        QVERIFY(read);
        QCOMPARE(read->rows.size(), 2U);
        QCOMPARE(read->rows[0].cells, (std::vector<std::string>{"а", ""}));
        QCOMPARE(read->rows[1].cells, (std::vector<std::string>{"б", "ب"}));
    }
};

QTEST_APPLESS_MAIN(TsvTest)
#include "tst_tsv.moc"
