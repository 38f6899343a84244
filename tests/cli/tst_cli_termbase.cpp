// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_run.h"

#include <QTemporaryDir>
#include <QtTest>

using hamtaraz::test::CliRun;
using hamtaraz::test::runCli;
using hamtaraz::test::writeBytes;

/// align --termbase: what is read, what is said of it, and what is refused.
class CliTermbaseTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(write("ru.txt", "Мост стоит. Мост старый.\n") &&
                write("fa.txt", "پل ایستاده است. پل کهنه است.\n") &&
                write("words.tsv", "ru\tfa\nмост\tپل\nрека\tرود\n") &&
                write("pairs.dic", "کهنه @ старый\n") && write("bad.tsv", "ru\tfa\nмост\n"));
    }

    void coverageIsToldInOneSentence() {
        const CliRun run = align({"--termbase", at("words.tsv")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.startsWith("termbase: of the running words (of the different words) its 2 "
                                    "concepts know ru 50 % (33 %), fa 33 % (25 %).\n"),
                 qPrintable(run.err));
        QVERIFY(!run.out.isEmpty());
        QVERIFY(!align({}).err.contains("termbase"));
    }

    void severalMayBeGiven() {
        const CliRun run = align({"--termbase", at("words.tsv"), "--termbase", at("pairs.dic"),
                                  "--termbase-languages", "ru,fa"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains("its 3 concepts know ru 75 % (67 %), fa 50 % (50 %)."),
                 qPrintable(run.err));
    }

    void aTextMayFollow() {
        const CliRun run = runCli(
            {"align", "--termbase", at("words.tsv"), "ru=" + at("ru.txt"), "fa=" + at("fa.txt")});
        QCOMPARE(run.exitCode, 0);
    }

    void isRefused_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char *name, const QStringList &options, int exitCode,
                            const char *mentions) {
            QTest::newRow(name) << options << exitCode << mentions;
        };
        row("no such file", {"--termbase", "@none.tsv"}, 1, "none.tsv: there is no such file");
        row("bad line", {"--termbase", "@bad.tsv"}, 1, "bad.tsv");
        row("languages unknown", {"--termbase", "@pairs.dic"}, 1, "languages");
        row("languages of nothing", {"--termbase-languages", "ru,fa"}, 2, "--termbase");
        row("one language", {"--termbase", "@words.tsv", "--termbase-languages", "ru"}, 2,
            "name two");
        row("one language twice", {"--termbase", "@words.tsv", "--termbase-languages", "ru,ru-RU"},
            2, "given twice");
        row("no language", {"--termbase", "@words.tsv", "--termbase-languages", "ru,klingon"}, 2,
            "not a language tag");
    }
    void isRefused() {
        QFETCH(QStringList, options);
        QFETCH(QString, mentions);
        const CliRun run = align(options.replaceInStrings("@", m_folder.path() + "/"));
        QTEST(run.exitCode, "exitCode");
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(mentions), qPrintable(run.err));
    }

private:
    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool write(const char *name, const QByteArray &bytes) const {
        return writeBytes(at(name), bytes);
    }
    [[nodiscard]] CliRun align(const QStringList &options) const {
        return runCli(QStringList{"align", "ru=" + at("ru.txt"), "fa=" + at("fa.txt")} + options);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CliTermbaseTest)
#include "tst_cli_termbase.moc"
