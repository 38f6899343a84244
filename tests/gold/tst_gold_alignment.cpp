// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gold/gold_case.h"

#include <QtTest>

#include <algorithm>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

// Floors on F1, raised whenever they are beaten, never lowered.
constexpr double seedUnits = 0.977;
constexpr double seedPairs = 0.979;
constexpr double sharedUnits = 0.963;
constexpr double sharedPairs = 0.966;
constexpr double othersPooled = 0.945, leastOfOthers = 0.90;
constexpr double lostPath = 0.8; ///< link recall under which an alignment has lost its way

Evaluation alignAndEvaluate(const GoldCase &gold) {
    const auto alignment = align(gold.document);
    return alignment ? evaluate(gold.gold, indexUnits(*alignment)) : Evaluation{};
}

/// The cases whose versions differ in their segmentation or have omissions.
QStringList hardCases() {
    QStringList names;
    for (const QString &name :
         QDir(QString::fromStdString(sharedGold().string())).entryList(QDir::Dirs, QDir::Name))
        if (!name.startsWith("large") &&
            (name.contains("_tr") || name.endsWith("_split") || name.endsWith("_sent")))
            names << name;
    return names;
}

} // namespace

class TestGoldAlignment : public QObject {
    Q_OBJECT

private slots:
    void theBundledWork() {
        const Evaluation found = alignAndEvaluate(loadSeed());
        qInfo("seed: units %.4f", found.strict.f1());
        QVERIFY2(found.strict.f1() >= seedUnits, qPrintable(QString::number(found.strict.f1())));
        for (const PairEvaluation &pair : found.pairs)
            QVERIFY2(pair.strict.f1() >= seedPairs, qPrintable(QString::number(pair.strict.f1())));
    }

    // Short prose of other languages, written for this: no code knows them, only the core lexicon.
    void otherLanguages() {
        Ratio beads;
        const QDir folder(QString(HAMTARAZ_TESTS) + "/gold/languages");
        for (const QString &name : folder.entryList({"*.tsv"}, QDir::Files, QDir::Name)) {
            const GoldCase gold = loadBeads(folder.filePath(name).toStdString());
            QVERIFY(gold.gold.size() > 100);
            const Evaluation found = alignAndEvaluate(gold);
            qInfo("%-32s beads %.4f", qPrintable(name), found.strict.f1());
            pool(beads, found.strict);
            QVERIFY2(found.strict.f1() >= leastOfOthers, qPrintable(name));
        }
        qInfo("pooled: %.4f", beads.f1());
        QVERIFY(beads.f1() >= othersPooled);
    }

    void theSharedGold() {
        const QStringList names = hardCases();
        if (names.isEmpty())
            QSKIP("the shared gold is not here");
        Ratio units;
        std::vector<Ratio> pairs(3);
        for (const QString &name : names) {
            const Evaluation found = alignAndEvaluate(loadShared(name.toStdString()));
            qInfo("%-32s units %.4f", qPrintable(name), found.strict.f1());
            pool(units, found.strict);
            QCOMPARE(found.pairs.size(), pairs.size());
            for (std::size_t p = 0; p < pairs.size(); ++p) {
                pool(pairs[p], found.pairs[p].strict);
                QVERIFY2(found.pairs[p].links.recall() >= lostPath, qPrintable(name));
            }
        }
        qInfo("pooled: units %.4f, pairs %.4f %.4f %.4f", units.f1(), pairs[0].f1(), pairs[1].f1(),
              pairs[2].f1());
        QVERIFY(units.f1() >= sharedUnits);
        for (const Ratio &pair : pairs)
            QVERIFY(pair.f1() >= sharedPairs);
    }
};

QTEST_APPLESS_MAIN(TestGoldAlignment)
#include "tst_gold_alignment.moc"
