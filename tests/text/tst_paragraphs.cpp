// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/paragraphs.h"
#include "alignment/text/utf8.h"

#include <QFile>
#include <QTest>
#include <rapidcheck.h>

using namespace hamtaraz;

namespace {

/// The paragraphs as one line each, joined with '|'.
QString shown(std::string_view text) {
    QStringList paragraphs;
    for (const TextSpan span : findParagraphs(text))
        paragraphs << QString::fromStdString(oneLine(span.of(text)));
    return paragraphs.join('|');
}

/// `text` with line ends in place of spaces, so that no line exceeds `width` characters.
QString wrapped(const QString &text, qsizetype width, const QString &firstIndent = {}) {
    QString result = firstIndent;
    qsizetype column = firstIndent.size();
    for (const QString &word : text.split(' ')) {
        const bool atStart = result.endsWith('\n') || result == firstIndent;
        if (!atStart && column + 1 + word.size() > width) {
            result += '\n';
            column = 0;
        } else if (!atStart) {
            result += ' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

QStringList seedParagraphs(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
}

} // namespace

class TestParagraphs : public QObject {
    Q_OBJECT

private slots:
    void finds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("paragraphs");
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("blank") << " \n\t\n"
                               << "";
        QTest::newRow("a line") << " one two "
                                << "one two";
        QTest::newRow("lines") << "First line.\nSecond line.\n"
                               << "First line.|Second line.";
        QTest::newRow("blank lines") << "\n\nFirst.\n\n\n  \nSecond.\n\n"
                                     << "First.|Second.";
        QTest::newRow("list") << "Shopping:\nbread\nmilk and honey\neggs\nsalt\nred wine\nrice"
                              << "Shopping:|bread|milk and honey|eggs|salt|red wine|rice";
        QTest::newRow("verse")
            << "The river runs below the hill,\nand no one hears it go;\nthe mill has stood for "
               "ages still,\nits wheel is white with snow.\nI came here once when I was young,\n"
               "I could not tell you why,\nand every song that then was sung\nhas gone into the "
               "sky."
            << "The river runs below the hill,|and no one hears it go;|the mill has stood for ages "
               "still,|its wheel is white with snow.|I came here once when I was young,|I could "
               "not "
               "tell you why,|and every song that then was sung|has gone into the sky.";
        QTest::newRow("persian verse")
            << "شبی در کنار دریا نشستم\nدل از مهر هر آشنایی گسستم\nستاره به آرامی از دور تابید\n"
               "و من چشم خود را به روی تو بستم\nنسیمی وزید و خبر داد از تو\nکه من نیز چون تو مسافر "
               "هستم"
            << "شبی در کنار دریا نشستم|دل از مهر هر آشنایی گسستم|ستاره به آرامی از دور تابید|"
               "و من چشم خود را به روی تو بستم|نسیمی وزید و خبر داد از تو|که من نیز چون تو مسافر "
               "هستم";
        QTest::newRow("dialogue") << "— Where to?\n— Home, of course.\n— In this rain?\n— Yes."
                                  << "— Where to?|— Home, of course.|— In this rain?|— Yes.";
        QTest::newRow("wrapped, short last line")
            << "The old mill by the river has stood empty since\nthe war, and the people of the "
               "village say that at\nnight a light can be seen in its upper window.\nNobody goes "
               "there.\nIn the spring of that year a stranger came on foot\nfrom the north, "
               "carrying "
               "nothing but a small brown\nbag, and asked the way to the mill. The boys "
               "who\nshowed "
               "him the path were never asked his name."
            << "The old mill by the river has stood empty since the war, and the people of the "
               "village say that at night a light can be seen in its upper window. Nobody goes "
               "there.|In the spring of that year a stranger came on foot from the north, carrying "
               "nothing but a small brown bag, and asked the way to the mill. The boys who showed "
               "him the path were never asked his name.";
    }
    void finds() {
        QFETCH(QString, text);
        QFETCH(QString, paragraphs);
        QCOMPARE(shown(text.toStdString()), paragraphs);
    }

    void unwrapsTheSeed_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("between");
        QTest::addColumn<QString>("indent");
        for (const char *name : {HAMTARAZ_SEEDS "/en.txt", HAMTARAZ_SEEDS "/ru.txt",
                                 HAMTARAZ_TESTS "/gold/seed/fa_gold.txt"})
            for (const int width : {50, 72, 100}) {
                QTest::addRow("blank %d %s", width, name) << name << width << "\n\n"
                                                          << "";
                QTest::addRow("indent %d %s", width, name) << name << width << "\n"
                                                           << "    ";
            }
    }
    void unwrapsTheSeed() {
        QFETCH(QString, path);
        QFETCH(int, width);
        QFETCH(QString, between);
        QFETCH(QString, indent);
        const QStringList paragraphs = seedParagraphs(path);
        QVERIFY(paragraphs.size() > 10);
        QStringList lines;
        for (const QString &paragraph : paragraphs)
            lines << wrapped(paragraph, width, indent);
        QCOMPARE(shown(lines.join(between).toStdString()), paragraphs.join('|'));
    }

    void leavesTheSeedAlone_data() {
        QTest::addColumn<QString>("path");
        for (const char *name :
             {HAMTARAZ_SEEDS "/en.txt", HAMTARAZ_SEEDS "/ru.txt",
              HAMTARAZ_TESTS "/gold/seed/fa_gold.txt", HAMTARAZ_TESTS "/gold/seed/en_sentences.txt",
              HAMTARAZ_TESTS "/gold/seed/ru_sentences.txt",
              HAMTARAZ_TESTS "/gold/seed/fa_gold_sentences.txt"})
            QTest::newRow(name) << name;
    }
    void leavesTheSeedAlone() {
        QFETCH(QString, path);
        const QStringList paragraphs = seedParagraphs(path);
        QVERIFY(paragraphs.size() > 10);
        QCOMPARE(shown(paragraphs.join("\n\n").toStdString()), paragraphs.join('|'));
        QCOMPARE(shown(paragraphs.join('\n').toStdString()), paragraphs.join('|'));
    }

    void oneLines() {
        QCOMPARE(oneLine(" a\n\n b\t\u00A0c "), std::string("a b c"));
        QCOMPARE(oneLine(""), std::string());
        QCOMPARE(oneLine("می\u200Cروم"), std::string("می\u200Cروم"));
    }

    /// Paragraphs are in order, trimmed, and only white space is left out.
    void tile() {
        const auto piece = rc::gen::element<std::string>("word", "слово", "کلمه", " ", "  ", "\n",
                                                         "\n\n", ".", "-", "1.", "\xFF", "\u2003");
        QVERIFY(rc::check([&] {
            std::string text;
            for (const std::string &one : *rc::gen::container<std::vector<std::string>>(piece))
                text += one;
            std::uint32_t end = 0;
            for (const TextSpan span : findParagraphs(text)) {
                RC_ASSERT(span.begin >= end && !span.empty());
                RC_ASSERT(utf8::trimmed(TextSpan{end, span.begin}.of(text)).empty());
                RC_ASSERT(utf8::trimmed(span.of(text)).size() == span.size());
                end = span.end;
            }
            RC_ASSERT(utf8::trimmed(std::string_view(text).substr(end)).empty());
        }));
    }
};

QTEST_APPLESS_MAIN(TestParagraphs)
#include "tst_paragraphs.moc"
