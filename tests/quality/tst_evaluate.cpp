// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/quality/evaluate.h"

#include "tests/gold/gold_case.h"
#include "tests/support/random_work.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

IndexUnits unitsOf(std::string_view text) {
    return parseIndices(text).value();
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-9;
}

/// Every fifth unit joined with the next: a plausible wrong alignment.
IndexUnits spoiled(IndexUnits units) {
    for (std::size_t u = 0; u + 1 < units.size(); u += 5) {
        for (std::size_t v = 0; v < units[u].size(); ++v)
            units[u][v].insert(units[u][v].end(), units[u + 1][v].begin(), units[u + 1][v].end());
        units.erase(units.begin() + static_cast<std::ptrdiff_t>(u) + 1);
    }
    return units;
}

} // namespace

class TestEvaluate : public QObject {
    Q_OBJECT

private slots:
    void badLinesAreNamed_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("a word") << QByteArray("0\t0\nx\t1\n") << "line 2";
        QTest::newRow("a word behind a number") << QByteArray("0\t0\n1 2x\t1\n") << "line 2";
        QTest::newRow("a negative number") << QByteArray("-1\t0\n") << "line 1";
        QTest::newRow("a number too large") << QByteArray("4294967296\t0\n") << "line 1";
        QTest::newRow("a column less") << QByteArray("# head\n\n0\t0\t0\n1\t1\n") << "line 4";
        QTest::newRow("a column more") << QByteArray("0\t0\n1\t1\t\n2\t2\n") << "line 2";
    }
    void badLinesAreNamed() {
        QFETCH(QByteArray, text);
        const auto units = parseIndices(text.toStdString());
        QVERIFY(!units);
        QCOMPARE(units.error().code, ErrorCode::BadFormat);
        QTEST(QString::fromStdString(units.error().where), "where");
    }

    void commentsBlankLinesAndOrderDoNotMatter() {
        QCOMPARE(unitsOf("# fa\ten\r\n2 1\t\r\n\r\n \t \n\t3"),
                 (IndexUnits{{{1, 2}, {}}, {{}, {3}}}));
        QVERIFY(unitsOf("").empty());
    }

    void writtenUnitsAreReadBack() {
        QVERIFY(rc::check("parseIndices undoes formatIndices", [] {
            const IndexUnits units = indexUnits(randomWork().alignment);
            RC_ASSERT(unitsOf(formatIndices(units)) == units);
        }));
    }

    void indicesAreTheAlignmentsSegments() {
        QVERIFY(rc::check("each version's numbers run from 0 without a gap", [] {
            const Work work = randomWork();
            const IndexUnits units = indexUnits(work.alignment);
            RC_ASSERT(units.size() == work.alignment.size());
            for (std::size_t v = 0; v < work.document.versions.size(); ++v) {
                std::uint32_t next = 0;
                for (const auto &unit : units)
                    for (const std::uint32_t number : unit[v])
                        RC_ASSERT(number == next++);
                RC_ASSERT(next == work.document.versions[v].segments.size());
            }
        }));
    }

    void countsByHand_data() {
        QTest::addColumn<QByteArray>("gold");
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<QList<int>>("units"); // right, found, gold
        QTest::addColumn<QList<int>>("pair");  // of the first two versions
        QTest::addColumn<QList<int>>("links");
        const auto row = [](const char *name, QByteArray gold, QByteArray found, QList<int> units,
                            QList<int> pair, QList<int> links) {
            QTest::newRow(name) << gold << found << units << pair << links;
        };
        row("all right", "0\t0\t0\n1\t1\t1\n", "0\t0\t0\n1\t1\t1\n", {2, 2, 2}, {2, 2, 2},
            {2, 2, 2});
        row("a merge missed", "0\t0\t0\n1 2\t1\t1\n3\t\t2\n", "0\t0\t0\n1\t1\t1\n2\t\t\n3\t\t2\n",
            {2, 3, 3}, {1, 2, 2}, {2, 2, 3});
        row("one side wrong", "0\t0\t0\n1\t1\t1\n", "0\t0\t0 1\n1\t1\t\n", {0, 2, 2}, {2, 2, 2},
            {2, 2, 2});
        row("lone segments are no units", "0\t\t\n\t0\t\n1\t1\t0\n", "0\t0\t\n1\t1\t0\n", {1, 2, 1},
            {1, 2, 1}, {1, 2, 1});
        row("crossing gold", "0\t1\t\n1\t0\t\n", "1\t0\t\n0\t1\t\n", {2, 2, 2}, {2, 2, 2},
            {2, 2, 2});
        row("crossing gold flattened", "0\t1\t\n1\t0\t\n", "0 1\t0 1\t\n", {0, 1, 2}, {0, 1, 2},
            {2, 4, 2});
        row("gold with a gap", "0 2\t0\t\n1\t1\t\n", "0\t0\t\n1 2\t1\t\n", {0, 2, 2}, {0, 2, 2},
            {2, 3, 3});
        row("nothing found", "0\t0\t0\n", "0\t\t\n\t0\t\n\t\t0\n", {0, 0, 1}, {0, 0, 1}, {0, 0, 1});
    }
    void countsByHand() {
        QFETCH(QByteArray, gold);
        QFETCH(QByteArray, found);
        const Evaluation evaluation =
            evaluate(unitsOf(gold.toStdString()), unitsOf(found.toStdString()));
        const auto counts = [](const Ratio &ratio) {
            return QList<int>{int(ratio.found), int(ratio.proposed), int(ratio.expected)};
        };
        QCOMPARE(evaluation.pairs.size(), std::size_t{3});
        QTEST(counts(evaluation.strict), "units");
        QTEST(counts(evaluation.pairs[0].strict), "pair");
        QTEST(counts(evaluation.pairs[0].links), "links");
    }

    void ratios_data() {
        QTest::addColumn<QList<int>>("counts"); // right, found, gold
        QTest::addColumn<QList<double>>("ratios");
        QTest::newRow("half right") << QList<int>{2, 4, 5} << QList<double>{0.5, 0.4, 4.0 / 9};
        QTest::newRow("nothing right") << QList<int>{0, 4, 5} << QList<double>{0, 0, 0};
        QTest::newRow("nothing found") << QList<int>{0, 0, 5} << QList<double>{0, 0, 0};
        QTest::newRow("nothing wanted") << QList<int>{0, 4, 0} << QList<double>{0, 0, 0};
        QTest::newRow("nothing at all") << QList<int>{0, 0, 0} << QList<double>{1, 1, 1};
    }
    void ratios() {
        QFETCH(QList<int>, counts);
        QFETCH(QList<double>, ratios);
        const Ratio ratio{std::size_t(counts[0]), std::size_t(counts[1]), std::size_t(counts[2])};
        QVERIFY(near(ratio.precision(), ratios[0]));
        QVERIFY(near(ratio.recall(), ratios[1]));
        QVERIFY(near(ratio.f1(), ratios[2]));
    }

    void agreesWithTheSharedScorer() {
        const QString scorer = HAMTARAZ_SHARED "/gold/score.py";
        if (!QFile::exists(scorer))
            QSKIP("the shared scorer is not here");
        const QString goldFile = HAMTARAZ_TESTS "/gold/seed/gold.tsv";
        const IndexUnits gold = unitsOf(readAll(goldFile.toStdString()));
        const IndexUnits found = spoiled(gold);
        QTemporaryDir folder;
        QFile foundFile(folder.filePath("found.tsv"));
        QVERIFY(foundFile.open(QFile::WriteOnly));
        foundFile.write(QByteArray::fromStdString(formatIndices(found)));
        foundFile.close();
        QProcess python;
        python.start("python3", {scorer, goldFile, foundFile.fileName(), "--json"});
        QVERIFY(python.waitForFinished());
        const QJsonObject theirs =
            QJsonDocument::fromJson(python.readAllStandardOutput()).object()[goldFile].toObject();
        QVERIFY(!theirs.isEmpty());
        const auto agrees = [&theirs](const QString &name, const Ratio &ours) {
            const QJsonObject counted = theirs[name].toObject();
            return near(counted["p"].toDouble(-1), ours.precision()) &&
                   near(counted["r"].toDouble(-1), ours.recall()) &&
                   near(counted["f1"].toDouble(-1), ours.f1());
        };
        const Evaluation ours = evaluate(gold, found);
        QVERIFY(ours.strict.f1() > 0.5 && ours.strict.f1() < 0.9);
        QVERIFY(agrees("tri strict", ours.strict));
        const QStringList pairs{"fa-ru", "fa-en", "ru-en"};
        for (int p = 0; p < 3; ++p) {
            QVERIFY(agrees(pairs[p] + " strict", ours.pairs[std::size_t(p)].strict));
            QVERIFY(agrees(pairs[p] + " link", ours.pairs[std::size_t(p)].links));
        }
    }
};

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
