// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/tmx_reader.h"
#include "tests/support/cli_run.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace hamtaraz;
using test::CliRun;

namespace {

constexpr int cannotRunHere = 77;

/// Runs a script of this folder: its exit code and all it printed.
CliRun runScript(const char *name, const QStringList &arguments) {
    QProcess process;
    process.start(QString(HAMTARAZ_TESTS "/cli/") + name, arguments);
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// Whether no program would cut this text into several sentences.
bool isOneSentence(const QString &text) {
    static const QRegularExpression stopInside("[.!?…؟:;]\\S*\\s");
    return !text.contains(stopInside);
}

} // namespace

/// The TMX of the bundled work in the hands of other programs.
class TmxClientsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        const QStringList texts = {"align", "ru=" HAMTARAZ_SEEDS "/ru.txt",
                                   "fa=" HAMTARAZ_SEEDS "/fa_raw.txt",
                                   "en=" HAMTARAZ_SEEDS "/en.txt"};
        QCOMPARE(
            test::runCli(texts + QStringList{"-o", at("all.tmx"), "--project", at("book.hamtaraz")})
                .exitCode,
            0);
        QCOMPARE(test::runCli({"export", "--project", at("book.hamtaraz"), "--all", "--pairs",
                               "--date", "20261122T120000Z", "-o", at("book.tmx")})
                     .exitCode,
                 0);
        QCOMPARE(test::runCli({"export", "--project", at("book.hamtaraz"), "-o", at("none.tmx")})
                     .exitCode,
                 0);
    }

    void everyFileIsValid() {
        QStringList files = {HAMTARAZ_TESTS "/io/data/bridge.ru-fa.tmx"};
        for (const char *name :
             {"all.tmx", "none.tmx", "book.ru-fa.tmx", "book.ru-en.tmx", "book.en-fa.tmx"}) {
            QVERIFY2(QFile::exists(at(name)), name);
            files += at(name);
        }
        const CliRun run = runScript("validate_tmx.sh", files);
        if (run.exitCode == cannotRunHere)
            QSKIP(qPrintable(run.out));
        QVERIFY2(run.exitCode == 0, qPrintable(run.out + run.err));
    }

    void theValidatorRefusesWhatIsNotTmx() {
        QByteArray bad = test::fileBytes(at("book.ru-fa.tmx"));
        QVERIFY(
            test::writeBytes(at("bad.tmx"), bad.replace("version=\"1.4\"", "version=\"1.4b\"")));
        const CliRun run = runScript("validate_tmx.sh", {at("bad.tmx")});
        if (run.exitCode == cannotRunHere)
            QSKIP(qPrintable(run.out));
        QCOMPARE(run.exitCode, 1);
    }

    void russianInPersianOutOfOmegaT() {
        const auto memory = io::parseTmx(test::fileBytes(at("book.ru-fa.tmx")).toStdString());
        QVERIFY(memory);
        std::map<QString, int> occurrences;
        for (const io::AlignedRow &row : memory->texts.rows)
            ++occurrences[QString::fromStdString(row.cells[0])];
        QStringList russian;
        QStringList persian;
        for (const io::AlignedRow &row : memory->texts.rows) {
            const QString source = QString::fromStdString(row.cells[0]);
            if (russian.size() < 20 && isOneSentence(source) && occurrences[source] == 1) {
                russian += source;
                persian += QString::fromStdString(row.cells[1]);
            }
        }
        QCOMPARE(russian.size(), 20);
        QVERIFY(test::writeBytes(at("ru.txt"), (russian.join("\n\n") + '\n').toUtf8()));
        const CliRun run =
            runScript("omegat_translate.sh", {at("book.ru-fa.tmx"), at("ru.txt"), "RU", "FA"});
        if (run.exitCode == cannotRunHere)
            QSKIP(qPrintable(run.out));
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(run.out.split('\n', Qt::SkipEmptyParts), persian);
    }

private:
    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TmxClientsTest)
#include "tst_tmx_clients.moc"
