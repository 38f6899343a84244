// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/model1.h"

#include "alignment/evidence/explained_side.h"
#include "alignment/together.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace hamtaraz {

namespace {

using Entry = Lexicon::Entry;

/// Both directions at once: their word pairs, and the cells (a source word and a target word of
/// one bead) whose pair is alive.
class AgreementTraining {
public:
    AgreementTraining(const VersionFeatures &source, const VersionFeatures &target,
                      std::span<const SegmentPair> beads, const Model1Options &options)
        : m_options(options), m_source(source), m_target(target) {
        std::vector<SegmentPair> taught;
        for (const SegmentPair &bead : beads) {
            const auto [fewer, more] = std::minmax(
                {source.wordsOf(bead.source).size(), target.wordsOf(bead.target).size()});
            if (fewer == 0 || more > options.longestBead)
                continue;
            taught.push_back(bead);
            m_weight.push_back(bead.weight);
        }
        together(
            [&] {
                for (const SegmentPair &bead : taught)
                    m_source.beads.addBead(source.wordsOf(bead.source));
            },
            [&] {
                for (const SegmentPair &bead : taught)
                    m_target.beads.addBead(target.wordsOf(bead.target));
            });
    }

    /// The first step, from a uniform start, makes the pairs; the others improve them.
    void run() {
        makePairs();
        for (int step = 1;; ++step) {
            together(
                [this] {
                    gatherSourceSupport();
                    estimateReliability(m_source, m_target.beads);
                },
                [this] {
                    gatherTargetSupport();
                    estimateReliability(m_target, m_source.beads);
                });
            if (step >= m_options.steps)
                return;
            improvePairs();
        }
    }

    WordModels models() && {
        std::vector<std::vector<Entry>> forward(m_source.unigram.size());
        std::vector<std::vector<Entry>> backward(m_target.unigram.size());
        for (const Pair &pair : m_pairs) {
            if (pair.forward > 0)
                forward[pair.source].push_back({pair.target, pair.forward});
            if (pair.backward > 0)
                backward[pair.target].push_back({pair.source, pair.backward});
        }
        return {{Lexicon(forward), std::move(m_target.explained)},
                {Lexicon(backward), std::move(m_source.explained)}};
    }

private:
    struct Pair {
        WordId source, target;
        float forward, backward; ///< p(target | source), p(source | target)
        float count;             ///< expected
    };
    struct Cell {
        std::uint32_t source, target; ///< positions in the sides' words
        std::uint32_t pair;
    };

    void makePairs();
    [[nodiscard]] WordId halfOfTheWork() const;
    void countTargets(std::uint32_t k, std::vector<float> &count,
                      std::vector<WordId> &touched) const;
    void keepBest(std::vector<Pair> candidates);
    [[nodiscard]] std::vector<Cell> cellsOf(std::uint32_t firstPair, std::uint32_t lastPair,
                                            const std::vector<std::vector<std::uint32_t>> &places);
    void gatherSourceSupport();
    void gatherTargetSupport();
    void estimateReliability(ExplainedSide &side, const BeadWords &across) const;
    void improvePairs();
    [[nodiscard]] float probability(float count, double total) const {
        const double p = (static_cast<double>(count) - m_options.discount) / total;
        return p > m_options.threshold ? static_cast<float>(p) : 0;
    }

