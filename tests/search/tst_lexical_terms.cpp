// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/lexical_terms.h"

#include <rapidcheck.h>

#include <QtTest>

#include <cmath>

using namespace hamtaraz;

namespace {

constexpr WordId vocabularySize = 6;

/// A version of random words, some segments without any.
VersionFeatures randomVersionOfWords() {
    VersionFeatures version;
    version.vocabulary.resize(vocabularySize);
    version.wordBegin.push_back(0);
    for (auto segments = *rc::gen::inRange(1, 8); segments > 0; --segments) {
        for (auto words = *rc::gen::inRange(0, 5); words > 0; --words) {
            version.words.push_back(*rc::gen::inRange<WordId>(0, vocabularySize));
            ++version.vocabulary[version.words.back()].count;
        }
        version.wordBegin.push_back(static_cast<std::uint32_t>(version.words.size()));
        version.letters.push_back(10);
    }
    return version;
}

float randomChance() {
    return static_cast<float>(*rc::gen::inRange(1, 100)) / 100;
}

TranslationModel randomModel() {
    std::vector<std::vector<Lexicon::Entry>> rows(vocabularySize);
    TranslationModel model;
    for (auto &row : rows) {
        for (WordId target = 0; target < vocabularySize; ++target)
            if (*rc::gen::inRange(0, 3) == 0)
                row.push_back({target, randomChance()});
        model.explained.push_back(randomChance());
    }
    model.lexicon = Lexicon(rows);
    return model;
}

/// Of a part of both versions, or all.
Band randomBand(const VersionFeatures &source, const VersionFeatures &target) {
    const auto part = [](std::uint32_t segments) {
        const auto first = *rc::gen::inRange(0U, segments);
        return SegmentRange{first, *rc::gen::inRange(first + 1, segments + 1)};
    };
    const SegmentRange s = part(source.segmentCount());
    const SegmentRange t = part(target.segmentCount());
    const Band::Extent extent{{s.first, t.first}, {s.last, t.last}};
    return *rc::gen::arbitrary<bool>() ? Band::full(extent) : Band::around(extent, {}, 1);
}

std::vector<WordId> wordsIn(const VersionFeatures &version, SegmentRange group) {
    return {version.words.begin() + version.wordBegin[group.first],
            version.words.begin() + version.wordBegin[group.last]};
}

double chanceOf(const Lexicon &lexicon, WordId source, WordId target) {
    for (const auto &[word, probability] : lexicon.row(source))
        if (word == target)
            return static_cast<double>(probability);
    return 0;
}

/// Σ_t ln(λ_t · mean_s p(t|s) / p(t) + 1 − λ_t), written out.
double slowSum(const VersionFeatures &given, SegmentRange group, const VersionFeatures &explained,
               SegmentRange explainedGroup, const TranslationModel &model) {
    const auto givenWords = wordsIn(given, group);
    double sum = 0;
    for (const WordId word : wordsIn(explained, explainedGroup)) {
        double mean = 0;
        for (const WordId source : givenWords)
            mean += chanceOf(model.lexicon, source, word) / static_cast<double>(givenWords.size());
        const double alone = static_cast<double>(explained.vocabulary[word].count) /
                             static_cast<double>(explained.words.size());
        const auto lambda = static_cast<double>(model.explained[word]);
        sum += std::log(lambda * mean / alone + 1 - lambda);
    }
    return sum;
}

} // namespace

class TestLexicalTerms : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheFormulaWrittenOut() {
        QVERIFY(rc::check("every bead of a band is worth what the formula says", [] {
            const VersionFeatures source = randomVersionOfWords();
            const VersionFeatures target = randomVersionOfWords();
            const TranslationModel forward = randomModel();
            const TranslationModel backward = randomModel();
            const Band band = randomBand(source, target);
            const LexicalTerms terms(band, source, target, forward, backward);
            std::size_t beads = 0;
            for (std::size_t cut = 0; cut < band.cutCount(); ++cut)
                for (std::uint32_t n = 1; n <= widestBead; ++n)
                    for (std::uint32_t m = 1; m <= widestBead; ++m) {
                        const auto [i, j] = band.cutAt(cut);
                        // All cells of the bead lie in the band.
                        if (!band.contains({i + n, j + m}) || j + 1 < band.row(i + n).low ||
                            j + m > band.row(i + 1).high)
                            continue;
                        const SegmentRange s{i, i + n};
                        const SegmentRange t{j, j + m};
                        const double slow = 0.5 * (slowSum(source, s, target, t, forward) +
                                                   slowSum(target, t, source, s, backward));
                        const auto fast = static_cast<double>(terms.logRatio({i, j}, n, m));
                        RC_ASSERT(std::abs(fast - slow) < 1e-4 * (1 + std::abs(slow)));
                        ++beads;
                    }
            RC_ASSERT(beads > 0U);
        }));
    }
};

QTEST_APPLESS_MAIN(TestLexicalTerms)
#include "tst_lexical_terms.moc"
