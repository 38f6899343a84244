// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_run.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using hamtaraz::test::CliRun;
using hamtaraz::test::fileBytes;
using hamtaraz::test::runCli;
using hamtaraz::test::writeBytes;

namespace {

QString data(const QString &name) {
    return QString(HAMTARAZ_TESTS "/cli/data/") + name;
}

QString golden(const QString &name) {
    return QString::fromUtf8(fileBytes(data(name)));
}

QString text(const QString &language) {
    return language + "=" + data("bridge." + language + ".txt");
}

const QStringList alignAll = {"align", text("ru"), text("fa"), text("en")};

} // namespace

/// Each verb on a small text of our own, in the real binary.
class CliVerbsTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void segment_data() {
        QTest::addColumn<QString>("language");
        for (const char *language : {"fa", "ru", "en"})
            QTest::newRow(language) << language;
    }

    void segment() {
        QFETCH(QString, language);
        const CliRun run =
            runCli({"segment", data("bridge." + language + ".txt"), "--language", language});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, golden("bridge." + language + ".segments"));
        QCOMPARE(run.err, QString());
    }

    void align_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("expected");
        QTest::newRow("indices without being asked") << QStringList() << "bridge.indices";
        QTest::newRow("indices") << QStringList{"--to", "indices"} << "bridge.indices";
        QTest::newRow("tsv") << QStringList{"--to", "tsv"} << "bridge.tsv";
    }

    void align() {
        QFETCH(QStringList, options);
        QFETCH(QString, expected);
        const CliRun run = runCli(alignAll + options);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, golden(expected));
    }

    void alignSegmentedCountsLinesNotBlanks() {
        QStringList arguments = {"align", "--segmented"};
        for (const char *language : {"ru", "fa", "en"})
            arguments +=
                QString(language) + "=" + data(QString("bridge.%1.segments").arg(language));
        const CliRun run = runCli(arguments);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, golden("bridge.indices"));
    }

    void alignTwiceGivesTheSameBytes() {
        const QStringList arguments = alignAll + QStringList{"--to", "json"};
        const CliRun first = runCli(arguments);
        QCOMPARE(first.exitCode, 0);
        QVERIFY(first.out.size() > 1000);
        QCOMPARE(runCli(arguments).out, first.out);
    }

    void alignToJsonHoldsEveryUnit() {
        const CliRun run = runCli(alignAll + QStringList{"--to", "json", "--source", "en"});
        const auto root = nlohmann::json::parse(run.out.toStdString());
        QCOMPARE(root["units"].size(), std::size_t(golden("bridge.indices").count('\n')));
        QCOMPARE(root["versions"][2]["role"], "source");
        QCOMPARE(root["versions"][0]["role"], "translation");
    }

    void posteriorsOfCutsAndLinksGoToJson() {
        const CliRun plain = runCli(alignAll + QStringList{"--to", "json"});
        const CliRun run = runCli(alignAll + QStringList{"--to", "json", "--posteriors"});
        QCOMPARE(run.exitCode, 0);
        const auto root = nlohmann::json::parse(run.out.toStdString());
        const auto without = nlohmann::json::parse(plain.out.toStdString());
        QCOMPARE(root["units"].size(), without["units"].size());
        QVERIFY(!without["units"][0].contains("posteriors"));
        QCOMPARE(root["units"][0]["posteriors"]["start"], 1.0); // a work begins where it begins
        for (const auto &unit : root["units"]) {
            QCOMPARE(unit["posteriors"]["links"].size(), unit["links"].size());
            for (const double link : unit["posteriors"]["links"])
                QVERIFY(link > 0 && link <= 1);
        }
        QCOMPARE(runCli(alignAll + QStringList{"--to", "tmx", "--posteriors"}).exitCode, 2);
    }

    void alignToTmxHoldsEveryUnit() {
        const CliRun run = runCli(alignAll + QStringList{"--to", "tmx"});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out.count("<tu "), golden("bridge.indices").count('\n'));
        QVERIFY(run.out.contains("srclang=\"ru\""));
        QVERIFY(!run.out.contains("creationdate"));
    }

    void nameOfTheOutputTellsTheFormat() {
        QCOMPARE(runCli(alignAll + QStringList{"-o", at("b.tmx")}).exitCode, 0);
        QVERIFY(fileBytes(at("b.tmx")).startsWith("<?xml"));
        QCOMPARE(runCli(alignAll + QStringList{"-o", at("b.tsv")}).exitCode, 0);
        QCOMPARE(QString::fromUtf8(fileBytes(at("b.tsv"))), golden("bridge.tsv"));
    }

    void ladderHasARungAUnitAndTheEnd() {
        const CliRun run = runCli({"align", text("ru"), text("fa"), "--to", "ladder"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith("0\t0\t"));
        QVERIFY(run.out.endsWith("\n13\t14\t1.000\n"));
    }

    void tmxGoesIntoAFolderAsPairFiles() {
        QCOMPARE(runCli(alignAll + QStringList{"--to", "tmx", "-o", at("memories/")}).exitCode, 0);
        QCOMPARE(QDir(at("memories")).entryList(QDir::Files),
                 QStringList({"bridge.en-fa.tmx", "bridge.ru-en.tmx", "bridge.ru-fa.tmx"}));
        QVERIFY(QString::fromUtf8(fileBytes(at("memories/bridge.en-fa.tmx")))
                    .contains("srclang=\"en\""));
    }

    void pairsAreNamedAfterTheOutput() {
        QCOMPARE(runCli(alignAll + QStringList{"--pairs", "-o", at("book.tmx")}).exitCode, 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 QStringList({"book.en-fa.tmx", "book.ru-en.tmx", "book.ru-fa.tmx"}));
    }

    void projectIsMadeShownAndExported() {
        const QString project = at("bridge.hamtaraz");
        const CliRun import = runCli(
            {"import", "--project", project, text("fa"), text("ru"), text("en"), "--source", "ru"});
        QCOMPARE(import.exitCode, 0);
        QCOMPARE(import.out, QString());

        const CliRun info = runCli({"info", project});
        QCOMPARE(info.exitCode, 0);
        QVERIFY(info.out.contains("title: bridge\n"));
        QVERIFY(info.out.contains(
            "version: ru, source, 13 segments, from bridge.ru.txt (UTF-8, nothing to repair)\n"));
        QVERIFY(info.out.contains("confirmed: 0\n"));

        const CliRun confirmed = runCli({"export", "--project", project, "--to", "tsv"});
        QCOMPARE(confirmed.out, QString("fa\tru\ten\n"));
        QVERIFY(confirmed.err.contains("--all"));
        const CliRun all = runCli({"export", "--project", project, "--to", "tsv", "--all"});
        QCOMPARE(all.out.count('\n'), golden("bridge.tsv").count('\n'));
        const CliRun pair =
            runCli({"export", "--project", project, "--to", "tmx", "--all", "--pair", "ru-fa"});
        QVERIFY(pair.out.contains("xml:lang=\"fa\""));
        QVERIFY(!pair.out.contains("xml:lang=\"en\""));
    }

    void alignKeepsTheWorkInAProject() {
        const CliRun run = runCli(alignAll + QStringList{"--project", at("b.hamtaraz")});
        QCOMPARE(run.out, golden("bridge.indices"));
        const CliRun again = runCli({"export", "--project", at("b.hamtaraz"), "--to", "indices"});
        QCOMPARE(again.out, golden("bridge.indices"));
    }

    void worksAreAddedToAProject() {
        const QString project = at("volume.hamtaraz");
        QCOMPARE(runCli(alignAll + QStringList{"--project", project}).exitCode, 0);
        const QStringList pair{"align", text("ru"), text("en"), "--project", project};
        QVERIFY(runCli(pair).err.contains("--add"));
        QCOMPARE(runCli(pair + QStringList{"--add"}).exitCode, 0);
        QCOMPARE(runCli(pair + QStringList{"--add", "--title", "a/b"}).exitCode, 0);
        QCOMPARE(
            runCli({"import", data("bridge.tsv"), "--project", project, "--add", "--title", "мост"})
                .exitCode,
            0);

        const CliRun info = runCli({"info", project});
        QVERIFY2(info.out.contains("works: 4\n\nwork: 1\ntitle: volume\n"), qPrintable(info.out));
        QVERIFY(info.out.contains("\n\nwork: 2\ntitle: bridge\nversion: ru, source, 13 segments"));
        QVERIFY(info.out.contains("\n\nwork: 4\ntitle: мост\n"));

        const QStringList table{"export", "--project", project, "--to", "tsv", "--all"};
        QVERIFY(runCli(table).out.startsWith("ru\tfa\ten\n")); // the first
        QCOMPARE(runCli(table + QStringList{"--work", "мост"}).out, golden("bridge.tsv"));
        QCOMPARE(runCli(table + QStringList{"--work", "4"}).out, golden("bridge.tsv"));
        QVERIFY(runCli(table + QStringList{"--work", "bridge"}).out.startsWith("ru\ten\n"));
        const CliRun none = runCli(table + QStringList{"--work", "5"});
        QCOMPARE(none.exitCode, 1);
        QVERIFY(none.err.contains("5"));

        const QStringList memories{"export", "--project", project,  "--to",          "tmx",
                                   "--all",  "-o",        at("m/"), "--multilingual"};
        QCOMPARE(runCli(memories).exitCode, 0);
        QCOMPARE(QDir(at("m")).entryList(QDir::Files).join(' '),
                 QString("a-b.tmx bridge.tmx volume.tmx мост.tmx"));
    }

    void addingNeedsAProject() {
        QCOMPARE(runCli(alignAll + QStringList{"--add"}).exitCode, 2);
        QCOMPARE(
            runCli(alignAll + QStringList{"--project", at("none.hamtaraz"), "--add", "--overwrite"})
                .exitCode,
            2);
        const CliRun missing =
            runCli(alignAll + QStringList{"--project", at("none.hamtaraz"), "--add"});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY(missing.err.contains("none.hamtaraz"));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void tmxBecomesAProjectAndComesBackAsADiff() {
        const QString tmx = at("book.tmx");
        const QString project = at("book.hamtaraz");
        QCOMPARE(runCli(alignAll + QStringList{"-o", tmx}).exitCode, 0);
        QCOMPARE(runCli({"import", "--project", project, tmx}).exitCode, 0);
        const CliRun tsv = runCli({"export", "--project", project, "--to", "tsv", "--all"});
        QCOMPARE(tsv.out, golden("bridge.tsv"));

        QByteArray memory = fileBytes(tmx);
        memory.replace("No decision was found.", "They decided nothing.");
        QVERIFY(writeBytes(tmx, memory));
        const QByteArray before = fileBytes(project);
        const CliRun diff = runCli({"import", "--project", project, tmx});
        QCOMPARE(diff.exitCode, 0);
        QVERIFY(diff.out.startsWith("= 12 the same\n~ ru-"));
        QVERIFY(diff.out.endsWith(" en\n- No decision was found.\n+ They decided nothing.\n"));
        QCOMPARE(fileBytes(project), before);
    }

    void tsvBecomesAProject() {
        const QString project = at("book.hamtaraz");
        QCOMPARE(runCli({"import", "--project", project, data("bridge.tsv")}).exitCode, 0);
        QCOMPARE(runCli({"export", "--project", project, "--to", "tsv", "--all"}).out,
                 golden("bridge.tsv"));
    }

    void evaluateComparesWithGold() {
        const CliRun same = runCli({"evaluate", data("bridge.indices"), data("bridge.indices")});
        QCOMPARE(same.exitCode, 0);
        QVERIFY(same.out.contains("\nunits\t1.0000\t1.0000\t1.0000\t13\t13\t13\n"));
        QVERIFY(
            writeBytes(at("other"), fileBytes(data("bridge.indices")).replace("0\t0\t0\n", "")));
        const CliRun fewer = runCli({"evaluate", data("bridge.indices"), at("other")});
        QVERIFY(fewer.out.contains("\nunits\t1.0000\t0.9231\t0.9600\t12\t12\t13\n"));
    }

    void repairLeavesACleanTextAsItIs() {
        const QByteArray clean =
            "\xEF\xBB\xBF" + fileBytes(data("bridge.fa.txt")).replace("\n", "\r\n");
        QVERIFY(writeBytes(at("clean.txt"), clean));
        const CliRun run =
            runCli({"repair", at("clean.txt"), "-o", at("out.txt"), "--report", at("r.json")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.err.contains("fa; nothing to repair"));
        QCOMPARE(fileBytes(at("out.txt")), clean);
        QCOMPARE(nlohmann::json::parse(fileBytes(at("r.json")).toStdString())["repairs"].size(),
                 0U);
    }

    void repairSetsNotesWhereAsked() {
        QVERIFY(writeBytes(at("notes.txt"), "Слово.* * Первое.\n\nДальше шла дорога.\n"));
        const CliRun end =
            runCli({"repair", at("notes.txt"), "--language", "ru", "--notes", "end"});
        QCOMPARE(end.exitCode, 0);
        QCOMPARE(end.out, QString("Слово.*\n\nДальше шла дорога.\n\n* Первое.\n"));
        const CliRun behind =
            runCli({"repair", at("notes.txt"), "--language", "ru", "--notes", "paragraph"});
        QCOMPARE(behind.out, QString("Слово.*\n\n* Первое.\n\nДальше шла дорога.\n"));
        QCOMPARE(runCli({"repair", at("notes.txt"), "--notes", "foot"}).exitCode, 2);
    }

    void repairMendsAndReports() {
        const QString raw = HAMTARAZ_SEEDS "/fa_raw.txt";
        const CliRun run = runCli({"repair", raw, "--language", "fa", "--report", at("r.json")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("بولتن"));
        QVERIFY(!run.out.contains("بPولتن"));
        const auto report = nlohmann::json::parse(fileBytes(at("r.json")).toStdString());
        QCOMPARE(report["language"], "fa");
        const QByteArray text = fileBytes(raw);
        for (const auto &repair : report["repairs"]) {
            const auto begin = repair["begin"].get<int>();
            const QByteArray place = text.mid(begin, repair["end"].get<int>() - begin);
            QCOMPARE(place.toStdString(), repair["before"].get<std::string>());
            QCOMPARE(repair["line"].get<qsizetype>(), text.left(begin).count('\n') + 1);
        }
        std::size_t found = 0;
        for (const auto &damage : report["damage"]) {
            found += damage["found"].get<std::size_t>();
            QCOMPARE(damage["applied"].get<std::size_t>() + damage["waiting"].get<std::size_t>(),
                     damage["found"].get<std::size_t>());
            QVERIFY(damage["confidence"] > 0 && damage["confidence"] <= 1);
        }
        QCOMPARE(found, report["repairs"].size());
        QVERIFY(report["repairs"].size() > 100);
    }

    void infoLooksAText() {
        const CliRun run = runCli({"info", data("bridge.ru.txt")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("encoding: UTF-8\n"));
        QVERIFY(run.out.contains("language: ru\nparagraphs: 4\nsegments: 13\n"));
        QVERIFY(run.out.contains("damage: nothing to repair\n"));
    }

    void helpAndVersionAreResults() {
        for (const QStringList &arguments :
             {QStringList{"--help"}, QStringList{"align", "--help"}, QStringList{"--version"}}) {
            const CliRun run = runCli(arguments);
            QCOMPARE(run.exitCode, 0);
            QVERIFY(run.out.contains("hamtaraz-cli"));
            QCOMPARE(run.err, QString());
        }
    }

private:
    [[nodiscard]] QString at(const char *name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CliVerbsTest)
#include "tst_cli_verbs.moc"
