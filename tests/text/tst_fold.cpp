// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/fold.h"
#include "alignment/text/utf8.h"

#include <QTest>
#include <rapidcheck.h>

using namespace hamtaraz;

namespace {

/// Texts of letters, marks, digits and joiners of the scripts in use, with some of any other.
rc::Gen<std::string> anyText() {
    const auto range = [](char32_t first, char32_t last) {
        return rc::gen::inRange<char32_t>(first, last + 1);
    };
    const auto character = rc::gen::weightedOneOf<char32_t>({{6, range(0x20, 0x17F)},
                                                             {6, range(0x400, 0x52F)},
                                                             {8, range(0x600, 0x6FF)},
                                                             {3, range(0x300, 0x36F)},
                                                             {2, range(0x2000, 0x206F)},
                                                             {1, range(0x1100, 0x11FF)},
                                                             {1, range(0xFB50, 0xFDFF)},
                                                             {1, range(0x1, 0xD7FF)},
                                                             {1, range(0xE000, 0x10FFFF)}});
    return rc::gen::map(rc::gen::container<std::vector<char32_t>>(character),
                        [](const std::vector<char32_t> &characters) {
                            std::string text;
                            for (const char32_t c : characters)
                                utf8::append(text, c);
                            return text;
                        });
}

} // namespace

class TestFold : public QObject {
    Q_OBJECT

private slots:
    void folds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("case") << "Hamtaraz ХОЛОД Straße"
                              << "hamtaraz холод strasse";
        QTest::newRow("yeh kaf") << "كتابي علىٰ"
                                 << "کتابی علی";
        QTest::newRow("heh") << "مدرسة خانۀ"
                             << "مدرسه خانه";
        QTest::newRow("heh with hamza mark") << "خانه\u0654"
                                             << "خانه";
        QTest::newRow("alef") << "أمر إلى آب"
                              << "امر الی آب";
        QTest::newRow("vowel signs") << "کِتابُ"
                                     << "کتاب";
        QTest::newRow("tatweel") << "کتـــاب"
                                 << "کتاب";
        QTest::newRow("zwnj") << "می\u200Cروم"
                              << "میروم";
        QTest::newRow("direction marks") << "\u200Fالف\u200E"
                                         << "الف";
        QTest::newRow("presentation forms") << "ﮐﺘﺎب ﷲ"
                                            << "کتاب الله";
        QTest::newRow("persian digits") << "۱۲۳ ٤٥٦"
                                        << "123 456";
        QTest::newRow("devanagari digits") << "१२"
                                           << "12";
        QTest::newRow("yo") << "Ёлка её"
                            << "елка ее";
        QTest::newRow("short i is a letter") << "мой"
                                             << "мой";
        QTest::newRow("stress") << "за\u0301мок"
                                << "замок";
        QTest::newRow("yo decomposed") << "е\u0308"
                                       << "е";
        QTest::newRow("cafe decomposed") << "cafe\u0301"
                                         << "café";
        QTest::newRow("soft hyphen") << "hy\u00ADphen"
                                     << "hyphen";
        QTest::newRow("ligature and width") << "ﬁne ＡＢＣ"
                                            << "fine abc";
        QTest::newRow("apostrophe") << "don’t"
                                    << "don't";
    }
    void folds() {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(QString::fromStdString(foldForComparison(text.toStdString())), folded);
    }

    void isIdempotent() {
        QVERIFY(rc::check([] {
            const std::string folded = foldForComparison(*anyText());
            RC_ASSERT(foldForComparison(folded) == folded);
        }));
    }

    /// Composed and decomposed spellings are one word; so the table and the thorough way agree.
    void ignoresNormalForm() {
        QVERIFY(rc::check([] {
            const QString text = QString::fromStdString(*anyText());
            const auto fold = [&text](QString::NormalizationForm form) {
                return foldForComparison(text.normalized(form).toStdString());
            };
            RC_ASSERT(fold(QString::NormalizationForm_C) == fold(QString::NormalizationForm_D));
        }));
    }

    void tableAgreesWithIcu() {
        QVERIFY(rc::check([] {
            const std::string text = *anyText();
            // A full-width letter needs ICU, and so takes the whole text with it.
            RC_ASSERT(foldForComparison(text) + "|a" == foldForComparison(text + "|\uFF21"));
        }));
    }
};

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
