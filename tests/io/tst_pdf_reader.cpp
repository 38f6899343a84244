// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_reader.h"
#include "alignment/io/text_reader.h"
#include "tests/support/edit_distance.h"
#include "tests/support/files.h"
#include "tests/support/small_pdf.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <fstream>
#include <stop_token>

using namespace hamtaraz;
using hamtaraz::test::SmallPdf;

namespace {

const std::string folder = HAMTARAZ_TESTS "/io/data/pdf/";

/// Of characters, on the documents of the folder: raise it never.
constexpr double mostWrong = 0.0;

std::string pdfOf(const std::vector<std::vector<std::string>> &pages) {
    SmallPdf pdf;
    for (const auto &lines : pages)
        pdf.addText(lines);
    return pdf.bytes();
}

/// The text, or the sentence that says why there is none.
QString read(const std::string &bytes) {
    const Result<std::string> text = io::readPdfText(bytes);
    return QString::fromStdString(text ? *text : errorSentence(text.error()));
}

QString quoted(const std::string &text) {
    return QString::fromStdString(text).replace('\n', "¶");
}

/// Fonts whose letters are named as of private use, and not at all.
constexpr const char *privateFont =
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding "
    "/Differences [97 /uniE001 /uniE002 /uniE003] >> >>";
constexpr const char *namelessFont =
    "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type "
    "/Font /Subtype /CIDFontType2 /BaseFont /X /DW 500 /CIDSystemInfo << /Registry (Adobe) "
    "/Ordering (Identity) /Supplement 0 >> >>] >>";

} // namespace

class TestPdfReader : public QObject {
    Q_OBJECT

private slots:
    void readsBack_data() {
        QTest::addColumn<std::string>("name");
        for (const char *name : {"fa_clean", "fa_columns", "fa_furniture", "fa_marks", "fa_notes",
                                 "ru_notes", "en_columns"})
            QTest::newRow(name) << std::string(name);
    }
    /// The text the document was made of, letter for letter and paragraph for paragraph.
    void readsBack() {
        QFETCH(std::string, name);
        const std::string gold = test::readBytes(folder + name + ".txt");
        QVERIFY(gold.size() > 1000);
        const Result<io::TextFile> file = io::readTextFile(folder + name + ".pdf");
        QVERIFY2(file, file ? "" : errorSentence(file.error()).c_str());
        const double wrong = test::characterErrorRate(file->text, gold);
        QVERIFY2(wrong <= mostWrong, qPrintable(QString::number(100 * wrong) + " % wrong"));
        QCOMPARE(quoted(file->text), quoted(gold));
        QCOMPARE(file->encoding, std::string("PDF"));
        QVERIFY(file->bytes == test::readBytes(folder + name + ".pdf"));
        QVERIFY(!file->isPlainText());
    }

    void joinsLines() {
        QCOMPARE(read(pdfOf(
                     {{"The first line of a paragraph that goes on in the second", "and ends here.",
                       "A second paragraph is there, too, as the line", "above was not full."}})),
                 QString("The first line of a paragraph that goes on in the second and ends "
                         "here.\n\nA second paragraph is there, too, as the line above was not "
                         "full.\n"));
    }

    void hyphens() {
        const auto joined = [](const char *above, const char *below) {
            return read(pdfOf({{std::string("A well-known line that ends in a ") + above,
                                std::string(below) + " and handwriting."}}))
                .section(' ', 7, 7);
        };
        QCOMPARE(joined("hand-", "writing"), QString("handwriting"));
        QCOMPARE(joined("win-", "dow"), QString("window"));
        QCOMPARE(joined("well-", "known"), QString("well-known"));
        QCOMPARE(joined("Saint-", "Just"), QString("Saint-Just"));
        QCOMPARE(joined("word -", "word"), QString("word"));
    }

    void furniture() {
        std::vector<std::vector<std::string>> pages;
        for (int page = 7; page < 11; ++page)
            pages.push_back({"A Running Title", "",
                             "Words of page number " + std::to_string(page) + " that fill a line",
                             "to its end.", "", "", "- " + std::to_string(page) + " -"});
        const QString text = read(pdfOf(pages));
        QVERIFY2(!text.contains("Title") && !text.contains("- "), qPrintable(text));
        QCOMPARE(text.count("that fill a line to its end."), 4);
    }

    /// What stands at the top of each page once is text.
    void noFurniture() {
        const QString text = read(pdfOf({{"One line of the first page", "and another."},
                                         {"One of the second, 1935", "and no more."}}));
        QVERIFY2(text.contains("One line of the first page and another."), qPrintable(text));
        QVERIFY2(text.contains("One of the second, 1935 and no more."), qPrintable(text));
    }

