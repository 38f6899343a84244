// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/tokenizer.h"
#include "alignment/text/utf8.h"

#include <QTest>
#include <rapidcheck.h>

using namespace hamtaraz;

namespace {

/// The tokens joined with '|'; numbers in braces, marks in brackets.
QString shown(std::string_view text) {
    QStringList parts;
    for (const Token &token : tokenize(text)) {
        const std::string_view word = token.span.of(text);
        const QString s = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        parts << (token.kind == TokenKind::Number        ? "{" + s + "}"
                  : token.kind == TokenKind::Punctuation ? "[" + s + "]"
                                                         : s);
    }
    return parts.join('|');
}

} // namespace

class TestTokenizer : public QObject {
    Q_OBJECT

private slots:
    void tokens_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("spaces") << " \t\n "
                                << "";
        QTest::newRow("words") << "Red house, old tree."
                               << "Red|house|[,]|old|tree|[.]";
        QTest::newRow("apostrophe") << "don't we’ll 'so'"
                                    << "don't|we’ll|[']|so|[']";
        QTest::newRow("hyphen") << "кто-то well-known - x-"
                                << "кто-то|well-known|[-]|x|[-]";
        QTest::newRow("zwnj") << "می\u200Cخواهم"
                              << "می\u200Cخواهم";
        QTest::newRow("zwnj alone") << "\u200C سلام\u200C"
                                    << "سلام";
        QTest::newRow("diacritics") << "کتابِ خوبْ"
                                    << "کتابِ|خوبْ";
        QTest::newRow("stress") << "за\u0301мок"
                                << "за\u0301мок";
        QTest::newRow("grouped") << "1,935 and 3.14"
                                 << "{1,935}|and|{3.14}";
        QTest::newRow("persian number") << "۱٬۹۳۵ و ۱۲/۵"
                                        << "{۱٬۹۳۵}|و|{۱۲/۵}";
        QTest::newRow("list of numbers") << "1, 2."
                                         << "{1}|[,]|{2}|[.]";
        QTest::newRow("range") << "1919–1920"
                               << "{1919}|[–]|{1920}";
        QTest::newRow("inflected number") << "1920-х 80s"
                                          << "{1920}|[-]|х|{80}|s";
        QTest::newRow("letters and digits") << "H2O COVID-19"
                                            << "H2O|COVID|[-]|{19}";
        QTest::newRow("repeated marks") << "so... —!?"
                                        << "so|[...]|[—]|[!]|[?]";
        QTest::newRow("abbreviation") << "и т.д."
                                      << "и|т|[.]|д|[.]";
        QTest::newRow("ideographs") << "中文"
                                    << "中|文";
        QTest::newRow("controls") << "a\x01\x02 b"
                                  << "a|b";
    }
    void tokens() {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QCOMPARE(shown(text.toStdString()), tokens);
    }

    /// Tokens are in order, not empty, without white space, and leave no letter or digit out.
    void coversAnyBytes() {
        QVERIFY(rc::check([](const std::vector<std::uint8_t> &bytes) {
            const std::string text(bytes.begin(), bytes.end());
            std::uint32_t end = 0;
            for (const Token &token : tokenize(text)) {
                RC_ASSERT(token.span.begin >= end && !token.span.empty());
                const TextSpan gap{end, token.span.begin};
                for (const char c : gap.of(text))
                    RC_ASSERT(!std::isalnum(static_cast<unsigned char>(c)));
                end = token.span.end;
                RC_ASSERT(utf8::trimmed(token.span.of(text)).size() == token.span.size());
            }
            RC_ASSERT(end <= text.size());
        }));
    }
};

QTEST_APPLESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
