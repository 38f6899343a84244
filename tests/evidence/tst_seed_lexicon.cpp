// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/seed_lexicon.h"

#include "tests/support/features.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// The seed of the first words of two one-line texts.
float seedOf(const QString &source, const QString &target, const SeedOptions &options = {}) {
    const auto lexicon = seedLexicon(featuresOf("en", source.toStdString() + "\n"),
                                     featuresOf("fa", target.toStdString() + "\n"), options);
    return chance(lexicon, 0, 0);
}

} // namespace

class TestSeedLexicon : public QObject {
    Q_OBJECT

private slots:
    void likeWordsAreSeeds_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        QTest::addColumn<float>("seed");
        const auto row = [](const char *name, const char *source, const char *target, float seed) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(target) << seed;
        };
        row("equal numbers", "1935", "۱۹۳۵", 0.35F);
        row("unequal numbers", "1935", "۱۹۳۶", 0);
        row("a Roman numeral", "XIX", "۱۹", 0.245F);
        row("letters that are no numeral", "XVIIII", "۱۹", 0);
        row("a year of the Solar Hijri calendar", "1935", "۱۳۱۴", 0.105F);
        row("its first months", "1936", "۱۳۱۴", 0.105F);
        row("a year of the Lunar Hijri calendar", "1935", "۱۳۵۴", 0.105F);
        row("years of other times", "1935", "۱۳۲۰", 0);
        row("identical words", "Berlin", "berlin", 0.315F);
        row("the same four letters", "music", "Musik", 0.175F);
        row("only three letters alike", "bank", "banda", 0);
        row("Cyrillic words alike too", "книга", "книжка", 0);
        row("a long name, Latin to Cyrillic", "Trotsky", "Троцкий", 0.1575F);
        row("a long name, Latin to Arabic", "Trotsky", "تروتسکی", 0.1575F);
        row("a name of four consonants", "Stalin", "Сталин", 0.1225F);
        row("a name of three consonants", "Marat", "Марат", 0.07F);
        row("a name of two consonants", "Rome", "Рим", 0);
        row("question marks", "?", "؟", 0.315F);
        row("unlike marks", "?", "!", 0);
        row("unlike words", "house", "خانه", 0);
    }
    void likeWordsAreSeeds() {
        QFETCH(QString, source);
        QFETCH(QString, target);
        QFETCH(float, seed);
        QCOMPARE(seedOf(source, target), seed);
        QCOMPARE(seedOf(target, source), seed); // either way round
    }

    void wholeNamesAreComparedNotCutOnes() {
        QVERIFY(seedOf("Kropotkin", "Кропоткин") > 0);
        QCOMPARE(seedOf("Kropotkin", "Кропотов"), 0.0F); // alike in the first five letters
    }

    void anchorsAndPunctuationAreSwitchedApart() {
        const SeedOptions anchorsOnly{true, false, {}};
        const SeedOptions punctuationOnly{false, true, {}};
        QCOMPARE(seedOf("?", "؟", anchorsOnly), 0.0F);
        QVERIFY(seedOf("1935", "1935", anchorsOnly) > 0);
        QVERIFY(seedOf("?", "؟", punctuationOnly) > 0);
        QCOMPARE(seedOf("1935", "1935", punctuationOnly), 0.0F);
        QCOMPARE(seedOf("music", "Musik", punctuationOnly), 0.0F);
        QCOMPARE(seedOf("Trotsky", "Троцкий", punctuationOnly), 0.0F);
    }

    void tooManyNamesakesSayNothing() {
        const auto word = featuresOf("en", "testz\n");
        const auto eight = featuresOf("de", "testa testb testc testd teste testf testg testh\n");
        const auto nine =
            featuresOf("de", "testa testb testc testd teste testf testg testh testi\n");
        QCOMPARE(seedLexicon(word, eight).row(0).size(), std::size_t{8});
        QCOMPARE(seedLexicon(word, nine).row(0).size(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestSeedLexicon)
#include "tst_seed_lexicon.moc"
