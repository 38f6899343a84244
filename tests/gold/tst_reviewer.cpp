// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gold/reviewer.h"

#include <QDir>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

constexpr double errorsFound = 0.65; ///< floor of the share in the most doubtful tenth

struct Totals {
    std::size_t withRipple = 0, without = 0;
    double errors = 0;
    int works = 0;
};

void judge(const std::string &name, const GoldCase &gold, const Alignment &aligned,
           Totals &totals) {
    const Reviewer reviewer(gold, aligned);
    const Reviewer::Report with = reviewer.review(Reviewer::Ripple::On);
    const Reviewer::Report without = reviewer.review(Reviewer::Ripple::Off);
    QVERIFY2(with.reachedGold && without.reachedGold, name.c_str());
    qInfo("%s: with ripple %zu corrected, %zu confirmed (%.0f actions a thousand segments); "
          "without %zu, %zu (%.0f); %.2f of the errors in the most doubtful tenth",
          name.c_str(), with.corrected, with.confirmed, reviewer.perThousand(with.actions()),
          without.corrected, without.confirmed, reviewer.perThousand(without.actions()),
          reviewer.errorsInDoubtfulTenth());
    totals.withRipple += with.actions();
    totals.without += without.actions();
    totals.errors += reviewer.errorsInDoubtfulTenth();
    ++totals.works;
}

} // namespace

/// What it costs to get from the aligner's units to the gold, most doubtful units first.
class TestReviewer : public QObject {
    Q_OBJECT

private slots:
    void theBundledWork() {
        Totals totals;
        const GoldCase seed = loadSeed();
        judge("seed", seed, align(seed.document).value(), totals);
        QVERIFY(totals.withRipple <= totals.without);
        QVERIFY2(totals.errors >= errorsFound, qPrintable(QString::number(totals.errors)));
    }

    /// A column has slipped by a unit, as when a title is in one version only: one correction, and
    /// the ripple does the rest.
    void aSlippedColumn() {
        Totals totals;
        const GoldCase seed = loadSeed();
        Alignment slipped = align(seed.document).value();
        QVERIFY(slipped.apply(*shiftColumn(slipped, {30, 0}, ColumnShift::Down)));
        judge("seed, slipped", seed, slipped, totals);
        QVERIFY(totals.withRipple * 5 <= totals.without * 4);
    }

    void theSharedGold() {
        const QStringList names =
            QDir(QString::fromStdString(sharedGold().string()))
                .entryList({"bible*_tr*", "udhr*", "stories_sent"}, QDir::Dirs, QDir::Name);
        if (names.isEmpty())
            QSKIP("the shared gold is not here");
        Totals totals;
        for (const QString &name : names) {
            const GoldCase gold = loadShared(name.toStdString());
            judge(name.toStdString(), gold, align(gold.document).value(), totals);
        }
        QVERIFY(totals.withRipple <= totals.without);
        QVERIFY(totals.errors >= errorsFound * totals.works);
    }
};

QTEST_APPLESS_MAIN(TestReviewer)
#include "tst_reviewer.moc"
