// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/lexicon.h"

#include <algorithm>

namespace hamtaraz {

namespace {

using Entry = Lexicon::Entry;
using Rows = std::vector<std::vector<Entry>>;

constexpr float seedReliability = 0.3F;

/// Where one source word occurs: which bead, and how often there.
struct Occurrence {
    std::uint32_t bead;
    float times;
};

/// The beads' target words one after another, and every source word's occurrences.
struct Corpus {
    std::vector<WordId> targetWords;
    std::vector<std::uint32_t> targetBegin;           ///< of each bead, and the end
    std::vector<float> sourceSize;                    ///< words on the source side of each bead
    std::vector<std::vector<Occurrence>> occurrences; ///< of each source word

    [[nodiscard]] std::span<const WordId> wordsOf(std::uint32_t bead) const {
        return std::span(targetWords)
            .subspan(targetBegin[bead], targetBegin[bead + 1] - targetBegin[bead]);
    }
};

std::span<const WordId> wordsIn(const VersionFeatures &version, SegmentRange range) {
    return std::span(version.words)
        .subspan(version.wordBegin[range.first],
                 version.wordBegin[range.last] - version.wordBegin[range.first]);
}

Corpus collect(const VersionFeatures &source, const VersionFeatures &target,
               std::span<const SegmentPair> beads, std::size_t longest) {
    Corpus corpus;
    corpus.targetBegin.push_back(0);
    corpus.occurrences.resize(source.vocabulary.size());
    for (const SegmentPair &bead : beads) {
        const auto sourceWords = wordsIn(source, bead.source);
        const auto targetWords = wordsIn(target, bead.target);
        if (sourceWords.empty() || targetWords.empty() ||
            std::max(sourceWords.size(), targetWords.size()) > longest)
            continue;
        const auto number = static_cast<std::uint32_t>(corpus.sourceSize.size());
        for (const WordId word : sourceWords) {
            auto &places = corpus.occurrences[word];
            if (!places.empty() && places.back().bead == number)
                places.back().times += 1;
            else
                places.push_back({number, 1});
        }
        corpus.targetWords.insert(corpus.targetWords.end(), targetWords.begin(), targetWords.end());
        corpus.targetBegin.push_back(static_cast<std::uint32_t>(corpus.targetWords.size()));
        corpus.sourceSize.push_back(static_cast<float>(sourceWords.size()));
    }
    return corpus;
}

/// One source word's row, spread over the whole target vocabulary for direct look-up.
class DenseRow {
public:
    explicit DenseRow(std::size_t vocabulary) : m_probability(vocabulary, 0) {}

    void load(std::span<const Entry> row) {
        for (const Entry &entry : row)
            m_probability[entry.target] = entry.probability;
    }
    void clear(std::span<const Entry> row) {
        for (const Entry &entry : row)
            m_probability[entry.target] = 0;
    }
    [[nodiscard]] float operator[](WordId target) const { return m_probability[target]; }

private:
    std::vector<float> m_probability;
};

/// Expected counts of one source word's translations.
class CountRow {
public:
    explicit CountRow(std::size_t vocabulary) : m_count(vocabulary, 0) {}

    void add(WordId target, float amount) {
        if (m_count[target] == 0)
            m_touched.push_back(target);
        m_count[target] += amount;
    }

    /// Discounted, thresholded, at most `best` entries, sorted by target; the row is empty again.
    std::vector<Entry> normalised(const Model1Options &options) {
        double total = 0;
        for (const WordId target : m_touched)
            total += m_count[target];
        std::vector<Entry> row;
        for (const WordId target : m_touched) {
            const double p = (m_count[target] - options.discount) / total;
            if (p > options.threshold)
                row.push_back({target, static_cast<float>(p)});
            m_count[target] = 0;
        }
        m_touched.clear();
        const auto likelier = [](const Entry &a, const Entry &b) {
            return a.probability != b.probability ? a.probability > b.probability
                                                  : a.target < b.target;
        };
        if (row.size() > options.bestPerWord) {
            std::ranges::nth_element(
                row, row.begin() + static_cast<std::ptrdiff_t>(options.bestPerWord), likelier);
            row.resize(options.bestPerWord);
        }
        std::ranges::sort(row, {}, &Entry::target);
        return row;
    }

private:
    std::vector<float> m_count;
    std::vector<WordId> m_touched;
};

/// Training state: the rows, λ, and for every target word position Σ_s p(t|s).
class Model1 {
public:
    Model1(const Corpus &corpus, const VersionFeatures &target, const Model1Options &options)
        : m_corpus(corpus), m_options(options), m_rows(corpus.occurrences.size()),
          m_explained(target.vocabulary.size(), 0.5F), m_unigram(target.vocabulary.size()),
          m_dense(target.vocabulary.size()), m_counts(target.vocabulary.size()) {
        for (std::size_t t = 0; t < m_unigram.size(); ++t)
            m_unigram[t] = static_cast<float>(target.vocabulary[t].count) /
                           static_cast<float>(std::max<std::size_t>(target.words.size(), 1));
        const auto uniform = 1.0F / static_cast<float>(std::max<std::size_t>(m_unigram.size(), 1));
        m_support.resize(corpus.targetWords.size());
        for (std::size_t b = 0; b < corpus.sourceSize.size(); ++b)
            for (std::uint32_t t = corpus.targetBegin[b]; t < corpus.targetBegin[b + 1]; ++t)
                m_support[t] = uniform * corpus.sourceSize[b];
        m_firstStep = uniform;
    }

