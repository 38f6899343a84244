// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_run.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

#include <sys/stat.h>

using hamtaraz::test::CliCircumstances;
using hamtaraz::test::CliRun;
using hamtaraz::test::fileBytes;
using hamtaraz::test::runCli;
using hamtaraz::test::writeBytes;
using Json = nlohmann::ordered_json;

namespace {

QByteArray data(const QString &name) {
    return fileBytes(QString(HAMTARAZ_TESTS "/cli/data/") + name);
}

std::vector<Json> reportsOf(const CliRun &run) {
    std::vector<Json> reports;
    for (const QString &line : run.out.split('\n', Qt::SkipEmptyParts))
        reports.push_back(Json::parse(line.toStdString()));
    return reports;
}

/// What every run must give alike: all but the time it took and whether it was done before.
std::vector<Json> timeless(std::vector<Json> reports) {
    for (Json &report : reports) {
        report.erase("seconds");
        report.erase("resumed");
    }
    return reports;
}

QStringList column(const CliRun &run, const char *name) {
    QStringList values;
    for (const Json &report : reportsOf(run))
        values << QString::fromStdString(report.at(name).dump()).remove('"');
    return values;
}

constexpr const char *threeWorks = "# three works\n"
                                   "ru=ru.txt\tfa=fa.txt\ten=en.txt\tall.tsv\n"
                                   "\n"
                                   "ru=ru.txt\tfa=fa.txt\tpair.tmx\r\n"
                                   "fa=fa.txt\ten=en.txt\tpair.indices\n";

} // namespace

