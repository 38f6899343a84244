// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/kashida.h"
#include "tests/repair/repair_lines.h"

#include <QTest>

using namespace hamtaraz;
using namespace hamtaraz::test;

class TestKashida : public QObject {
    Q_OBJECT

private slots:
    void findsTheLetter_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("times");
        QTest::addColumn<char32_t>("letter"); // 0: none
        const QString clean = QStringLiteral("هر روز صبح به بازار می رفت ");
        QTest::newRow("a capital") << "هPر روز صPبح " << 10 << char32_t('P');
        QTest::newRow("another capital") << "هWWر روز صWبح " << 10 << char32_t('W');
        QTest::newRow("a letter of another script") << "هЖر روز صЖЖЖبح " << 10 << char32_t(0x416);
        QTest::newRow("a symbol") << "ه¬ر روز ص¬بح " << 10 << char32_t(0xAC);
        QTest::newRow("private use")
            << QString("ه~ر روز ص~~بح ").replace('~', QChar(0xE001)) << 10 << char32_t(0xE001);
        QTest::newRow("tatweel in half of the words")
            << "هـر روز صـــبح شد " << 40 << char32_t(0x640);
        QTest::newRow("clean") << clean << 20 << char32_t(0);
        QTest::newRow("too seldom") << "هPر روز " << 3 << char32_t(0);
        QTest::newRow("one in a long text") << "هPر " + clean.repeated(40) << 9 << char32_t(0);
        QTest::newRow("two letters alike") << "هPر روز صQبح " << 20 << char32_t(0);
        QTest::newRow("tatweel here and there")
            << "ســـلام " + clean.repeated(2) << 70 << char32_t(0);
        QTest::newRow("a short decorated text") << "ســـلام " << 20 << char32_t(0);
        QTest::newRow("tags of words") << "#نام_شهر " + clean << 100 << char32_t(0);
        QTest::newRow("foreign words") << "شهر Paris و شهر Rome " << 30 << char32_t(0);
        QTest::newRow("in a Russian text") << "Pон сPказал " << 30 << char32_t(0);
    }

    void findsTheLetter() {
        QFETCH(QString, line);
        QFETCH(int, times);
        QFETCH(char32_t, letter);
        QCOMPARE(findKashidaLetter(linesOf(line.repeated(times))).value_or(0), letter);
    }

    void marksStrokesOnly_data() {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const char *raw, const char *marked) {
            QTest::newRow(name) << raw << marked;
        };
        row("within words", "شPماره لPPPPی", "ش~ماره ل~~~~ی");
        row("at a word's cut end", "چPP ١٩٣٥", "چ~~ ١٩٣٥");
        row("at a word's cut begin", "١٩٣٥ Pود", "١٩٣٥ ~ود");
        row("beside a mark", "قَPدر", "قَ~در");
        row("a name stays", "پل Paul و Pavel", "پل Paul و Pavel");
        row("a name glued to a word", "سفرPotemkinشPوروی", "سفرPotemkinش~وروی");
        row("capitals stay", "حزب PPS و SPD", "حزب PPS و SPD");
        row("alone", "ویتامین P خوب", "ویتامین P خوب");
    }

    void marksStrokesOnly() {
        QFETCH(QString, raw);
        QFETCH(QString, marked);
        Line line = lineOf(raw);
        markKashida(line, U'P');
        QCOMPARE(read(line.raw), marked);
        QCOMPARE(read(line.text), marked);
        dropKashida(line.text);
        QCOMPARE(read(line.text), marked.remove('~'));
    }
};

Q_DECLARE_METATYPE(char32_t)

QTEST_APPLESS_MAIN(TestKashida)
#include "tst_kashida.moc"
