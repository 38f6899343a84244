// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/line_reader.h"

#include <algorithm>
#include <array>

namespace hamtaraz {
namespace {

// The weights. All models see the same text, so that each counts only in part.
constexpr double perCharacterNat = 0.15, perWordNat = 0.30, perClassNat = 0.20;
constexpr double unknownWord = -0.3, unknownFragment = 1.9; // the second: of two letters at most
constexpr std::size_t longestFragment = 2;
constexpr double spaceCut = 3.3;
constexpr std::array<double, 3> innerCut{2.1, 2.5, 2.4}; // by how many of its parts are words
constexpr double perHabit = -0.3;
constexpr double gapKept = 6.0, setKept = 1.9;
constexpr double joinedToWord = 1.2, joinedToUnknown = 2.3, apartThoughWord = -0.4, apart = 0.1;
constexpr double formBroken = 1.2;

} // namespace

LineReader::LineReader(const LineAtoms &line, const LineKnowledge &knowledge)
    : m_atoms(line.atoms), m_symbols(line.stream.symbols), m_tokens(line.stream.tokens),
      m_model(knowledge.text), m_spaceRarity(knowledge.spaceRarity),
      m_innerRarity(knowledge.innerRarity) {
    sumUp();
}

// Sums over the raw line, from which the inner costs of any block are read off.
void LineReader::sumUp() {
    SymbolContext context = 0;
    m_characterSums.assign(1, 0);
    for (const Symbol symbol : m_symbols) {
        m_characterSums.push_back(m_characterSums.back() + m_model.characterCost(context, symbol));
        context = pushed(context, symbol);
    }
    m_tokenAt.resize(m_symbols.size(), 0);
    m_wordSums.assign(1, 0);
    for (std::size_t at = 0; at < m_tokens.size(); ++at) {
        const StreamToken &token = m_tokens[at];
        std::fill(m_tokenAt.begin() + static_cast<std::ptrdiff_t>(token.begin),
                  m_tokenAt.begin() + static_cast<std::ptrdiff_t>(token.end), at);
        const double cost = at == 0
                                ? 0
                                : wordCost(m_tokens[at - 1].id, token.id, token.kind,
                                           m_symbols.substr(token.begin, token.end - token.begin));
        m_wordSums.push_back(m_wordSums.back() + cost);
    }
}

PartialReading LineReader::begin(const ReadSoFar &before) {
    PartialReading reading;
    reading.context = before.context;
    reading.word = before.word;
    reading.mark = before.mark;
    return reading;
}

const StreamToken &LineReader::tokenAt(std::size_t symbol) const {
    return m_tokens[m_tokenAt[symbol]];
}

double LineReader::cutCost(const Atom &atom) const {
    switch (atom.border) {
    case Border::Certain:
    case Border::Gap:
        return 0;
    case Border::Set:
        return perHabit * atom.habit;
    case Border::Space:
        return m_spaceRarity + spaceCut + perHabit * atom.habit;
    case Border::Inner:
        break;
    }
    return m_innerRarity + innerCut[atom.words] + perHabit * atom.habit;
}

double LineReader::keptCost(const Atom &atom) {
    return atom.border == Border::Gap ? gapKept : atom.border == Border::Set ? setKept : 0;
}

double LineReader::leastCost(std::size_t first, std::size_t last) const {
    const std::size_t begin = m_atoms[first].begin, end = m_atoms[last - 1].end;
    if (begin >= end)
        return 0;
    const std::size_t inner = std::min(end, begin + CharacterModel::contextLength);
    const std::size_t firstToken = m_tokenAt[begin], lastToken = m_tokenAt[end - 1];
    return perCharacterNat * (m_characterSums[end] - m_characterSums[inner]) +
           (lastToken > firstToken + 2 ? m_wordSums[lastToken] - m_wordSums[firstToken + 2] : 0);
}

bool LineReader::mayJoin(const PartialReading &reading, std::size_t first, std::size_t last) const {
    return !reading.open.empty() && m_atoms[first].begin < m_atoms[last - 1].end &&
           tokenAt(m_atoms[first].begin).kind == StreamTokenKind::Word;
}

void LineReader::read(PartialReading &reading, std::size_t first, std::size_t last,
                      bool joined) const {
    const std::size_t begin = m_atoms[first].begin, end = m_atoms[last - 1].end;
    if (begin >= end)
        return;
    reading.cost += jointCost(reading, first, last, joined);
    if (!joined) {
        closeWord(reading);
        if (!reading.mark && tokenAt(begin).kind != StreamTokenKind::Mark)
            readSymbol(reading, spaceSymbol);
    }
    readSymbols(reading, begin, end);
    readTokens(reading, begin, end);
    reading.joint = m_atoms[last - 1].behind;
}

// What the letters that meet say to their being joined or not: by their forms, and by the word
// that they would make.
double LineReader::jointCost(const PartialReading &reading, std::size_t first, std::size_t last,
                             bool joined) const {
    const Joint behind = reading.joint, before = m_atoms[first].before;
    double cost = 0;
    for (const Joint joint : {behind, before})
        if ((joint == Joint::Joined && !joined) || (joint == Joint::Free && joined))
            cost += formBroken;
    if (!mayJoin(reading, first, last))
        return cost;
    const std::size_t at = m_atoms[first].begin;
    const std::size_t until = std::min(tokenAt(at).end, m_atoms[last - 1].end);
    const bool known = m_model.isWord(tokenId(reading.open + m_symbols.substr(at, until - at)));
    if (!joined)
        return cost + (known ? apartThoughWord : apart);
    const bool told = behind == Joint::Joined || before == Joint::Joined;
    return cost + (told ? 0 : known ? joinedToWord : joinedToUnknown);
}

double LineReader::wordCost(std::uint64_t before, std::uint64_t id, StreamTokenKind kind,
                            const Symbols &symbols) const {
    const double cost = perWordNat * m_model.wordCost(before, id, kind, symbols) +
                        perClassNat * m_model.classCost(before, id);
    if (kind != StreamTokenKind::Word || m_model.isWord(id))
        return cost;
    return cost + (symbols.size() <= longestFragment ? unknownFragment : unknownWord);
}

void LineReader::closeWord(PartialReading &reading) const {
    if (reading.open.empty())
        return;
    const std::uint64_t id = tokenId(reading.open);
    reading.cost += wordCost(reading.word, id, StreamTokenKind::Word, reading.open);
    reading.word = id;
    reading.open.clear();
}

void LineReader::readSymbol(PartialReading &reading, Symbol symbol) const {
    reading.cost += perCharacterNat * m_model.characterCost(reading.context, symbol);
    reading.context = pushed(reading.context, symbol);
}

// The first symbols stand in a new context; those behind them in the one they had.
void LineReader::readSymbols(PartialReading &reading, std::size_t begin, std::size_t end) const {
    const std::size_t inner = std::min(end, begin + CharacterModel::contextLength);
    for (std::size_t at = begin; at < inner; ++at)
        readSymbol(reading, m_symbols[at]);
    reading.cost += perCharacterNat * (m_characterSums[end] - m_characterSums[inner]);
    for (std::size_t at = std::max(inner, end - std::min(end, CharacterModel::contextLength));
         at < end; ++at)
        reading.context = pushed(reading.context, m_symbols[at]);
}

// The tokens of a block, the first and the last of which may be parts of words.
void LineReader::readTokens(PartialReading &reading, std::size_t begin, std::size_t end) const {
    const std::size_t first = m_tokenAt[begin], last = m_tokenAt[end - 1];
    readPart(reading, m_tokens[first], begin, std::min(end, m_tokens[first].end));
    if (first == last)
        return;
    closeWord(reading);
    if (last > first + 1) {
        readToken(reading, m_tokens[first + 1]);
        reading.cost += m_wordSums[last] - m_wordSums[first + 2];
        reading.word = m_tokens[last - 1].id;
    }
    readPart(reading, m_tokens[last], m_tokens[last].begin, end);
}

void LineReader::readToken(PartialReading &reading, const StreamToken &token) const {
    reading.cost += wordCost(reading.word, token.id, token.kind,
                             m_symbols.substr(token.begin, token.end - token.begin));
    reading.word = token.id;
}

void LineReader::readPart(PartialReading &reading, const StreamToken &token, std::size_t begin,
                          std::size_t end) const {
    reading.mark = token.kind == StreamTokenKind::Mark;
    if (token.kind == StreamTokenKind::Word)
        reading.open.append(m_symbols, begin, end - begin);
    else
        readToken(reading, token);
}

void LineReader::finish(PartialReading &reading, const LineNeighbours &neighbours) const {
    if (reading.joint == Joint::Joined)
        reading.cost += formBroken;
    closeWord(reading);
    if (!neighbours.behind || neighbours.behind->tokens.empty()) {
        readSymbol(reading, boundarySymbol);
        reading.cost += wordCost(reading.word, boundarySymbol, StreamTokenKind::Mark, Symbols());
        return;
    }
    const Stream &behind = *neighbours.behind;
    const StreamToken &token = behind.tokens.front();
    if (!reading.mark && token.kind != StreamTokenKind::Mark)
        readSymbol(reading, spaceSymbol);
    const std::size_t seen = std::min(behind.symbols.size(), CharacterModel::contextLength);
    for (std::size_t at = 0; at < seen; ++at)
        readSymbol(reading, behind.symbols[at]);
    reading.cost += wordCost(reading.word, token.id, token.kind,
                             behind.symbols.substr(token.begin, token.end - token.begin));
}

} // namespace hamtaraz
