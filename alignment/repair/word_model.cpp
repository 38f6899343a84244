// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/word_model.h"

#include <algorithm>
#include <cmath>

namespace hamtaraz {
namespace {

constexpr double largestSpelling = 200; // nats; keeps probabilities above zero

constexpr double discount = 0.75;
constexpr double priorShare = 0.8; // of the prior in what the text itself did not show

double interpolated(std::uint32_t count, const NgramCount &context, double lower) {
    return context.followed == 0
               ? lower
               : ((count > 0 ? count - discount : 0) + discount * context.followers * lower) /
                     context.followed;
}

std::uint64_t aloneKey(std::uint64_t word) {
    const std::uint64_t key = ~word;
    return key == 0 ? 1 : key;
}

std::uint64_t pairKey(std::uint64_t before, std::uint64_t word) {
    const std::uint64_t key = (before * 0x9E3779B97F4A7C15ULL) ^ (word + (before >> 31U));
    return key == 0 ? 1 : key;
}

} // namespace

// A word is counted in m_all and by itself once for every word it follows (Kneser & Ney 1995).
void WordModel::learn(std::uint64_t before, std::uint64_t word) {
    const bool newPair = m_counts.of(pairKey(before, word)).count++ == 0;
    NgramCount &context = m_counts.of(before);
    ++context.followed;
    context.followers += newPair ? 1U : 0U;
    ++m_counts.of(word).count;
    if (!newPair)
        return;
    ++m_all.followed;
    m_all.followers += m_counts.of(aloneKey(word)).count++ == 0 ? 1U : 0U;
}

void WordModel::forget(std::uint64_t before, std::uint64_t word) {
    const bool lastPair = --m_counts.of(pairKey(before, word)).count == 0;
    NgramCount &context = m_counts.of(before);
    --context.followed;
    context.followers -= lastPair ? 1U : 0U;
    --m_counts.of(word).count;
    if (!lastPair)
        return;
    --m_all.followed;
    m_all.followers -= --m_counts.of(aloneKey(word)).count == 0 ? 1U : 0U;
}

// The probability of the word whatever stands before it.
double WordModel::alone(std::uint64_t word, double spelled) const {
    return interpolated(m_counts.at(aloneKey(word)).count, m_all, spelled);
}

// Its probability after `before`, where `lower` is that of a word that was not seen there.
double WordModel::after(std::uint64_t before, std::uint64_t word, double lower) const {
    const NgramCount &context = m_counts.at(before);
    return context.followed == 0
               ? lower
               : interpolated(m_counts.at(pairKey(before, word)).count, context, lower);
}

double WordModel::cost(std::uint64_t before, std::uint64_t word, double spelling,
                       const WordModel &prior) const {
    const double spelled = std::exp(-std::min(spelling, largestSpelling));
    double lower = alone(word, spelled);
    if (prior.m_all.followed > 0)
        lower += priorShare * (prior.after(before, word, prior.alone(word, spelled)) - lower);
    return -std::log(after(before, word, lower));
}

} // namespace hamtaraz
