// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/yeh_kaf.h"
#include "tests/repair/repair_lines.h"

#include <QTest>

using namespace hamtaraz;
using namespace hamtaraz::test;

class TestYehKaf : public QObject {
    Q_OBJECT

private slots:
    void seesWhatIsMixed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("yeh");
        QTest::addColumn<bool>("kaf");
        QTest::addColumn<bool>("forms");
        const auto row = [](const char *name, const QString &text, bool yeh, bool kaf, bool forms) {
            QTest::newRow(name) << text << yeh << kaf << forms;
        };
        row("by form", QString("ديگر ايرانی زندگی بينی پيری\n").repeated(10), true, false, true);
        row("at random", QString("ديگر چیز پي پیر پي بیني\n").repeated(10), true, false, false);
        row("kaf too", QString("كار ایرانی كوچک یکي چك\n").repeated(10), true, true, false);
        row("Persian letters", QString("دیگر کار ایرانی\n").repeated(10), false, false, false);
        row("Arabic letters throughout", QString("ديگر كار ايراني\n").repeated(10), false, false,
            false);
        row("Arabic kaf and Persian yeh", QString("دیگر كار ایرانی كوچه\n").repeated(10), false,
            false, false);
        row("chapters that differ",
            QString("دیگر کار ایرانی\n").repeated(10) + QString("ديگر كار ايراني\n").repeated(10),
            false, false, false);
        row("quotations in Arabic", QString("گفت: «في كل يوم» و رفت کوی دیگر\n").repeated(10),
            false, false, false);
        row("a slip or two", "ديگر چیز\n" + QString("دیگر کار ایرانی\n").repeated(30), false, false,
            false);
    }

    void seesWhatIsMixed() {
        QFETCH(QString, text);
        const YehKafUse use = measureYehKaf(linesOf(text));
        QTEST(use.mixedYeh, "yeh");
        QTEST(use.mixedKaf, "kaf");
        QTEST(use.yehTellsForm, "forms");
    }

    void unifies() {
        Line line = lineOf("ديگر كار");
        unifyYehKaf(line.text, {false, false, false});
        QCOMPARE(read(line.text), QString("ديگر كار"));
        unifyYehKaf(line.text, {true, false, false});
        QCOMPARE(read(line.text), QString("دیگر كار"));
        unifyYehKaf(line.text, {true, true, false});
        QCOMPARE(read(line.text), QString("دیگر کار"));
    }
};

QTEST_APPLESS_MAIN(TestYehKaf)
#include "tst_yeh_kaf.moc"
