// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/error_text.h"
#include "app/interface_language.h"
#include "app/text_bridge.h"
#include "app/unit_text.h"

#include <QtTest>

#include <set>

using namespace hamtaraz;

namespace {

constexpr int codeCount = static_cast<int>(ErrorCode::TooLarge) + 1;

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT

private slots:
    void everyErrorHasItsOwnSentence_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("letters");
        QTest::newRow("en") << "en"
                            << "[A-Za-z]";
        QTest::newRow("ru") << "ru"
                            << "[а-яё]";
        QTest::newRow("fa") << "fa"
                            << "[آ-ی]";
    }
    void everyErrorHasItsOwnSentence() {
        QFETCH(QString, language);
        QFETCH(QString, letters);
        InterfaceLanguage interface;
        interface.apply(language);
        std::set<QString> sentences;
        for (int code = 0; code < codeCount; ++code) {
            const QString text = errorText({static_cast<ErrorCode>(code), "detail for logs", {}});
            QVERIFY2(text.contains(QRegularExpression(letters)), qPrintable(text));
            QVERIFY2(text.endsWith('.'), qPrintable(text));
            QVERIFY2(!text.contains("detail"), qPrintable(text));
            QVERIFY2(sentences.insert(text).second, qPrintable(text));
        }
    }

    void placeIsNamed() {
        const QString text = errorText({ErrorCode::NotFound, "", "/no/such/книга.txt"});
        QVERIFY(withoutIsolates(text).startsWith("/no/such/книга.txt: "));
    }

    void crossingPinsAreBothNamed() {
        const Error error{ErrorCode::CrossingPins, "the pins cross", "3:5:12 / 4:4:13"};
        InterfaceLanguage interface;
        interface.apply("en");
        QCOMPARE(errorText(error), QString("The pins in front of segments 3:5:12 and of segments "
                                           "4:4:13 contradict each other. Remove one of them."));
        interface.apply("fa");
        const QString text = errorText(error).remove(QChar(0x200F));
        QVERIFY2(text.contains("۳:۵:۱۲") && text.contains("۴:۴:۱۳"), qPrintable(text));
    }

    void reasonsAreWords() {
        const Document document{"",
                                {{*Language::fromTag("fa"), Role::Source, "", {}},
                                 {*Language::fromTag("ru"), Role::Translation, "", {}}}};
        InterfaceLanguage interface;
        interface.apply("en");
        QCOMPARE(withoutIsolates(reasonText({ReasonKind::MissingNumber, 1, 0, "1935"}, document)),
                 QString("1935 missing in Persian"));
        QCOMPARE(reasonText({ReasonKind::Length, 0, 1, "3.1"}, document), QString("length 3.1×"));
        interface.apply("fa");
        QVERIFY(reasonText({ReasonKind::Length, 0, 1, "3.1"}, document).contains("۳٫۱"));
    }

    void everyStepHasAName() {
        InterfaceLanguage interface;
        interface.apply("fa");
        for (const char *step : {"confirm", "confirm-range", "unpin", "omission", "push", "pull",
                                 "merge", "split", "edit", "cut", "shift", "bookmark"})
            QVERIFY2(stepText(step) != QLatin1String(step), step);
    }
};

QTEST_MAIN(TestErrorText)
#include "tst_error_text.moc"
