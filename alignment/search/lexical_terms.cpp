// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/lexical_terms.h"

#include "alignment/together.h"

#include <algorithm>
#include <cmath>

namespace hamtaraz {

namespace {

/// Of a segment's words together: it may be a free translation, whatever the words say.
constexpr float leastNats = -8;

/// For one direction: given the last one to four segments of one version, how well they explain a
/// segment of the other.
class Explainer {
public:
    /// Of the explained version only the segments in [first, last) will be asked for.
    Explainer(const VersionFeatures &given, const VersionFeatures &explained, SegmentRange asked,
              const TranslationModel &model)
        : m_given(given), m_explained(explained), m_lexicon(model.lexicon),
          m_support(explained.vocabulary.size(), Lanes{}), m_gain(explained.vocabulary.size()),
          m_firstAsked(asked.first) {
        const auto words = static_cast<double>(std::max<std::size_t>(explained.words.size(), 1));
        std::vector<double> miss(explained.vocabulary.size());
        for (WordId w = 0; w < m_gain.size(); ++w) {
            const double lambda = static_cast<double>(model.explained[w]);
            const double unigram = std::max(1U, explained.vocabulary[w].count) / words;
            m_gain[w] = static_cast<float>(lambda / (1 - lambda) / unigram);
            miss[w] = std::log(1 - lambda);
        }
        for (std::uint32_t s = asked.first; s < asked.last; ++s) {
            double silence = 0;
            for (const WordId word : explained.wordsOf(s))
                silence += miss[word];
            m_silence.push_back(static_cast<float>(silence));
        }
    }

    /// From now on the given groups are those that end with `segment` and begin no earlier than
    /// `first`.
    void moveTo(std::uint32_t segment, std::uint32_t first) {
        for (const WordId word : m_touched)
            m_support[word] = Lanes{};
        m_touched.clear();
        std::size_t size = 0;
        for (std::uint32_t back = 0; back < widestBead; ++back) {
            if (back + first <= segment) {
                const auto words = m_given.wordsOf(segment - back);
                size += words.size();
                const Lanes mask = atLeast(back);
                for (const WordId word : words)
                    for (const auto &[target, probability] : m_lexicon.row(word)) {
                        Lanes &support = m_support[target];
                        if (support[widestBead - 1] == 0)
                            m_touched.push_back(target);
                        support += probability * mask;
                    }
            }
            m_perWord[back] = size == 0 ? 0 : 1.0F / static_cast<float>(size);
        }
    }

    /// ln-likelihood ratio of a segment's words for each width of the given group.
    [[nodiscard]] Lanes explain(std::uint32_t segment) const {
        constexpr int mostFactors = 4; // each under 1e9: their product stays finite
        Lanes sum = Lanes{} + m_silence[segment - m_firstAsked];
        Lanes product = Lanes{} + 1.0F;
        int factors = 0;
        for (const WordId word : m_explained.wordsOf(segment)) {
            const Lanes &support = m_support[word];
            if (support[widestBead - 1] == 0)
                continue;
            product *= 1.0F + m_gain[word] * support * m_perWord;
            if (++factors == mostFactors) {
                sum += logLanes(product);
                product = Lanes{} + 1.0F;
                factors = 0;
            }
        }
        if (factors > 0)
            sum += logLanes(product);
        return sum < leastNats ? Lanes{} + leastNats : sum;
    }

private:
    /// 1 for the groups of more than `back` segments, 0 for the others.
    static Lanes atLeast(std::uint32_t back) {
        Lanes mask{};
        for (std::uint32_t n = back; n < widestBead; ++n)
            mask[n] = 1;
        return mask;
    }

    const VersionFeatures &m_given, &m_explained;
    const Lexicon &m_lexicon;
    std::vector<Lanes> m_support; ///< of each explained word: Σ p(word | given words)
    std::vector<WordId> m_touched;
    std::vector<float> m_gain; ///< λ / (1 − λ) / p(word)
    std::uint32_t m_firstAsked;
    std::vector<float> m_silence; ///< of each segment asked for: Σ ln(1 − λ)
    Lanes m_perWord{};
};

} // namespace

LexicalTerms::LexicalTerms(const Band &band, const VersionFeatures &source,
                           const VersionFeatures &target, const TranslationModel &forward,
                           const TranslationModel &backward)
    : m_band(band), m_explained(band.cutCount()), m_explaining(band.cutCount()) {
    together([&] { explainSources(source, target, backward); },
             [&] { explainTargets(source, target, forward); });
}

void LexicalTerms::explainTargets(const VersionFeatures &source, const VersionFeatures &target,
                                  const TranslationModel &model) {
    const auto [from, to] = m_band.extent();
    Explainer explainer(source, target, {from.j, to.j}, model);
    for (std::uint32_t i = from.i + 1; i <= to.i; ++i) {
        explainer.moveTo(i - 1, from.i);
        Lanes sum{};
        const auto [low, high] = m_band.row(i);
        std::size_t at = m_band.indexOf({i, low});
        for (std::uint32_t j = low; j <= high; ++j, ++at) {
            if (j > from.j)
                sum += explainer.explain(j - 1);
            m_explained[at] = sum;
        }
    }
}

void LexicalTerms::explainSources(const VersionFeatures &source, const VersionFeatures &target,
                                  const TranslationModel &model) {
    const auto [from, to] = m_band.extent();
    Explainer explainer(target, source, {from.i, to.i}, model);
    std::uint32_t first = from.i + 1; // the rows whose band holds column j: [first, last)
    std::uint32_t last = first;
    for (std::uint32_t j = from.j + 1; j <= to.j; ++j) {
        while (first <= to.i && m_band.row(first).high < j)
            ++first;
        while (last <= to.i && m_band.row(last).low <= j)
            ++last;
        explainer.moveTo(j - 1, from.j);
        for (std::uint32_t i = first; i < last; ++i)
            m_explaining[m_band.indexOf({i, j})] = explainer.explain(i - 1);
    }
}

} // namespace hamtaraz
