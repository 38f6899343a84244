// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/lexical_terms.h"

#include <cmath>

namespace hamtaraz {

namespace {

using Widths = std::array<float, widestBead>;

/// For one direction: given the last one to four segments of one version, how well they explain a
/// segment of the other.
class Explainer {
public:
    Explainer(const VersionFeatures &given, const VersionFeatures &explained,
              const TranslationModel &model)
        : m_given(given), m_explained(explained), m_lexicon(model.lexicon),
          m_support(explained.vocabulary.size(), Widths{}), m_gain(explained.vocabulary.size()),
          m_silence(explained.segmentCount(), 0) {
        const auto words = static_cast<double>(std::max<std::size_t>(explained.words.size(), 1));
        std::vector<double> miss(explained.vocabulary.size());
        for (WordId w = 0; w < m_gain.size(); ++w) {
            const double lambda = static_cast<double>(model.explained[w]);
            const double unigram = explained.vocabulary[w].count / words;
            m_gain[w] = lambda / (1 - lambda) / unigram;
            miss[w] = std::log(1 - lambda);
        }
        for (std::uint32_t s = 0; s < explained.segmentCount(); ++s)
            for (const WordId word : explained.wordsOf(s))
                m_silence[s] += miss[word];
    }

    /// From now on the given groups are those that end with `segment`.
    void moveTo(std::uint32_t segment) {
        for (const WordId word : m_touched)
            m_support[word] = {};
        m_touched.clear();
        std::size_t size = 0;
        for (std::uint32_t back = 0; back < widestBead && back <= segment; ++back) {
            const auto words = m_given.wordsOf(segment - back);
            size += words.size();
            m_perWord[back] = size == 0 ? 0 : 1.0 / static_cast<double>(size);
            for (const WordId word : words)
                for (const auto &[target, probability] : m_lexicon.row(word)) {
                    Widths &support = m_support[target];
                    if (support[widestBead - 1] == 0)
                        m_touched.push_back(target);
                    for (std::uint32_t n = back; n < widestBead; ++n)
                        support[n] += probability;
                }
        }
    }

    /// ln-likelihood ratio of a segment's words for each width of the given group.
    [[nodiscard]] Widths explain(std::uint32_t segment) const {
        std::array<double, widestBead> product;
        std::array<double, widestBead> sum;
        product.fill(1);
        sum.fill(m_silence[segment]);
        for (const WordId word : m_explained.wordsOf(segment)) {
            const Widths &support = m_support[word];
            if (support[widestBead - 1] == 0)
                continue;
            for (std::size_t n = 0; n < widestBead; ++n) {
                product[n] *= 1 + m_gain[word] * static_cast<double>(support[n]) * m_perWord[n];
                if (product[n] > 1e200) {
                    sum[n] += std::log(product[n]);
                    product[n] = 1;
                }
            }
        }
        Widths result;
        for (std::size_t n = 0; n < widestBead; ++n)
            result[n] = static_cast<float>(sum[n] + std::log(product[n]));
        return result;
    }

private:
    const VersionFeatures &m_given, &m_explained;
    const Lexicon &m_lexicon;
    std::vector<Widths> m_support; ///< of each explained word: Σ p(word | given words)
    std::vector<WordId> m_touched;
    std::vector<double> m_gain;    ///< λ / (1 − λ) / p(word)
    std::vector<double> m_silence; ///< of each segment: Σ ln(1 − λ)
    std::array<double, widestBead> m_perWord{};
};

} // namespace

LexicalTerms::LexicalTerms(const Band &band, const VersionFeatures &source,
                           const VersionFeatures &target, const TranslationModel &forward,
                           const TranslationModel &backward)
    : m_band(band), m_explained(band.cutCount()), m_explaining(band.cutCount()) {
    explainTargets(source, target, forward);
    explainSources(source, target, backward);
}

void LexicalTerms::explainTargets(const VersionFeatures &source, const VersionFeatures &target,
                                  const TranslationModel &model) {
    Explainer explainer(source, target, model);
    for (std::uint32_t i = 1; i <= m_band.size().rows; ++i) {
        explainer.moveTo(i - 1);
        Widths sum{};
        for (std::uint32_t j = m_band.row(i).low; j <= m_band.row(i).high; ++j) {
            if (j > 0) {
                const Widths cell = explainer.explain(j - 1);
                for (std::size_t n = 0; n < widestBead; ++n)
                    sum[n] += cell[n];
            }
            m_explained[m_band.indexOf({i, j})] = sum;
        }
    }
}

void LexicalTerms::explainSources(const VersionFeatures &source, const VersionFeatures &target,
                                  const TranslationModel &model) {
    Explainer explainer(target, source, model);
    std::uint32_t first = 1; // the rows whose band holds column j: [first, last)
    std::uint32_t last = 1;
    for (std::uint32_t j = 1; j <= m_band.size().columns; ++j) {
        while (first <= m_band.size().rows && m_band.row(first).high < j)
            ++first;
        while (last <= m_band.size().rows && m_band.row(last).low <= j)
            ++last;
        explainer.moveTo(j - 1);
        for (std::uint32_t i = first; i < last; ++i)
            m_explaining[m_band.indexOf({i, j})] = explainer.explain(i - 1);
    }
}

} // namespace hamtaraz
