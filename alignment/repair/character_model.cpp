// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/character_model.h"

#include <algorithm>
#include <cmath>

namespace hamtaraz {
namespace {

constexpr double alphabetSize = 64;
constexpr double discount = 0.75;
constexpr unsigned answerBits = 13;
constexpr unsigned questionBits = 8 * (CharacterModel::contextLength + 1);
constexpr std::uint64_t allSymbols = (std::uint64_t{1} << questionBits) - 1;
// Marks the empty context, and sets n-grams of different lengths apart.
constexpr std::uint64_t start = 0xFF;

// The key of a context's last `length` symbols.
std::uint64_t keyOf(SymbolContext context, std::size_t length) {
    const std::uint64_t mask = (std::uint64_t{1} << (8 * length)) - 1;
    return (context & mask) | (start << (8 * length));
}

std::size_t known(SymbolContext context) {
    std::size_t length = 0;
    while (length < CharacterModel::contextLength && (context & 0xFFU) != 0) {
        context >>= 8U;
        ++length;
    }
    return length;
}

} // namespace

// Answers given before a change are none after it; their questions carry its number.
void CharacterModel::changed() {
    constexpr std::uint64_t mostChanges = (std::uint64_t{1} << (64 - questionBits)) - 1;
    if (++m_changes <= mostChanges)
        return;
    m_changes = 1;
    std::fill(m_answers.begin(), m_answers.end(), Answer());
}

// A shorter n-gram is counted once for every longer one that ends with it (Kneser & Ney 1995): it
// is learned with the first, and forgotten with the last.
void CharacterModel::learn(SymbolContext context, const Symbols &symbols) {
    changed();
    for (const Symbol symbol : symbols) {
        const SymbolContext ngram = pushed(context, symbol);
        bool isNew = true;
        for (std::size_t length = known(context) + 1; isNew && length-- > 0;) {
            isNew = m_counts.of(keyOf(ngram, length + 1)).count++ == 0;
            NgramCount &before = m_counts.of(keyOf(context, length));
            ++before.followed;
            before.followers += isNew ? 1U : 0U;
        }
        context = ngram;
    }
}

void CharacterModel::forget(SymbolContext context, const Symbols &symbols) {
    changed();
    for (const Symbol symbol : symbols) {
        const SymbolContext ngram = pushed(context, symbol);
        bool wasLast = true;
        for (std::size_t length = known(context) + 1; wasLast && length-- > 0;) {
            wasLast = --m_counts.of(keyOf(ngram, length + 1)).count == 0;
            NgramCount &before = m_counts.of(keyOf(context, length));
            --before.followed;
            before.followers -= wasLast ? 1U : 0U;
        }
        context = ngram;
    }
}

double CharacterModel::cost(SymbolContext context, Symbol symbol) const {
    const std::uint64_t symbols = pushed(context, symbol) & allSymbols;
    const std::uint64_t question = symbols | (m_changes << questionBits);
    Answer &answer = m_answers[(question * 0x9E3779B97F4A7C15ULL) >> (64 - answerBits)];
    if (answer.question != question)
        answer = {question, reckon(context, symbol)};
    return answer.cost;
}

// What was not seen behind a context, or a context itself, was not seen in a longer one either.
double CharacterModel::reckon(SymbolContext context, Symbol symbol) const {
    const SymbolContext ngram = pushed(context, symbol);
    double probability = 1 / alphabetSize;
    bool seen = true;
    for (std::size_t length = 0, longest = known(context); length <= longest; ++length) {
        const NgramCount &before = m_counts.at(keyOf(context, length));
        if (before.followed == 0)
            break;
        const std::uint32_t count = seen ? m_counts.at(keyOf(ngram, length + 1)).count : 0;
        seen = count > 0;
        probability = ((seen ? count - discount : 0) + discount * before.followers * probability) /
                      before.followed;
    }
    return -std::log(probability);
}

} // namespace hamtaraz
