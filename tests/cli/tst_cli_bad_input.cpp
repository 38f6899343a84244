// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_run.h"

#include <QDir>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using hamtaraz::test::CliRun;
using hamtaraz::test::fileBytes;
using hamtaraz::test::runCli;
using hamtaraz::test::writeBytes;

namespace {

const QString russian = "Мост стоит над рекой. Никто по нему не ходит.\n";
const QString persian =
    "پل بالای رودخانه است. کسی از روی آن نمی‌گذرد.\n";

/// The letters U+0410–U+044F and the few others of `text` in windows-1251.
QByteArray inCp1251(const QString &text) {
    QByteArray bytes;
    for (const QChar c : text)
        bytes += c.unicode() >= 0x410 && c.unicode() <= 0x44F
                     ? static_cast<char>(c.unicode() - 0x410 + 0xC0)
                     : c.toLatin1();
    return bytes;
}

QByteArray inUtf16(const QString &text) {
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

/// Everything that can be wrong with what the command line is given: the exit code, one sentence
/// on stderr, nothing on stdout, and no file that was not there before.
class CliBadInputTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir(m_folder.path()).mkdir("folder"));
        const QByteArray project = fileBytes(HAMTARAZ_CLI).left(4096);
        QVERIFY(
            write("ru.txt", russian.toUtf8()) && write("fa.txt", persian.toUtf8()) &&
            write("empty.txt", "") && write("blank.txt", " \n\t\n") &&
            write("broken.txt", "\xD0\x9C\xD0\xBE\xFF\xD1\x81\xD1\x82.") &&
            write("binary.txt", project) && write("zero.hamtaraz", "") &&
            write("text.hamtaraz", russian.toUtf8()) && write("broken.tmx", "<tmx><body>") &&
            write("other.tmx", "<html/>") && write("one.tsv", "ru\nДа\n") &&
            write("odd.tsv", "ru\tfa\nа\tب\tв\n") && write("letters.indices", "a\tb\n") &&
            write("text.pdf", russian.toUtf8()) &&
            write("cut.pdf", fileBytes(HAMTARAZ_TESTS "/io/data/pdf/ru_notes.pdf").left(20'000)));
        m_before = QDir(m_folder.path()).entryList(everything);
    }

    void isRefused_data() {
        QTest::addColumn<QStringList>("arguments"); // "@x" stands for a file in the folder
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char *name, const QStringList &arguments, int exitCode,
                            const char *mentions) {
            QTest::newRow(name) << arguments << exitCode << mentions;
        };
        const QString ru = "ru=@ru.txt";
        const QString fa = "fa=@fa.txt";
        row("missing file", {"align", ru, "fa=@none.txt", "-o", "@out"}, 1,
            "there is no such file");
        row("folder", {"align", ru, "fa=@folder", "-o", "@out"}, 1, "this is a folder");
        row("empty file", {"align", ru, "fa=@empty.txt", "-o", "@out"}, 1, "there is no text");
        row("blank file", {"align", ru, "fa=@blank.txt", "-o", "@out"}, 1, "there is no text");
        row("invalid UTF-8", {"align", "ru=@broken.txt", fa, "-o", "@out"}, 1, "byte 4");
        row("binary", {"align", ru, "fa=@binary.txt", "-o", "@out"}, 1, "not a text file");
        row("missing file to repair", {"repair", "@none.txt"}, 1, "none.txt");
        row("empty file to repair", {"repair", "@empty.txt", "-o", "@out"}, 1, "empty.txt");
        row("binary to segment", {"segment", "@binary.txt", "--language", "ru"}, 1, "binary.txt");
        row("binary to look at", {"info", "@binary.txt"}, 1, "binary.txt");
        row("folder to look at", {"info", "@folder"}, 1, "this is a folder");
        row("0-byte project to export", {"export", "--project", "@zero.hamtaraz"}, 1,
            "not a Hamtaraz project");
        row("0-byte project to look at", {"info", "@zero.hamtaraz"}, 1, "not a Hamtaraz project");
        row("text as a project", {"export", "--project", "@text.hamtaraz"}, 1,
            "not a Hamtaraz project");
        row("missing project", {"export", "--project", "@none.hamtaraz"}, 1,
            "there is no such file");
        row("existing project", {"align", ru, fa, "--project", "@zero.hamtaraz"}, 1, "--overwrite");
        row("broken TMX", {"import", "--project", "@p.hamtaraz", "@broken.tmx"}, 1, "broken.tmx");
        row("not TMX", {"import", "--project", "@p.hamtaraz", "@other.tmx"}, 1, "html");
        row("one language", {"import", "--project", "@p.hamtaraz", "@one.tsv"}, 1,
            "fewer than two");
        row("odd table", {"import", "--project", "@p.hamtaraz", "@odd.tsv"}, 1, "line 2");
        row("no numbers", {"evaluate", "@letters.indices", "@letters.indices"}, 1,
            "letters.indices");
        row("locked PDF", {"repair", HAMTARAZ_TESTS "/io/data/pdf/locked.pdf", "-o", "@out"}, 1,
            "ask for an unlocked copy");
        row("PDF cut off", {"align", ru, "fa=@cut.pdf", "-o", "@out"}, 1, "cut.pdf");
        row("no PDF", {"segment", "@text.pdf", "--language", "ru"}, 1, "in spite of its name");
        row("read-only folder", {"align", ru, fa, "-o", "/proc/out.tmx"}, 1, "/proc/out.tmx");
        row("project in a read-only folder", {"align", ru, fa, "--project", "/proc/p.hamtaraz"}, 1,
            "/proc/p.hamtaraz");
        row("no such folder", {"segment", "@ru.txt", "--language", "ru", "-o", "@no/out"}, 1,
            "no/out");
        row("output is a folder", {"align", ru, fa, "--to", "tsv", "-o", "@folder"}, 1, "folder");
        row("full disk", {"align", ru, fa, "-o", "/dev/full"}, 1, "the disk is full");
        row("no such pair", {"align", ru, fa, "--to", "tmx", "--pair", "ru-de"}, 1, "ru-de");

        row("nothing", {}, 2, "--help");
        row("unknown verb", {"translate"}, 2, "translate");
        row("unknown option", {"align", ru, fa, "--fast"}, 2, "--fast");
        row("unknown format", {"align", ru, fa, "--to", "docx"}, 2, "docx");
        row("one language given twice", {"align", ru, "ru=@fa.txt", "-o", "@out"}, 2,
            "given twice");
        row("twice with a region", {"align", ru, "ru-RU=@fa.txt", "-o", "@out"}, 2, "given twice");
        row("one text", {"align", ru}, 2, "fewer than two");
        row("nine texts",
            {"align", "ru=1", "fa=2", "en=3", "de=4", "fr=5", "it=6", "es=7", "pl=8", "uk=9"}, 2,
            "more than eight");
        row("no language", {"align", "@ru.txt", fa}, 2, "LANG=FILE");
        row("no file", {"align", "ru=", fa}, 2, "LANG=FILE");
        row("bad language", {"align", "klingon=@ru.txt", fa}, 2, "not a language tag");
        row("source not given", {"align", ru, fa, "--source", "en"}, 2, "source");
        row("ladder of three", {"align", ru, fa, "en=@ru.txt", "--to", "ladder"}, 2,
            "two languages");
        row("pairs to nowhere", {"align", ru, fa, "--to", "tmx", "--pairs"}, 2, "-o");
        row("pair of a table", {"align", ru, fa, "--to", "tsv", "--pair", "ru-fa"}, 2, "--pair");
        row("bad date", {"align", ru, fa, "--to", "tmx", "--date", "today"}, 2, "YYYYMMDDThhmmssZ");
        row("source of a memory",
            {"import", "--project", "@p.hamtaraz", "@odd.tsv", "--source", "fa"}, 2, "--source");
        row("segment without a language", {"segment", "@ru.txt"}, 2, "--language");
        row("import of what", {"import", "--project", "@p.hamtaraz", "@ru.txt"}, 2, "LANG=FILE");
        row("export of what", {"export"}, 2, "--project");
    }

    void isRefused() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, mentions);
        const CliRun run = runCli(arguments.replaceInStrings("@", m_folder.path() + "/"));
        QCOMPARE(run.exitCode, exitCode);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(mentions), qPrintable(run.err));
        const QString advice = "Run with --help for more information.\n";
        QCOMPARE(run.err.count('\n'), run.err.endsWith(advice) ? 2 : 1);
        QCOMPARE(QDir(m_folder.path()).entryList(everything), m_before);
    }

    void fullStandardOutputIsAnError() {
        const CliRun run =
            runCli({"segment", at("ru.txt"), "--language", "ru"}, {.standardOutput = "/dev/full"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("standard output: the disk is full"), qPrintable(run.err));
    }

    void filesThatMayNotGrowLeaveTheOldOne_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("TMX") << QStringList{"-o", "@old"};
        QTest::newRow("project") << QStringList{"--project", "@old", "--overwrite"};
    }

    void filesThatMayNotGrowLeaveTheOldOne() {
        QFETCH(QStringList, options);
        QVERIFY(write("old", "what was here"));
        const QStringList before = QDir(m_folder.path()).entryList(everything);
        const CliRun run =
            runCli(QStringList{"align", "ru=" + at("ru.txt"), "fa=" + at("fa.txt"), "--to", "tmx"} +
                       options.replaceInStrings("@", m_folder.path() + "/"),
                   {.largestFile = 512});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(at("old")), qPrintable(run.err));
        QCOMPARE(fileBytes(at("old")), QByteArray("what was here"));
        QCOMPARE(QDir(m_folder.path()).entryList(everything), before);
        QVERIFY(QFile::remove(at("old")));
    }

    void otherEncodingsAreRead_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = QString(russian).repeated(5);
        QTest::newRow("UTF-16 with BOM") << inUtf16(text) << "UTF-16LE";
        QTest::newRow("windows-1251") << inCp1251(text) << "windows-1251";
        QTest::newRow("UTF-8 with BOM and CRLF")
            << "\xEF\xBB\xBF" + QString(text).replace("\n", "\r\n").toUtf8() << QString();
    }

    void otherEncodingsAreRead() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QVERIFY(write("encoded.txt", bytes) &&
                write("fa5.txt", QString(persian).repeated(5).toUtf8()));
        const CliRun run =
            runCli({"align", "ru=" + at("encoded.txt"), "fa=" + at("fa5.txt"), "--to", "tsv"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains("Никто по нему не ходит."), qPrintable(run.out));
        QVERIFY2(run.err.contains("read as " + encoding) || encoding.isEmpty(),
                 qPrintable(run.err));
        QVERIFY(QFile::remove(at("encoded.txt")) && QFile::remove(at("fa5.txt")));
    }

    void persianInCp1256IsRead() {
        // "سلام. این کتاب من است." in windows-1256, whose yeh and kaf are Arabic.
        const QByteArray sentence =
            "\xD3\xE1\xC7\xE3. \xC7\xED\xE4 \x98\xCA\xC7\xC8 \xE3\xE4 \xC7\xD3\xCA.\n";
        QVERIFY(write("cp1256.txt", sentence.repeated(20)));
        const CliRun run = runCli({"segment", at("cp1256.txt"), "--language", "fa"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains("سلام."), qPrintable(run.out));
        QVERIFY(QFile::remove(at("cp1256.txt")));
    }

    void interruptStopsCleanly() {
        QCOMPARE(mkfifo(qPrintable(at("en.txt")), 0600), 0);
        const QStringList before = QDir(m_folder.path()).entryList(everything);
        const CliRun run = runCli({"align", "en=" + at("en.txt"), "ru=" + at("ru.txt"), "-o",
                                   at("out.tmx"), "--project", at("p.hamtaraz")},
                                  {.pipe = at("en.txt")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("the work was stopped"), qPrintable(run.err));
        QCOMPARE(QDir(m_folder.path()).entryList(everything), before);
        QVERIFY(QFile::remove(at("en.txt")));
    }

private:
    static constexpr QDir::Filters everything =
        QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;

    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool write(const char *name, const QByteArray &bytes) const {
        return writeBytes(at(name), bytes);
    }

    QTemporaryDir m_folder;
    QStringList m_before;
};

QTEST_GUILESS_MAIN(CliBadInputTest)
#include "tst_cli_bad_input.moc"
