// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/word_model.h"

#include <algorithm>
#include <cmath>

namespace hamtaraz {
namespace {

constexpr double largestSpelling = 200; // nats; keeps probabilities above zero

constexpr double discount = 0.75;

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

double WordModel::cost(std::uint64_t before, std::uint64_t word, double spelling) const {
    const auto interpolated = [](std::uint32_t count, const NgramCount &context, double lower) {
        return context.followed == 0
                   ? lower
                   : ((count > 0 ? count - discount : 0) + discount * context.followers * lower) /
                         context.followed;
    };
    double probability = std::exp(-std::min(spelling, largestSpelling));
    probability = interpolated(m_counts.at(aloneKey(word)).count, m_all, probability);
    probability =
        interpolated(m_counts.at(pairKey(before, word)).count, m_counts.at(before), probability);
    return -std::log(probability);
}

} // namespace hamtaraz