    const Model1Options &m_options;
    ExplainedSide m_source, m_target;
    std::vector<float> m_weight; ///< of each bead
    std::vector<Pair> m_pairs;   ///< by source word, then target word
    /// By source word, in two parts that have no source word in common.
    std::array<std::vector<Cell>, 2> m_cells;
};

void AgreementTraining::makePairs() {
    const std::vector<float> sourceShares = m_source.firstShares();
    const std::vector<float> targetShares = m_target.firstShares();
    std::vector<double> sourceTotals;
    std::vector<double> targetTotals;
    std::vector<std::vector<std::uint32_t>> places(m_source.unigram.size());
    together(
        [&] {
            sourceTotals = firstTotals(m_source, sourceShares, m_target, targetShares, m_weight);
            targetTotals = firstTotals(m_target, targetShares, m_source, sourceShares, m_weight);
        },
        [&] {
            for (std::uint32_t k = 0; k < m_source.beads.words.size(); ++k)
                places[m_source.beads.words[k]].push_back(k);
        });

    const auto candidatesOf = [&](WordId first, WordId last) {
        std::vector<float> count(m_target.unigram.size(), 0);
        std::vector<WordId> touched;
        std::vector<Pair> candidates;
        for (WordId s = first; s < last; ++s) {
            for (const std::uint32_t k : places[s])
                countTargets(k, count, touched);
            for (const WordId t : touched) {
                const auto expected =
                    static_cast<double>(count[t] * sourceShares[s] * targetShares[t]);
                count[t] = 0;
                const double forward = expected / sourceTotals[s];
                const double backward = expected / targetTotals[t];
                if (std::max(forward, backward) > m_options.threshold)
                    candidates.push_back(
                        {s, t, static_cast<float>(forward), static_cast<float>(backward), 0});
            }
            touched.clear();
        }
        return candidates;
    };
    const WordId middle = halfOfTheWork();
    const auto words = static_cast<WordId>(places.size());
    std::vector<Pair> candidates;
    std::vector<Pair> others;
    together([&] { candidates = candidatesOf(0, middle); },
             [&] { others = candidatesOf(middle, words); });
    candidates.insert(candidates.end(), others.begin(), others.end());
    keepBest(std::move(candidates));

    const auto pairs = static_cast<std::uint32_t>(m_pairs.size());
    const auto firstOfOthers = static_cast<std::uint32_t>(
        std::ranges::lower_bound(m_pairs, middle, {}, &Pair::source) - m_pairs.begin());
    together([&] { m_cells[0] = cellsOf(0, firstOfOthers, places); },
             [&] { m_cells[1] = cellsOf(firstOfOthers, pairs, places); });
}

/// The first source word behind half of all meetings of a source word and a target word.
WordId AgreementTraining::halfOfTheWork() const {
    std::vector<std::uint64_t> meetings(m_source.unigram.size() + 1, 0);
    for (std::uint32_t k = 0; k < m_source.beads.words.size(); ++k) {
        const std::uint32_t bead = m_source.beads.beadOf[k];
        meetings[m_source.beads.words[k] + 1] +=
            m_target.beads.begin[bead + 1] - m_target.beads.begin[bead];
    }
    std::partial_sum(meetings.begin(), meetings.end(), meetings.begin());
    return static_cast<WordId>(std::ranges::lower_bound(meetings, meetings.back() / 2) -
                               meetings.begin());
}

/// Adds up how often each target word meets the source word at position `k` within its bead.
void AgreementTraining::countTargets(std::uint32_t k, std::vector<float> &count,
                                     std::vector<WordId> &touched) const {
    const std::uint32_t bead = m_source.beads.beadOf[k];
    const float amount = m_weight[bead] * m_source.beads.times[k] * m_source.beads.perWord[bead] *
                         m_target.beads.perWord[bead];
    for (std::uint32_t t = m_target.beads.begin[bead]; t < m_target.beads.begin[bead + 1]; ++t) {
        float &sum = count[m_target.beads.words[t]];
        if (sum == 0)
            touched.push_back(m_target.beads.words[t]);
        sum += amount * m_target.beads.times[t];
    }
}

/// Keeps the pairs that are among the best of either word.
void AgreementTraining::keepBest(std::vector<Pair> candidates) {
    const auto bestOf = [&](std::size_t vocabulary, auto word, auto chance) {
        std::vector<bool> kept(candidates.size(), false);
        std::vector<std::vector<std::uint32_t>> rows(vocabulary);
        for (std::uint32_t k = 0; k < candidates.size(); ++k)
            if (static_cast<double>(chance(candidates[k])) > m_options.threshold)
                rows[word(candidates[k])].push_back(k);
        for (std::vector<std::uint32_t> &row : rows) {
            if (row.size() > m_options.bestPerWord) {
                std::ranges::nth_element(
                    row, row.begin() + static_cast<std::ptrdiff_t>(m_options.bestPerWord),
                    [&](std::uint32_t a, std::uint32_t b) {
                        const float chanceA = chance(candidates[a]);
                        const float chanceB = chance(candidates[b]);
                        return chanceA != chanceB ? chanceA > chanceB : a < b;
                    });
                row.resize(m_options.bestPerWord);
            }
            for (const std::uint32_t k : row)
                kept[k] = true;
        }
        return kept;
    };
    std::vector<bool> bySource;
    std::vector<bool> byTarget;
    together(
        [&] {
            bySource = bestOf(
                m_source.unigram.size(), [](const Pair &pair) { return pair.source; },
                [](const Pair &pair) { return pair.forward; });
        },
        [&] {
            byTarget = bestOf(
                m_target.unigram.size(), [](const Pair &pair) { return pair.target; },
                [](const Pair &pair) { return pair.backward; });
        });
    for (std::size_t k = 0; k < candidates.size(); ++k)
        if (bySource[k] || byTarget[k])
            m_pairs.push_back(candidates[k]);
}

/// The cells of pairs [firstPair, lastPair), which hold all pairs of their source words.
std::vector<AgreementTraining::Cell>
AgreementTraining::cellsOf(std::uint32_t firstPair, std::uint32_t lastPair,
                           const std::vector<std::vector<std::uint32_t>> &places) {
    std::vector<Cell> cells;
    std::vector<std::uint32_t> slot(m_target.unigram.size(), 0); // of a pair, plus one
    for (std::uint32_t first = firstPair; first < lastPair;) {
        const WordId source = m_pairs[first].source;
        std::uint32_t last = first;
        for (; last < lastPair && m_pairs[last].source == source; ++last)
            slot[m_pairs[last].target] = last + 1;
        for (const std::uint32_t k : places[source]) {
            const std::uint32_t bead = m_source.beads.beadOf[k];
            for (std::uint32_t t = m_target.beads.begin[bead]; t < m_target.beads.begin[bead + 1];
                 ++t)
                if (const std::uint32_t at = slot[m_target.beads.words[t]]; at > 0)
                    cells.push_back({k, t, at - 1});
        }
        for (; first < last; ++first)
            slot[m_pairs[first].target] = 0;
    }
    return cells;
}

void AgreementTraining::gatherSourceSupport() {
    m_source.support.assign(m_source.beads.words.size(), 0);
    for (const std::vector<Cell> &part : m_cells)
        for (const Cell &cell : part)
            m_source.support[cell.source] +=
                m_target.beads.times[cell.target] * m_pairs[cell.pair].backward;
}

void AgreementTraining::gatherTargetSupport() {
    m_target.support.assign(m_target.beads.words.size(), 0);
    for (const std::vector<Cell> &part : m_cells)
        for (const Cell &cell : part)
            m_target.support[cell.target] +=
                m_source.beads.times[cell.source] * m_pairs[cell.pair].forward;
}

void AgreementTraining::estimateReliability(ExplainedSide &side, const BeadWords &across) const {
    std::vector<double> explained(side.explained.size(), 0);
    std::vector<double> count(side.explained.size(), 0);
    double allExplained = 0;
    double allCount = 0;
    for (std::uint32_t k = 0; k < side.support.size(); ++k) {
        const auto amount =
            static_cast<double>(m_weight[side.beads.beadOf[k]] * side.beads.times[k]);
        const double share = amount * static_cast<double>(side.share(k, across));
        explained[side.beads.words[k]] += share;
        count[side.beads.words[k]] += amount;
        allExplained += share;
        allCount += amount;
    }
    const double mean = allCount > 0 ? allExplained / allCount : 0;
    const double pseudo = m_options.reliabilityPseudoCounts;
    for (std::size_t t = 0; t < count.size(); ++t)
        side.explained[t] = static_cast<float>(
            std::clamp((explained[t] + pseudo * mean) / (count[t] + pseudo), 0.01, 0.99));
}

void AgreementTraining::improvePairs() {
    const auto sharesPerSupport = [](const ExplainedSide &side, const BeadWords &across) {
        std::vector<float> result(side.support.size(), 0);
        for (std::uint32_t k = 0; k < result.size(); ++k)
            if (side.support[k] > 0)
                result[k] = side.share(k, across) / side.support[k];
        return result;
    };
    std::vector<float> perSource;
    std::vector<float> perTarget;
    together([&] { perSource = sharesPerSupport(m_source, m_target.beads); },
             [&] { perTarget = sharesPerSupport(m_target, m_source.beads); });
    for (Pair &pair : m_pairs)
        pair.count = 0;
    const auto countCells = [&](const std::vector<Cell> &cells) {
        for (const Cell &cell : cells)
            m_pairs[cell.pair].count +=
                m_weight[m_source.beads.beadOf[cell.source]] * m_source.beads.times[cell.source] *
                m_target.beads.times[cell.target] * perSource[cell.source] * perTarget[cell.target];
    };
    together([&] { countCells(m_cells[0]); }, [&] { countCells(m_cells[1]); });
    std::vector<double> sourceTotals(m_source.unigram.size(), 0);
    std::vector<double> targetTotals(m_target.unigram.size(), 0);
    for (Pair &pair : m_pairs) {
        pair.count *= pair.forward * pair.backward;
        sourceTotals[pair.source] += static_cast<double>(pair.count);
        targetTotals[pair.target] += static_cast<double>(pair.count);
    }
    for (Pair &pair : m_pairs) {
        pair.forward = probability(pair.count, sourceTotals[pair.source]);
        pair.backward = probability(pair.count, targetTotals[pair.target]);
    }
}

} // namespace

WordModels trainModel1(const VersionFeatures &source, const VersionFeatures &target,
                       std::span<const SegmentPair> beads, const Model1Options &options) {
    AgreementTraining training(source, target, beads, options);
    training.run();
    return std::move(training).models();
}

} // namespace hamtaraz
