// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/language.h"

#include <QTest>

using namespace hamtaraz;

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void tags_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("tag"); // empty: refused
        QTest::newRow("plain") << "fa"
                               << "fa";
        QTest::newRow("region") << "fa-IR"
                                << "fa";
        QTest::newRow("underscore, capitals") << "EN_us"
                                              << "en";
        QTest::newRow("script") << "sr-Latn"
                                << "sr";
        QTest::newRow("three letters") << "ckb"
                                       << "ckb";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("a letter") << "f"
                                  << "";
        QTest::newRow("a word") << "persian"
                                << "";
        QTest::newRow("unknown") << "qq"
                                 << "";
        QTest::newRow("digits") << "f1"
                                << "";
        QTest::newRow("not latin") << "فا"
                                   << "";
        QTest::newRow("a path") << "../en"
                                << "";
    }
    void tags() {
        QFETCH(QString, given);
        QFETCH(QString, tag);
        const Result<Language> language = Language::fromTag(given.toStdString());
        QCOMPARE(language.has_value(), !tag.isEmpty());
        if (language) {
            QCOMPARE(QString::fromStdString(language->tag()), tag);
        } else {
            QCOMPARE(language.error().code, ErrorCode::UnknownLanguage);
            QCOMPARE(language.error().where, given.toStdString());
        }
    }

    void scriptsAndDirections() {
        const auto is = [](const char *tag, Script script, Direction direction) {
            const Language language = *Language::fromTag(tag);
            return language.script() == script && language.direction() == direction;
        };
        QVERIFY(is("fa", Script::Arabic, Direction::RightToLeft));
        QVERIFY(is("ar", Script::Arabic, Direction::RightToLeft));
        QVERIFY(is("ru", Script::Cyrillic, Direction::LeftToRight));
        QVERIFY(is("en", Script::Latin, Direction::LeftToRight));
        QVERIFY(is("de", Script::Latin, Direction::LeftToRight));
        QVERIFY(is("he", Script::Hebrew, Direction::RightToLeft));
        QVERIFY(is("el", Script::Greek, Direction::LeftToRight));
        QVERIFY(is("zh", Script::Han, Direction::LeftToRight));
        QVERIFY(is("hi", Script::Other, Direction::LeftToRight));
    }

    void compares() {
        QCOMPARE(*Language::fromTag("en-GB"), *Language::fromTag("en"));
        QVERIFY(*Language::fromTag("en") < *Language::fromTag("fa"));
    }
};

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
