// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/tbx_reader.h"

#include "tests/support/dictionaries.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::io;
using hamtaraz::test::shown;

namespace {

std::string martif(const std::string &entries, const std::string &prolog = {}) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prolog +
           "<martif type=\"TBX-Basic\" xml:lang=\"en\"><martifHeader><fileDesc><titleStmt>"
           "<title>Words</title></titleStmt></fileDesc></martifHeader><text><body>" +
           entries + "</body></text></martif>";
}

std::string langSet(const std::string &tag, const std::string &term) {
    return "<langSet xml:lang=\"" + tag + "\"><tig><term>" + term + "</term></tig></langSet>";
}

} // namespace

class TbxReaderTest : public QObject {
    Q_OBJECT
private slots:
    void version2() {
        const auto read = parseTbx(martif(
            "<termEntry id=\"c1\"><descrip type=\"definition\">A <term>way</term></descrip>"
            "<langSet xml:lang=\"en-GB\"><ntig><termGrp><term id=\"t\">railway</term></termGrp>"
            "</ntig><tig><term>rail <hi>road</hi></term><termNote type=\"administrativeStatus\">"
            "deprecatedTerm-admn-sts</termNote></tig></langSet>" +
                langSet("ru", "\n железная\n дорога ") + "</termEntry><termEntry>" +
                langSet("fa", "تنها") + "</termEntry>",
            "<!DOCTYPE martif SYSTEM \"TBXBasiccoreStructV02.dtd\">"));
        QVERIFY2(read, read ? "" : errorSentence(read.error()).c_str());
        QCOMPARE(shown(*read), QStringList{"en:railway | en:rail road | ru:железная дорога"});
    }

    void version3() {
        const auto read = parseTbx(
            "<tbx style=\"dca\" type=\"TBX-Basic\" xml:lang=\"en\" "
            "xmlns=\"urn:iso:std:iso:30042:ed-2\" xmlns:min=\"http://www.tbxinfo.net/ns/min\">"
            "<tbxHeader/><text><body><conceptEntry id=\"1\"><min:subjectField>x</min:subjectField>"
            "<langSec xml:lang=\"en\"><termSec><term>bridge</term><min:partOfSpeech>noun"
            "</min:partOfSpeech></termSec></langSec><langSec xml:lang=\"fa\"><termSec>"
            "<term>پل</term></termSec></langSec></conceptEntry></body></text></tbx>");
        QVERIFY2(read, read ? "" : errorSentence(read.error()).c_str());
        QCOMPARE(shown(*read), QStringList{"en:bridge | fa:پل"});
    }

    void badFilesAreRefused_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QString>("mentions");
        const std::string entry =
            "<termEntry>" + langSet("ru", "Да") + langSet("en", "Yes") + "</termEntry>";
        const std::string good = martif(entry);
        QVERIFY(parseTbx(good));
        QTest::newRow("empty") << std::string() << "line 1";
        QTest::newRow("another root") << std::string("<html/>") << "html";
        QTest::newRow("cut off") << good.substr(0, good.size() - 30) << "line 1";
        QTest::newRow("more behind the end") << good + "<x/>"
                                             << "line 1";
        QTest::newRow("no such language")
            << martif("\n\n<termEntry>" + langSet("??", "Да") + "</termEntry>") << "line 3";
        QTest::newRow("no language")
            << martif("<termEntry><langSet><tig/></langSet></termEntry>") << "language";
        QTest::newRow("no entry") << martif("") << "two languages";
        QTest::newRow("undeclared entity") << martif(langSet("ru", "&nbsp;")) << "nbsp";
        QTest::newRow("declared entity")
            << martif(entry, "<!DOCTYPE martif [<!ENTITY a \"b\">]>") << "entities";
        QTest::newRow("external entity")
            << martif(langSet("ru", "&a;"),
                      "<!DOCTYPE martif [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")
            << "entities";
    }
    void badFilesAreRefused() {
        QFETCH(std::string, text);
        QFETCH(QString, mentions);
        const auto read = parseTbx(text);
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().detail).contains(mentions),
                 read.error().detail.c_str());
    }

    void deepNestingCostsNoStack() {
        std::string nested =
            "<termEntry>" + langSet("en", "yes") + "<langSet xml:lang=\"ru\"><term>";
        constexpr int depth = 200'000;
        for (int i = 0; i < depth; ++i)
            nested += "<hi>";
        nested += "да";
        for (int i = 0; i < depth; ++i)
            nested += "</hi>";
        const auto read = parseTbx(martif(nested + "</term></langSet></termEntry>"));
        QVERIFY(read);
        QCOMPARE(shown(*read), QStringList{"en:yes | ru:да"});
    }
};

QTEST_GUILESS_MAIN(TbxReaderTest)
#include "tst_tbx_reader.moc"