/// align --batch in the real binary, on the small text of the other command line tests.
class CliBatchTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        for (const char *language : {"ru", "fa", "en"})
            write(QString(language) + ".txt", data(QString("bridge.%1.txt").arg(language)));
        write("list.tsv", threeWorks);
    }

    void eachWorkIsAlignedAsIfAlone() {
        const CliRun run = batch();
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        const auto alone = [&](const QStringList &texts, const char *output) {
            const CliRun one =
                runCli(QStringList{"align"} + texts + QStringList{"-o", at("alone") + output});
            QCOMPARE(one.exitCode, 0);
            QCOMPARE(fileBytes(at("alone") + output), fileBytes(at(output)));
        };
        const QString ru = "ru=" + at("ru.txt"), fa = "fa=" + at("fa.txt"),
                      en = "en=" + at("en.txt");
        alone({ru, fa, en}, "all.tsv");
        alone({ru, fa}, "pair.tmx");
        alone({fa, en}, "pair.indices");
        QCOMPARE(fileBytes(at("all.tsv")), data("bridge.tsv"));
    }

    void reportsHoldTheStatistics() {
        const std::vector<Json> reports = reportsOf(batch());
        QCOMPARE(reports.size(), 3U);
        const Json &first = reports.front();
        QCOMPARE(first["line"], 2);
        QCOMPARE(first["texts"]["fa"], at("fa.txt").toStdString());
        QCOMPARE(first["output"], at("all.tsv").toStdString());
        QCOMPARE(first["status"], "done");
        QCOMPARE(first["units"], data("bridge.indices").count('\n'));
        QCOMPARE(first["segments"].dump(), std::string("{\"ru\":13,\"fa\":14,\"en\":14}"));
        QCOMPARE(first["omissions"], 0);
        QVERIFY(first["confidence"] > 0.5 && first["confidence"] <= 1.0);
        QVERIFY(first["seconds"] >= 0);
        QCOMPARE(first["written"].size(), 1U);
        QVERIFY(!first.contains("error"));
        QCOMPARE(reports[2]["line"], 5);
    }

    void anyNumberOfThreadsGivesTheSame() {
        QByteArray list;
        for (int i = 0; i < 12; ++i)
            list += threeWorks + QByteArray();
        for (int i = 0; i < 36; ++i)
            list.replace(list.indexOf(i % 3 == 0 ? "\tall" : "\tpair"), i % 3 == 0 ? 4 : 5,
                         "\tout" + QByteArray::number(i));
        write("list.tsv", list);
        const CliRun one = batch({"-j", "1"});
        QVERIFY2(one.exitCode == 0, qPrintable(one.err));
        const QStringList files = QDir(m_folder->path()).entryList({"out*"});
        QCOMPARE(files.size(), 36);
        QList<QByteArray> bytes;
        for (const QString &file : files) {
            bytes << fileBytes(at(file));
            QVERIFY(QFile::remove(at(file)));
        }
        const CliRun four = batch({"-j", "4"});
        QCOMPARE(four.exitCode, 0);
        QVERIFY(timeless(reportsOf(four)) == timeless(reportsOf(one)));
        for (int i = 0; i < files.size(); ++i)
            QCOMPARE(fileBytes(at(files[i])), bytes[i]);
    }

    void aFailedWorkStopsNoOther() {
        write("list.tsv", "ru=none.txt\tfa=fa.txt\tx.tsv\nru=ru.txt\tfa=fa.txt\tno/folder/x\n" +
                              QByteArray(threeWorks));
        const CliRun run = batch({"-j", "2"});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(column(run, "status"), (QStringList{"failed", "failed", "done", "done", "done"}));
        QVERIFY(reportsOf(run)[0]["error"].get<std::string>().find("none.txt") !=
                std::string::npos);
        QVERIFY2(run.err.contains("line 1: " + at("none.txt") +
                                  ": there is no such file (2 of 5 works failed)"),
                 qPrintable(run.err));
        QVERIFY(!QFile::exists(at("x.tsv")) && QFile::exists(at("pair.tmx")));

        write("none.txt", data("bridge.ru.txt")); // only what failed is done again
        QVERIFY(QDir(m_folder->path()).mkpath("no/folder"));
        const CliRun again = batch();
        QVERIFY2(again.exitCode == 0, qPrintable(again.err));
        QCOMPARE(column(again, "resumed"), (QStringList{"false", "false", "true", "true", "true"}));
        QCOMPARE(again.err.count("3 of 5 works are done already"), 1);
    }

    void whatIsDoneIsNotDoneAgain_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("resumed");
        const QStringList all{"true", "true", "true"}, none{"false", "false", "false"};
        QTest::newRow("nothing changed") << "" << QStringList() << all;
        QTest::newRow("other threads") << "" << QStringList{"-j", "1"} << all;
        QTest::newRow("asked for") << "" << QStringList{"--restart"} << none;
        QTest::newRow("an option") << "" << QStringList{"--to", "tsv"} << none;
        QTest::newRow("a termbase") << "" << QStringList{"--termbase", "@words.tsv"} << none;
        QTest::newRow("a text") << "en.txt" << QStringList()
                                << QStringList{"false", "true", "false"};
        QTest::newRow("an output")
            << "pair.tmx" << QStringList() << QStringList{"true", "false", "true"};
        QTest::newRow("a torn account")
            << "list.tsv.state" << QStringList() << QStringList{"true", "true", "false"};
    }
    void whatIsDoneIsNotDoneAgain() {
        QFETCH(QString, change);
        QFETCH(QStringList, options);
        write("words.tsv", "ru\tfa\nмост\tپل\n");
        const CliRun first = batch({"-j", "1"});
        QCOMPARE(first.exitCode, 0);
        if (change == "pair.tmx")
            QVERIFY(QFile::remove(at(change)));
        else if (change == "en.txt")
            write(change, fileBytes(at(change)) + "One more.\n");
        else if (!change.isEmpty())
            write(change, fileBytes(at(change)).chopped(20));
        const CliRun again = batch(options.replaceInStrings("@", m_folder->path() + "/"));
        QVERIFY2(again.exitCode == 0, qPrintable(again.err));
        QTEST(column(again, "resumed"), "resumed");
        QVERIFY(QFile::exists(at("pair.tmx")));
        if (options.isEmpty() && change != "en.txt")
            QVERIFY(timeless(reportsOf(again)) == timeless(reportsOf(first)));
    }

    void optionsHoldForAllWorks() {
        write("words.tsv", "ru\tfa\nмост\tپل\n");
        const CliRun run =
            batch({"--to", "json", "--source", "fa", "--termbase", at("words.tsv"), "-j", "1"});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        for (const char *output : {"all.tsv", "pair.tmx", "pair.indices"}) {
            const Json root = Json::parse(fileBytes(at(output)).toStdString());
            for (const Json &version : root["versions"])
                QCOMPARE(version["role"], version["language"] == "fa" ? "source" : "translation");
        }
        QCOMPARE(run.err.count("termbase: "), 3);
        QVERIFY2(run.err.contains("[3/3] "), qPrintable(run.err));
    }

    void interruptKeepsWhatIsDone() {
        QCOMPARE(mkfifo(qPrintable(at("pipe.txt")), 0600), 0);
        write("list.tsv", "ru=ru.txt\tfa=fa.txt\t1.tsv\nru=ru.txt\ten=pipe.txt\t2.tsv\n"
                          "fa=fa.txt\ten=en.txt\t3.tsv\n");
        const CliRun run = batch({"-j", "1"}, {.pipe = at("pipe.txt")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("the work was stopped"), qPrintable(run.err));
        QCOMPARE(column(run, "status"), (QStringList{"done", "stopped", "stopped"}));
        QVERIFY(QFile::exists(at("1.tsv")) && !QFile::exists(at("2.tsv")));

        QVERIFY(QFile::remove(at("pipe.txt")));
        write("pipe.txt", data("bridge.en.txt"));
        const CliRun again = batch();
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(column(again, "resumed"), (QStringList{"true", "false", "false"}));
    }

    void badListsAreRefused_data() {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char *name, const QByteArray &list, const char *mentions,
                            const QStringList &options = {}, int exitCode = 1) {
            QTest::newRow(name) << list << options << exitCode << mentions;
        };
        const QByteArray good = "ru=ru.txt\tfa=fa.txt\tx.tsv\n";
        row("empty", "", "no text in it");
        row("comments alone", "# nothing\n\n", "no line names a work");
        row("no output", good + "ru=ru.txt\tfa=fa.txt\n", "line 2");
        row("empty output", "ru=ru.txt\tfa=fa.txt\t\n", "line 1");
        row("one text", "ru=ru.txt\tx.tsv\n", "fewer than two");
        row("spaces for tabs", "ru=ru.txt fa=fa.txt x.tsv\n", "line 1");
        row("no language", good + "# c\nru.txt\tfa=fa.txt\ty.tsv\n", "line 3: ru.txt");
        row("language twice", "ru=ru.txt\tru=fa.txt\tx.tsv\n", "given twice");
        row("output twice", good + "fa=fa.txt\ten=en.txt\t./sub/../x.tsv\n", "line 2");
        row("output is a text", "ru=ru.txt\tfa=fa.txt\tfa.txt\n", "line 1");
        row("source of another", good, "source", {"--source", "en"});
        row("texts, too", good, "from its list", {"ru=a"}, 2);
        row("output, too", good, "from its list", {"-o", "x"}, 2);
        row("project", good, "--project", {"--project", "p"}, 2);
        row("no threads", good, "-j", {"-j", "0"}, 2);
        row("contradiction", good, "--pairs", {"--to", "tsv", "--pairs"}, 2);
        row("no such termbase", good, "none.tsv", {"--termbase", "none.tsv"});
    }
    void badListsAreRefused() {
        QFETCH(QByteArray, list);
        QFETCH(QStringList, options);
        QFETCH(QString, mentions);
        write("list.tsv", list);
        const QStringList before = QDir(m_folder->path()).entryList();
        const CliRun run = batch(options);
        QTEST(run.exitCode, "exitCode");
        QVERIFY2(run.err.contains(mentions), qPrintable(run.err));
        QCOMPARE(run.out, QString());
        QCOMPARE(QDir(m_folder->path()).entryList(), before);
    }

    void jobsWantABatch() {
        const CliRun run = runCli({"align", "ru=a", "fa=b", "-j", "2"});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("--batch"), qPrintable(run.err));
    }

    void fullStandardOutputIsAnErrorAndLosesNoWork() {
        const CliRun run = batch({}, {.standardOutput = "/dev/full"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("standard output"), qPrintable(run.err));
        QVERIFY(QFile::exists(at("all.tsv")) && QFile::exists(at("pair.indices")));
        QCOMPARE(column(batch(), "resumed"), (QStringList{"true", "true", "true"}));
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const {
        QVERIFY(writeBytes(at(name), bytes));
    }
    [[nodiscard]] CliRun batch(const QStringList &options = {},
                               const CliCircumstances &circumstances = {}) const {
        return runCli(QStringList{"align", "--batch", at("list.tsv")} + options, circumstances);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CliBatchTest)
#include "tst_cli_batch.moc"
