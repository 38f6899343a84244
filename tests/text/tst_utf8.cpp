// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/utf8.h"

#include <QTest>
#include <rapidcheck.h>

using namespace hamtaraz;

class TestUtf8 : public QObject {
    Q_OBJECT

private slots:
    void appendedIsDecoded() {
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            std::string text;
            utf8::append(text, c);
            const auto [value, size] = utf8::decode(text, 0);
            const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
            QCOMPARE(value, surrogate ? utf8::replacement : c);
            QCOMPARE(std::size_t{size}, text.size());
            QCOMPARE(utf8::firstInvalid(text), std::string::npos);
        }
    }

    void invalid_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("first");
        QTest::newRow("stray continuation") << QByteArray("ab\x80") << 2;
        QTest::newRow("overlong") << QByteArray("a\xC0\xAF") << 1;
        QTest::newRow("overlong of three") << QByteArray("\xE0\x80\xAF") << 0;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0;
        QTest::newRow("above the last plane") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("cut short") << QByteArray("\xD0\xB0\xD0") << 2;
        QTest::newRow("never a byte") << QByteArray("a\xFF") << 1;
    }
    void invalid() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, first);
        QCOMPARE(static_cast<int>(utf8::firstInvalid(bytes.toStdString())), first);
    }

    void decodingMovesOn() {
        QVERIFY(rc::check([](const std::vector<std::uint8_t> &bytes) {
            const std::string text(bytes.begin(), bytes.end());
            std::size_t at = 0;
            while (at < text.size()) {
                const auto [value, size] = utf8::decode(text, at);
                RC_ASSERT(size >= 1U && size <= 4U);
                at += size;
            }
            RC_ASSERT(at == text.size());
        }));
    }

    void trims() {
        QCOMPARE(utf8::trimmed("\u00A0 а б\u2029\n"), std::string_view("а б"));
        QCOMPARE(utf8::trimmed(" \t\u3000"), std::string_view());
        QCOMPARE(utf8::trimmed(""), std::string_view());
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
