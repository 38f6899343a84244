// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/relatedness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace hamtaraz {

namespace {

constexpr double leastRelatedness = 0.65; ///< translations were never seen under 0.88
constexpr std::size_t fewestBeads = 30;   ///< and comparisons
constexpr std::size_t fewestToLearnFrom = 300;
constexpr std::size_t mostBeads = 3000;
constexpr std::array<std::size_t, 3> strides{3, 5, 8}; ///< to the beads a bead is compared with

/// How well words are explained by others: the formula of LexicalTerms, for any two groups.
class Explanation {
public:
    Explanation(const VersionFeatures &explained, const TranslationModel &model)
        : m_explained(explained), m_model(model), m_support(explained.vocabulary.size(), 0) {}

    /// The mean over the explained words, in nats.
    double of(std::span<const WordId> words, std::span<const WordId> given) {
        if (words.empty() || given.empty())
            return 0;
        for (const WordId word : given)
            for (const auto &[target, probability] : m_model.lexicon.row(word))
                m_support[target] += static_cast<double>(probability);
        double sum = 0;
        for (const WordId word : words) {
            const auto lambda = static_cast<double>(m_model.explained[word]);
            const double unigram = std::max(1U, m_explained.vocabulary[word].count) /
                                   static_cast<double>(m_explained.words.size());
            const double mean = m_support[word] / static_cast<double>(given.size());
            sum += std::log(lambda * mean / unigram + 1 - lambda);
        }
        for (const WordId word : given)
            for (const auto &[target, probability] : m_model.lexicon.row(word))
                m_support[target] = 0;
        return sum / static_cast<double>(words.size());
    }

private:
    const VersionFeatures &m_explained;
    const TranslationModel &m_model;
    std::vector<double> m_support; ///< of each word: Σ p(word | given)
};

bool hasTwoSides(const SegmentPair &bead) {
    return !bead.source.empty() && !bead.target.empty();
}

/// Beads of two sides, at most `mostBeads` of them, spread over the text in stretches.
std::vector<SegmentPair> sample(std::span<const SegmentPair> beads) {
    std::vector<SegmentPair> two;
    for (const SegmentPair &bead : beads)
        if (hasTwoSides(bead))
            two.push_back(bead);
    if (two.size() <= mostBeads)
        return two;
    constexpr std::size_t stretch = 100;
    const std::size_t step = two.size() * stretch / mostBeads;
    std::vector<SegmentPair> some;
    for (std::size_t first = 0; first + stretch <= two.size(); first += step)
        some.insert(some.end(), two.begin() + static_cast<std::ptrdiff_t>(first),
                    two.begin() + static_cast<std::ptrdiff_t>(first + stretch));
    return some;
}

} // namespace

Relatedness relatedness(const VersionFeatures &source, const VersionFeatures &target,
                        const Learner &learner, std::span<const SegmentPair> beads) {
    const std::vector<SegmentPair> judged = sample(beads);
    if (judged.size() < fewestBeads)
        return {};
    double better = 0;
    double compared = 0;
    for (const std::size_t half : {0U, 1U}) { // each half is judged by what the other teaches
        std::vector<SegmentPair> teaching;
        for (std::size_t k = 1 - half; k < judged.size(); k += 2)
            teaching.push_back(judged[k]);
        const Learned learned = learner.from(source, target, std::move(teaching));
        Explanation targets(target, learned.forward);
        Explanation sources(source, learned.backward);
        const auto fit = [&](const SegmentPair &a, const SegmentPair &b) {
            const auto sourceWords = source.wordsOf(a.source);
            const auto targetWords = target.wordsOf(b.target);
            return targets.of(targetWords, sourceWords) + sources.of(sourceWords, targetWords);
        };
        for (std::size_t k = half; k < judged.size(); k += 2) {
            const double own = fit(judged[k], judged[k]);
            for (const std::size_t stride : strides) {
                const double other = fit(judged[k], judged[(k + stride) % judged.size()]);
                better += own > other ? 1 : 0;
                compared += own != other ? 1 : 0; // equal: nothing is known of either
            }
        }
    }
    if (compared < fewestBeads)
        return {};
    const double chance = better / compared;
    const bool canTell = learner.hasDictionary() || judged.size() >= fewestToLearnFrom;
    return {chance, canTell && chance < leastRelatedness};
}

} // namespace hamtaraz
