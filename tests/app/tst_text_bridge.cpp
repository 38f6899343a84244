// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_bridge.h"

#include <QLocale>
#include <QtTest>

#include <rapidcheck.h>

using namespace hamtaraz;

class TestTextBridge : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void textGoesThereAndBack() {
        const bool holds = rc::check([] {
            const auto points = *rc::gen::container<std::u32string>(rc::gen::oneOf(
                rc::gen::inRange<char32_t>(0x20, 0x7F), rc::gen::inRange<char32_t>(0x400, 0x7FF),
                rc::gen::inRange<char32_t>(0x1F600, 0x1F640)));
            const QString text = QString::fromUcs4(points.data(), qsizetype(points.size()));
            RC_ASSERT(toQString(toUtf8(text)) == text);
        });
        QVERIFY(holds);
    }

    void offsetsAgree_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("utf16");
        QTest::addColumn<uint>("utf8");
        QTest::newRow("start") << "abc" << 0 << 0U;
        QTest::newRow("ascii") << "abc" << 2 << 2U;
        QTest::newRow("persian") << QString("می‌رود") << 3 << 7U;
        QTest::newRow("russian") << "Ёж и дом" << 3 << 5U;
        QTest::newRow("astral") << QString::fromUtf8("😀b") << 2 << 4U;
        QTest::newRow("end") << "слово" << 5 << 10U;
    }
    void offsetsAgree() {
        QFETCH(QString, text);
        QFETCH(int, utf16);
        QFETCH(uint, utf8);
        QCOMPARE(utf8Offset(text, utf16), utf8);
        QCOMPARE(utf16Offset(toUtf8(text), utf8), utf16);
    }

    void offsetInsideACharacterIsItsStart() {
        QCOMPARE(utf16Offset("дом", 3), 1);
        QCOMPARE(utf8Offset(QString::fromUtf8("a😀"), 2), 1U);
    }

    void offsetsBeyondTheTextAreItsEnd() {
        QCOMPARE(utf16Offset("дом", 99), 3);
        QCOMPARE(utf8Offset(u"дом", 99), 6U);
    }

    void isolatesComeOffAgain() {
        const QString text = "Pravda را خواند (۱۹۱۷).";
        const QString shown = isolated(text, Direction::RightToLeft);
        QCOMPARE(shown.front(), QChar(0x2067));
        QCOMPARE(shown.back(), QChar(0x2069));
        QCOMPARE(isolated(text, Direction::LeftToRight).front(), QChar(0x2066));
        QCOMPARE(withoutIsolates(shown), text);
    }

    void numbersFollowTheInterface() {
        QLocale::setDefault(QLocale("fa"));
        QCOMPARE(localNumber(12), QString("۱۲"));
        QCOMPARE(withoutIsolates(localBeadType("2:1")), QString("۲\u200f:\u200f۱"));
        QLocale::setDefault(QLocale("ru"));
        QCOMPARE(localBeadType("2:1"), QString("2:1"));
    }

    void languagesAreNamedInTheInterfaceLanguage() {
        const Language persian = *Language::fromTag("fa");
        QLocale::setDefault(QLocale("ru"));
        QCOMPARE(languageName(persian), QString("Персидский"));
        QLocale::setDefault(QLocale("fa"));
        QCOMPARE(languageName(persian), QString("فارسی"));
        QLocale::setDefault(QLocale("en"));
        QCOMPARE(languageName(persian), QString("Persian"));
    }
};

QTEST_APPLESS_MAIN(TestTextBridge)
#include "tst_text_bridge.moc"
