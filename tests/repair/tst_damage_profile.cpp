// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/damage_profile.h"
#include "tests/repair/repair_lines.h"

#include <QTest>

using namespace hamtaraz;
using namespace hamtaraz::test;

namespace {

DamageProfile profileOf(const QString &text, const char *tag = "fa") {
    std::vector<Line> lines = linesOf(text);
    return measureDamage(lines, Language::fromTag(tag).value());
}

} // namespace

class TestDamageProfile : public QObject {
    Q_OBJECT

private slots:
    void blocksReversed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("reversed");
        QTest::newRow("stops in front") << QString(".او رفت\nآمد و ماند\n").repeated(4) << true;
        QTest::newRow("behind quotes and brackets") << QString(" \").او رفت\n").repeated(4) << true;
        QTest::newRow("stops behind") << QString("او رفت.\n").repeated(9) << false;
        QTest::newRow("only two") << QString(".او رفت\n").repeated(2) << false;
        QTest::newRow("within lines, with kashida letters")
            << QString("او رPPفت .و آPمد و گPفت و شPنید\n").repeated(3) << true;
        QTest::newRow("in order, with kashida letters")
            << QString("او رPPفت. و آPمد و گPفت و شPنید\n").repeated(3) << false;
        QTest::newRow("within lines alone")
            << QString("او رفت .و آمد و گفت و شنید\n").repeated(9) << false;
        QTest::newRow("a writer who wraps before stops")
            << QString(". او رفت\nآمد و ماند .\n").repeated(9) << false;
        QTest::newRow("numbered items") << QString("1. او رفت\n").repeated(9) << false;
    }

    void blocksReversed() {
        QFETCH(QString, text);
        QTEST(profileOf(text).blocksReversed, "reversed");
        QVERIFY(!profileOf(text, "ru").any());
    }

    void gapsThatJustifyAreNoBorders() {
        QVERIFY(profileOf("او   رفت   و   ماند   و   گفت").gapsAreBorders == false);
        QVERIFY(profileOf("او رفت   و ماند   و گفت").gapsAreBorders);
    }

    void hardWrapped() {
        const QString full("سطری از متن که تا پایان پر است و هنوز ادامه دارد\n");
        QVERIFY(profileOf(full.repeated(6)).hardWrapped);
        QVERIFY(profileOf((full + '\n').repeated(6)).hardWrapped);
        QVERIFY(!profileOf(full.repeated(2)).hardWrapped);
        QVERIFY(!profileOf(QString(full).remove('\n').repeated(9) + "\n" + full + "کوتاه\n" +
                           QString("کوتاه\n").repeated(9))
                     .hardWrapped);
    }

    void middleWidth() {
        QCOMPARE(medianWidth(linesOf("\n\n")), 0.0);
        QCOMPARE(medianWidth(linesOf("ا\n\n  ابپ  \nابپتث")), 3.0);
    }

    void arabicKeepsItsLetters() {
        const QString mixed = QString("ديگر چیز پي پیر\n").repeated(10);
        QVERIFY(profileOf(mixed).yehKaf.mixedYeh);
        QVERIFY(!profileOf(mixed, "ar").any());
    }
};

QTEST_APPLESS_MAIN(TestDamageProfile)
#include "tst_damage_profile.moc"
