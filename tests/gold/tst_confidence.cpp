// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/certainty.h"
#include "tests/gold/gold_case.h"

#include <QtTest>

#include <array>
#include <set>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

constexpr double worstError = 0.04; ///< expected calibration error

/// Units by how sure the aligner said it was of them.
class Reliability {
public:
    void add(double confidence, bool right) {
        Bin &bin = m_bins[std::min(binCount - 1, static_cast<std::size_t>(confidence * binCount))];
        bin.units += 1;
        bin.confidence += confidence;
        bin.right += right ? 1 : 0;
        m_units += 1;
        if (confidence >= sure) {
            m_sure.units += 1;
            m_sure.right += right ? 1 : 0;
        }
    }
    /// Mean distance between what was said and what was true, weighed by units (Guo et al. 2017).
    [[nodiscard]] double expectedError() const {
        double error = 0;
        for (const Bin &bin : m_bins)
            error += std::abs(bin.confidence - bin.right) / m_units;
        return error;
    }
    [[nodiscard]] double rightAmongSure() const { return m_sure.right / m_sure.units; }
    void print() const {
        for (const Bin &bin : m_bins)
            if (bin.units > 0)
                qInfo("said %.3f, right %.3f, of %.0f", bin.confidence / bin.units,
                      bin.right / bin.units, bin.units);
        qInfo("expected calibration error %.4f; right among the 90 %% sure: %.4f of %.0f",
              expectedError(), rightAmongSure(), m_sure.units);
    }

private:
    static constexpr std::size_t binCount = 10;
    static constexpr double sure = 0.9;
    struct Bin {
        double units = 0, confidence = 0, right = 0;
    };
    std::array<Bin, binCount> m_bins;
    Bin m_sure;
    double m_units = 0;
};

void judge(const GoldCase &gold, Reliability &reliability) {
    const auto alignment = align(gold.document);
    QVERIFY(alignment);
    const std::set<IndexUnits::value_type> right(gold.gold.begin(), gold.gold.end());
    const IndexUnits found = indexUnits(*alignment);
    for (std::size_t u = 0; u < found.size(); ++u)
        reliability.add(static_cast<double>((*alignment)[u].confidence), right.contains(found[u]));
}

/// Cuts by where they run through the first two versions, links by their segments.
void judgeParts(const GoldCase &gold, Reliability &cuts, Reliability &links) {
    const Alignment alignment = align(gold.document).value();
    const auto model = AlignmentModel::learn(gold.document, alignment).value();
    const auto found = certainty(model, alignment, {0, alignment.size()}).value();
    std::set<std::vector<std::size_t>> rightCuts;
    std::set<Link> rightLinks;
    std::vector<std::size_t> cut(alignment.versionCount(), 0);
    for (const auto &row : gold.gold) {
        rightCuts.insert(cut);
        for (std::size_t v = 0; v < row.size(); ++v)
            cut[v] += row[v].size();
        for (std::uint8_t a = 0; a < row.size(); ++a)
            for (auto b = static_cast<std::uint8_t>(a + 1); b < row.size(); ++b)
                for (const std::uint32_t i : row[a])
                    for (const std::uint32_t j : row[b])
                        rightLinks.insert({a, b, i, j});
    }
    QCOMPARE(found.size(), alignment.size());
    for (std::size_t u = 0; u < alignment.size(); ++u) {
        std::vector<std::size_t> start;
        for (const SegmentRange &part : alignment[u].parts)
            start.push_back(part.first);
        cuts.add(found[u].start, rightCuts.contains(start));
        for (std::size_t k = 0; k < alignment[u].links.size(); ++k)
            links.add(found[u].links[k], rightLinks.contains(alignment[u].links[k]));
    }
}

} // namespace

class TestConfidence : public QObject {
    Q_OBJECT

private slots:
    void theBundledWork() {
        Reliability reliability;
        judge(loadSeed(), reliability);
        reliability.print();
        QVERIFY(reliability.rightAmongSure() >= 0.9);
        QVERIFY(reliability.expectedError() <= worstError);
    }

    void cutsAndLinksOfTheBundledWork() {
        Reliability cuts;
        Reliability links;
        judgeParts(loadSeed(), cuts, links);
        for (const Reliability *of : {&cuts, &links}) {
            of->print();
            QVERIFY(of->rightAmongSure() >= 0.9);
            QVERIFY(of->expectedError() <= worstError);
        }
    }

    /// Gold that is as fine as the texts: where it is coarse, a finer unit counts as wrong that
    /// is not.
    void theSharedGold() {
        const QStringList names =
            QDir(QString::fromStdString(sharedGold().string()))
                .entryList({"*_tr*", "*_given", "stories*", "udhr*"}, QDir::Dirs, QDir::Name);
        if (names.isEmpty())
            QSKIP("the shared gold is not here");
        Reliability reliability;
        for (const QString &name : names)
            if (!name.startsWith("large") && !name.startsWith("osg") && !name.startsWith("react"))
                judge(loadShared(name.toStdString()), reliability);
        reliability.print();
        QVERIFY(reliability.rightAmongSure() >= 0.9);
        QVERIFY(reliability.expectedError() <= worstError);
    }

    void theSharedCoarseGold() {
        const QStringList names =
            QDir(QString::fromStdString(sharedGold().string()))
                .entryList({"*_split", "osg*", "react*"}, QDir::Dirs, QDir::Name);
        if (names.isEmpty())
            QSKIP("the shared gold is not here");
        Reliability reliability;
        for (const QString &name : names)
            judge(loadShared(name.toStdString()), reliability);
        reliability.print();
        QVERIFY(reliability.rightAmongSure() >= 0.9);
    }
};

QTEST_APPLESS_MAIN(TestConfidence)
#include "tst_confidence.moc"