    void progressAndCancelling() {
        const std::string bytes = pdfOf(std::vector<std::vector<std::string>>(50, {"A page"}));
        double last = 0;
        bool ordered = true;
        std::stop_source source;
        Progress progress{[&](double share) {
                              ordered = ordered && share >= last && share <= 1;
                              last = share;
                          },
                          source.get_token()};
        QVERIFY(io::readPdfText(bytes, progress));
        QVERIFY(ordered);
        QCOMPARE(last, 1.0);
        progress.report = [&](double share) {
            if (share > 0.3)
                source.request_stop();
        };
        const Result<std::string> stopped = io::readPdfText(bytes, progress);
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }

    void tenThousandPages() {
        std::vector<std::vector<std::string>> pages;
        for (int page = 1; page <= 10'000; ++page)
            pages.push_back({"Words of page " + std::to_string(page) + "."});
        const QString text = read(pdfOf(pages));
        QCOMPARE(text.count("Words of page"), 10'000);
        QVERIFY(text.endsWith("Words of page 10000.\n"));
    }

    void refuses_data() {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const std::string &bytes, ErrorCode code,
                            const char *part) {
            QTest::newRow(name) << bytes << static_cast<int>(code) << QString(part);
        };
        row("locked", test::readBytes(folder + "locked.pdf"), ErrorCode::DocumentLocked,
            "ask for an unlocked copy");

        SmallPdf scanned;
        for (int page = 0; page < 9; ++page)
            scanned.addPicture();
        scanned.addText({"Scanned by the library."});
        row("scanned", scanned.bytes(), ErrorCode::DocumentScanned, "let an OCR program read it");

        SmallPdf blank;
        blank.addPage("");
        row("blank", blank.bytes(), ErrorCode::Empty, "its pages are blank");

        for (const char *font : {privateFont, namelessFont}) {
            SmallPdf unreadable(font);
            unreadable.addText({"abc abc abccba", "cab bac cb"});
            row(font == privateFont ? "letters of private use" : "fonts without letters",
                unreadable.bytes(), ErrorCode::FontsUnreadable, "let an OCR program read it");
        }

        const std::string whole = test::readBytes(folder + "en_columns.pdf");
        row("first half", whole.substr(0, whole.size() / 2), ErrorCode::DocumentBroken,
            "its end is missing");
        row("without its end", whole.substr(0, whole.size() - 10), ErrorCode::DocumentBroken,
            "get it again, whole");
        row("head only", "%PDF-1.7\n1 0 obj", ErrorCode::DocumentBroken, "its end is missing");
        row("head and end", "%PDF-1.7\n%%EOF", ErrorCode::DocumentBroken, "cut off or damaged");
        row("no pages", SmallPdf().bytes(), ErrorCode::DocumentBroken, "it has no pages");

        std::string hole = pdfOf({{"One."}, {"Two."}});
        hole.replace(hole.find("/Kids [5 0 R 7"), 14, "/Kids [5 0 R 9");
        row("a page missing", hole, ErrorCode::DocumentBroken, "get it again, whole");
    }
    void refuses() {
        QFETCH(std::string, bytes);
        QFETCH(int, code);
        QFETCH(QString, part);
        QVERIFY(!bytes.empty());
        const Result<io::TextFile> file = io::decodeText(bytes, "my.pdf");
        QVERIFY2(!file, file ? file->text.c_str() : "");
        const QString sentence = QString::fromStdString(errorSentence(file.error()));
        QVERIFY2(sentence.startsWith("my.pdf: ") && sentence.contains(part), qPrintable(sentence));
        QVERIFY2(static_cast<int>(file.error().code) == code, qPrintable(sentence));
    }

    void namedPdfAndNone() {
        const Result<io::TextFile> text = io::decodeText("Just words.\n", "my.pdf");
        QVERIFY(!text && text.error().code == ErrorCode::BadFormat);
        const Result<io::TextFile> named = io::decodeText("About %PDF- and more.\n", "my.txt");
        QVERIFY(named && named->isPlainText());
        const Result<io::TextFile> late =
            io::decodeText("HTTP header\r\n\r\n" + pdfOf({{"Some words."}}), "my.pdf");
        QVERIFY2(late && late->text == "Some words.\n",
                 late ? late->text.c_str() : errorSentence(late.error()).c_str());
    }

    /// A document that anybody may read opens, whatever else its owner forbids.
    void protectedButReadable() {
        QCOMPARE(read(test::readBytes(folder + "read_only.pdf")), QString("Some words.\n"));
    }
};

QTEST_GUILESS_MAIN(TestPdfReader)
#include "tst_pdf_reader.moc"
