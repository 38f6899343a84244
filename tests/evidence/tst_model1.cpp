// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/model1.h"

#include "tests/support/features.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// Parallel lines of two invented languages: word k is "ka…" here and "to…" there, with a filler
/// in every other target line that nothing stands for.
struct InventedWork {
    static constexpr int words = 60;
    static constexpr std::uint32_t lines = 300;

    InventedWork() {
        std::string sourceText;
        std::string targetText;
        std::uint32_t state = 11;
        const auto next = [&state] { return (state = state * 1664525U + 1013904223U) >> 16U; };
        for (std::uint32_t line = 0; line < lines; ++line) {
            std::string mirrored;
            for (std::uint32_t w = 4 + next() % 5; w > 0; --w) {
                const int word = static_cast<int>(next()) % words;
                sourceText += spelled("ka", word) + " ";
                mirrored.insert(0, spelled("to", word) + " ");
            }
            sourceText += "\n";
            targetText += mirrored + (line % 2 == 0 ? "lest\n" : "\n");
        }
        source = featuresOf("en", sourceText);
        target = featuresOf("fa", targetText);
    }

    static std::string spelled(std::string start, int word) {
        start += static_cast<char>('a' + word % 10);
        start += static_cast<char>('a' + word / 10);
        return start;
    }

    [[nodiscard]] WordModels train() const {
        return trainModel1(source, target, parallelBeads(lines));
    }

    VersionFeatures source, target;
};

bool equal(const TranslationModel &a, const TranslationModel &b, std::size_t words) {
    for (WordId w = 0; w < words; ++w)
        if (!std::ranges::equal(a.lexicon.row(w), b.lexicon.row(w),
                                [](const Lexicon::Entry &x, const Lexicon::Entry &y) {
                                    return x.target == y.target && x.probability == y.probability;
                                }))
            return false;
    return a.explained == b.explained;
}

} // namespace

class TestModel1 : public QObject {
    Q_OBJECT

private slots:
    void learnsADictionary() {
        const InventedWork work;
        const WordModels models = work.train();
        for (int word = 0; word < InventedWork::words; ++word) {
            const WordId source = idOf(work.source, InventedWork::spelled("ka", word));
            const WordId target = idOf(work.target, InventedWork::spelled("to", word));
            for (const float right : {chance(models.forward.lexicon, source, target),
                                      chance(models.backward.lexicon, target, source)})
                QVERIFY2(right > 0.5F, qPrintable(QString("%1: %2").arg(word).arg(right)));
        }
    }

    void whatNothingStandsForIsNotRelied() {
        const InventedWork work;
        const TranslationModel model = work.train().forward;
        const float filler = model.explained[idOf(work.target, "lest")];
        QVERIFY2(filler < 0.4F, qPrintable(QString::number(filler)));
        for (int word = 0; word < InventedWork::words; ++word)
            QVERIFY(model.explained[idOf(work.target, InventedWork::spelled("to", word))] > 0.8F);
    }

    void sameBeadsSameModel() {
        const InventedWork work;
        const WordModels one = work.train();
        const WordModels other = work.train();
        QVERIFY(equal(one.forward, other.forward, work.source.vocabulary.size())); // law 7
        QVERIFY(equal(one.backward, other.backward, work.target.vocabulary.size()));
    }