    void step() {
        for (WordId s = 0; s < m_rows.size(); ++s)
            m_rows[s] = expectedRow(s);
        m_firstStep = 0;
        gatherSupport();
        estimateReliability();
    }

    TranslationModel model(const Lexicon &seeds) && {
        for (WordId s = 0; s < m_rows.size(); ++s)
            mergeSeeds(m_rows[s], seeds.row(s));
        return {Lexicon(m_rows), std::move(m_explained)};
    }

private:
    /// How much of the target word at `position` of a bead is explained by all its source words.
    [[nodiscard]] float explainedShare(std::uint32_t position, std::uint32_t bead) const {
        const WordId word = m_corpus.targetWords[position];
        const float translated =
            m_explained[word] * m_support[position] / m_corpus.sourceSize[bead];
        const float null = (1 - m_explained[word]) * m_unigram[word];
        return translated > 0 ? translated / (translated + null) : 0;
    }

    std::vector<Entry> expectedRow(WordId source) {
        m_dense.load(m_rows[source]);
        for (const auto &[bead, times] : m_corpus.occurrences[source])
            for (std::uint32_t t = m_corpus.targetBegin[bead]; t < m_corpus.targetBegin[bead + 1];
                 ++t) {
                const WordId word = m_corpus.targetWords[t];
                const float p = m_firstStep > 0 ? m_firstStep : m_dense[word];
                if (p > 0)
                    m_counts.add(word, times * explainedShare(t, bead) * p / m_support[t]);
            }
        m_dense.clear(m_rows[source]);
        return m_counts.normalised(m_options);
    }

    void gatherSupport() {
        std::ranges::fill(m_support, 0.0F);
        for (WordId s = 0; s < m_rows.size(); ++s) {
            m_dense.load(m_rows[s]);
            for (const auto &[bead, times] : m_corpus.occurrences[s])
                for (std::uint32_t t = m_corpus.targetBegin[bead];
                     t < m_corpus.targetBegin[bead + 1]; ++t)
                    m_support[t] += times * m_dense[m_corpus.targetWords[t]];
            m_dense.clear(m_rows[s]);
        }
    }

    void estimateReliability() {
        std::vector<double> share(m_explained.size(), 0);
        std::vector<double> count(m_explained.size(), 0);
        double allShare = 0;
        for (std::uint32_t b = 0; b < m_corpus.sourceSize.size(); ++b)
            for (std::uint32_t t = m_corpus.targetBegin[b]; t < m_corpus.targetBegin[b + 1]; ++t) {
                const double explained = explainedShare(t, b);
                share[m_corpus.targetWords[t]] += explained;
                count[m_corpus.targetWords[t]] += 1;
                allShare += explained;
            }
        const double mean =
            allShare / static_cast<double>(std::max<std::size_t>(m_support.size(), 1));
        const double pseudo = m_options.reliabilityPseudoCounts;
        for (std::size_t t = 0; t < m_explained.size(); ++t)
            m_explained[t] = static_cast<float>(
                std::clamp((share[t] + pseudo * mean) / (count[t] + pseudo), 0.01, 0.99));
    }

    static void mergeSeeds(std::vector<Entry> &row, std::span<const Entry> seeds) {
        for (const Entry &seed : seeds) {
            const auto at = std::ranges::lower_bound(row, seed.target, {}, &Entry::target);
            if (at != row.end() && at->target == seed.target)
                at->probability = std::max(at->probability, seed.probability);
            else
                row.insert(at, seed);
        }
    }

    const Corpus &m_corpus;
    const Model1Options &m_options;
    Rows m_rows;
    std::vector<float> m_explained, m_unigram, m_support;
    DenseRow m_dense;
    CountRow m_counts;
    float m_firstStep = 0; ///< the uniform start, or 0 once rows exist
};

} // namespace

Lexicon::Lexicon(const std::vector<std::vector<Entry>> &rows) {
    m_rowBegin.reserve(rows.size() + 1);
    m_rowBegin.push_back(0);
    for (const auto &row : rows) {
        m_entries.insert(m_entries.end(), row.begin(), row.end());
        std::ranges::sort(m_entries.begin() + m_rowBegin.back(), m_entries.end(), {},
                          &Entry::target);
        m_rowBegin.push_back(static_cast<std::uint32_t>(m_entries.size()));
    }
}

TranslationModel trainModel1(const VersionFeatures &source, const VersionFeatures &target,
                             std::span<const SegmentPair> beads, const Lexicon &seeds,
                             const Model1Options &options) {
    const Corpus corpus = collect(source, target, beads, options.longestBead);
    Model1 training(corpus, target, options);
    for (int step = 0; step < options.steps; ++step)
        training.step();
    return std::move(training).model(seeds);
}

TranslationModel seedModel(const VersionFeatures &target, const Lexicon &seeds) {
    return {seeds, std::vector<float>(target.vocabulary.size(), seedReliability)};
}

} // namespace hamtaraz
