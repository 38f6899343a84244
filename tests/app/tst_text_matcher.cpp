// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_matcher.h"

#include "app/text_bridge.h"

#include <QtTest>

using namespace hamtaraz;

namespace {

QStringList found(const TextMatcher &matcher, const QString &text) {
    const std::string utf8 = toUtf8(text);
    QStringList words;
    for (const TextSpan &place : matcher.find(utf8))
        words += toQString(place.of(utf8));
    return words;
}

QString replaced(const TextMatcher &matcher, const QString &text, const QString &replacement) {
    const std::string utf8 = toUtf8(text);
    return toQString(matcher.replaced(utf8, matcher.find(utf8), replacement));
}

} // namespace

class TestTextMatcher : public QObject {
    Q_OBJECT

private slots:
    void spellingsThatCountAlike_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("hits");
        QTest::newRow("Arabic yeh and kaf") << "کتابی"
                                            << "كتابي دیگر" << QStringList{"كتابي"};
        QTest::newRow("ZWNJ in the text") << "میرود"
                                          << "او می\u200cرود." << QStringList{"می\u200cرود"};
        QTest::newRow("ZWNJ in the pattern") << "می\u200cرود"
                                             << "میرود" << QStringList{"میرود"};
        QTest::newRow("vowel signs") << "کتاب"
                                     << "کِتابِ من" << QStringList{"کِتابِ"};
        QTest::newRow("case") << "МОСТ"
                              << "Старый мост, Моста" << QStringList{"мост", "Мост"};
        QTest::newRow("yo") << "еж"
                            << "Ёж" << QStringList{"Ёж"};
        QTest::newRow("digits") << "1935"
                                << "در سال ۱۹۳۵" << QStringList{"۱۹۳۵"};
        QTest::newRow("line break") << "old bridge"
                                    << "The old\n  bridge" << QStringList{"old\n  bridge"};
        QTest::newRow("composed letter") << "и\u0306"
                                         << "мой" << QStringList{"й"};
        QTest::newRow("ligature") << "fi"
                                  << "o\uFB03ce" << QStringList{"\uFB03"};
        QTest::newRow("twice, not thrice") << "aa"
                                           << "aaaaa" << QStringList{"aa", "aa"};
        QTest::newRow("none") << "нет"
                              << "да" << QStringList{};
    }
    void spellingsThatCountAlike() {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QStringList, hits);
        QCOMPARE(found(TextMatcher(pattern, Matching::Folded), text), hits);
    }

    void letterForLetter() {
        const TextMatcher matcher("мост", Matching::Letters);
        QCOMPARE(found(matcher, "мост Мост мосты"), (QStringList{"мост", "мост"}));
        QCOMPARE(found(TextMatcher("می", Matching::Letters), "مي"), QStringList{});
    }

    void regularExpressions() {
        const TextMatcher years("\\b1[0-9]{3}\\b", Matching::Regex);
        QCOMPARE(found(years, "1917, 19, 21917 и 1935"), (QStringList{"1917", "1935"}));
        const TextMatcher words("\\w+ая", Matching::Regex);
        QCOMPARE(found(words, "Старая СТАЯ"), (QStringList{"Старая", "СТАЯ"}));
        QVERIFY(found(TextMatcher("x*", Matching::Regex), "aaa").isEmpty()); // empty matches
    }

    void uselessPatternsFindNothing() {
        QVERIFY(!TextMatcher("", Matching::Folded).isUsable());
        QVERIFY(!TextMatcher("\u200c", Matching::Folded).isUsable());
        const TextMatcher wrong("(", Matching::Regex);
        QVERIFY(!wrong.isUsable());
        QVERIFY(!wrong.problem().isEmpty());
        QVERIFY(found(wrong, "(").isEmpty());
    }

    void replacesAllPlacesAndNothingElse() {
        QCOMPARE(replaced(TextMatcher("كتاب", Matching::Folded), "کِتاب و کتاب‌ها",
                          "دفتر"),
                 QString("دفتر و دفتر‌ها"));
        QCOMPARE(replaced(TextMatcher("нет", Matching::Letters), "да", "x"), QString("да"));
        QCOMPARE(replaced(TextMatcher("a", Matching::Letters), "banana", ""), QString("bnn"));
    }

    void groupsAreCarriedOver() {
        const TextMatcher date("([0-9]+)/([0-9]+)", Matching::Regex);
        QCOMPARE(replaced(date, "am 3/12 und 4/1", "\\2.\\1. (\\0)"),
                 QString("am 12.3. (3/12) und 1.4. (4/1)"));
        const TextMatcher behind("(?<=№ )[0-9]+", Matching::Regex);
        QCOMPARE(replaced(behind, "№ 5, 5", "<\\0>"), QString("№ <5>, 5"));
    }
};

QTEST_APPLESS_MAIN(TestTextMatcher)
#include "tst_text_matcher.moc"