    void rowsAreSparseAndLawful() {
        QVERIFY(rc::check("rows ascend and hold at most all probability", [] {
            const auto anyText = [] {
                std::string text;
                for (int line = *rc::gen::inRange(1, 8); line > 0; --line) {
                    for (int word = *rc::gen::inRange(1, 6); word > 0; --word)
                        text +=
                            std::string(2, static_cast<char>(*rc::gen::inRange('a', 'l'))) + " ";
                    text += "\n";
                }
                return text;
            };
            const auto source = featuresOf("en", anyText());
            const auto target = featuresOf("fa", anyText());
            const auto lines = std::min(source.segmentCount(), target.segmentCount());
            Model1Options options;
            options.discount = *rc::gen::inRange(0, 8) / 10.0;
            options.bestPerWord = *rc::gen::inRange<std::size_t>(1, 6);
            auto beads = parallelBeads(lines);
            for (SegmentPair &bead : beads)
                bead.weight = static_cast<float>(*rc::gen::inRange(1, 101)) / 100;
            const auto model = trainModel1(source, target, beads, options).forward;
            for (WordId w = 0; w < source.vocabulary.size(); ++w) {
                const auto row = model.lexicon.row(w);
                RC_ASSERT(std::ranges::adjacent_find(row, std::greater_equal<>(),
                                                     &Lexicon::Entry::target) == row.end());
                double sum = 0;
                for (const auto &entry : row) {
                    RC_ASSERT(static_cast<double>(entry.probability) > options.threshold);
                    sum += static_cast<double>(entry.probability);
                }
                RC_ASSERT(sum < 1.0001);
            }
            RC_ASSERT(model.explained.size() == target.vocabulary.size());
            for (const float lambda : model.explained)
                RC_ASSERT(lambda > 0 && lambda < 1);
        }));
    }

    void theDiscountDropsChanceMeetings_data() {
        QTest::addColumn<double>("discount");
        QTest::addColumn<int>("pairs");
        // Five words meet five once: each pair's expected count is about a tenth.
        QTest::newRow("above their counts") << 0.7 << 0;
        QTest::newRow("none") << 0.0 << 25;
    }
    void theDiscountDropsChanceMeetings() {
        QFETCH(double, discount);
        const auto source = featuresOf("en", "one two three four five\n");
        const auto target = featuresOf("fa", "yek do seh chah panj\n");
        Model1Options options;
        options.discount = discount;
        const auto models = trainModel1(source, target, parallelBeads(1), options);
        QTEST(int(entryCount(models.forward.lexicon)), "pairs");
    }

    void longBeadsAreSkipped_data() {
        QTest::addColumn<uint>("longest");
        QTest::addColumn<bool>("learned");
        QTest::newRow("source too long") << 3U << false;
        QTest::newRow("just long enough") << 4U << true;
    }
    void longBeadsAreSkipped() {
        QFETCH(uint, longest);
        const auto source = featuresOf("en", "one two one two\n");
        const auto target = featuresOf("fa", "yek do yek\n");
        Model1Options options;
        options.longestBead = longest;
        options.discount = 0;
        const auto models = trainModel1(source, target, parallelBeads(1), options);
        QTEST(entryCount(models.forward.lexicon) > 0, "learned");
        QTEST(entryCount(models.backward.lexicon) > 0, "learned");
    }

    void beadsCountByTheirWeight() {
        // "one" stands with "yek" as often as with "do", but less surely.
        std::string sourceText;
        std::string targetText;
        for (int line = 0; line < 40; ++line) {
            sourceText += line % 4 < 2 ? "one\n" : "two\n";
            targetText += line % 4 == 0 ? "yek\n" : line % 4 == 1 ? "do\n" : "seh\n";
        }
        const auto source = featuresOf("en", sourceText);
        const auto target = featuresOf("fa", targetText);
        std::vector<SegmentPair> beads = parallelBeads(40);
        for (std::uint32_t line = 1; line < 40; line += 4)
            beads[line].weight = 0.3F;
        const Lexicon learned = trainModel1(source, target, beads).forward.lexicon;
        const float yek = chance(learned, idOf(source, "one"), idOf(target, "yek"));
        const float other = chance(learned, idOf(source, "one"), idOf(target, "do"));
        QVERIFY2(yek > 1.5F * other, qPrintable(QString("%1 %2").arg(yek).arg(other)));
    }
};

QTEST_APPLESS_MAIN(TestModel1)
#include "tst_model1.moc"
