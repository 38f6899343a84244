// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/text_model.h"

#include <utility>

namespace hamtaraz {
namespace {

constexpr double otherSpelling = 3; // of a number, a mark or a foreign word
constexpr double unseenClass = 7;

// The symbols of a stream as they follow what was read before, with the end of the paragraph.
Symbols symbolsAfter(const ReadSoFar &before, const Stream &stream, bool endsParagraph) {
    Symbols symbols;
    if (!before.mark && !stream.tokens.empty() &&
        stream.tokens.front().kind != StreamTokenKind::Mark)
        symbols += spaceSymbol;
    symbols += stream.symbols;
    if (endsParagraph)
        symbols += boundarySymbol;
    return symbols;
}

// Every token with the one before it, and the paragraph's end if there is one.
template <class Visit>
void forEachPair(std::uint64_t last, const Stream &stream, bool endsParagraph, const Visit &visit) {
    for (const StreamToken &token : stream.tokens) {
        visit(last, token.id);
        last = token.id;
    }
    if (endsParagraph)
        visit(last, boundarySymbol);
}

} // namespace

ReadSoFar readOn(ReadSoFar before, const Stream &stream) {
    for (const Symbol symbol : symbolsAfter(before, stream, false))
        before.context = pushed(before.context, symbol);
    if (!stream.tokens.empty()) {
        before.word = stream.tokens.back().id;
        before.mark = stream.tokens.back().kind == StreamTokenKind::Mark;
    }
    return before;
}

void TextModel::learn(const ReadSoFar &before, const Stream &stream, bool endsParagraph) {
    m_spellings.clear();
    m_characters.learn(before.context, symbolsAfter(before, stream, endsParagraph));
    forEachPair(before.word, stream, endsParagraph, [this](std::uint64_t last, std::uint64_t id) {
        m_words.learn(last, id);
        m_classes.learn(tokenClass(last), tokenClass(id));
    });
}

void TextModel::forget(const ReadSoFar &before, const Stream &stream, bool endsParagraph) {
    m_spellings.clear();
    m_characters.forget(before.context, symbolsAfter(before, stream, endsParagraph));
    forEachPair(before.word, stream, endsParagraph, [this](std::uint64_t last, std::uint64_t id) {
        m_words.forget(last, id);
        m_classes.forget(tokenClass(last), tokenClass(id));
    });
}

void TextModel::learnLanguage(const Stream &stream) {
    m_spellings.clear();
    m_characters.learn(boundarySymbol, symbolsAfter({}, stream, true));
    forEachPair(boundarySymbol, stream, true, [this](std::uint64_t last, std::uint64_t id) {
        m_priorWords.learn(last, id);
        m_priorClasses.learn(tokenClass(last), tokenClass(id));
    });
    for (const StreamToken &token : stream.tokens)
        if (token.kind == StreamTokenKind::Word)
            m_known.of(token.id).count = 1;
}

void TextModel::know(const Stream &stream) {
    m_spellings.clear();
    for (const StreamToken &token : stream.tokens) {
        if (std::exchange(m_known.of(token.id).count, 1U) > 0)
            continue;
        m_characters.learn(
            spaceSymbol, stream.symbols.substr(token.begin, token.end - token.begin) + spaceSymbol);
    }
}

double TextModel::wordCost(std::uint64_t before, std::uint64_t id, StreamTokenKind kind,
                           const Symbols &symbols) const {
    return m_words.cost(before, id,
                        kind == StreamTokenKind::Word ? spelling(id, symbols) : otherSpelling,
                        m_priorWords);
}

double TextModel::classCost(std::uint64_t before, std::uint64_t id) const {
    return m_classes.cost(tokenClass(before), tokenClass(id), unseenClass, m_priorClasses);
}

double TextModel::spelling(std::uint64_t id, const Symbols &symbols) const {
    const auto [found, added] = m_spellings.try_emplace(id, 0);
    if (!added)
        return found->second;
    SymbolContext context = spaceSymbol;
    double cost = 0;
    for (const Symbol symbol : symbols) {
        cost += m_characters.cost(context, symbol);
        context = pushed(context, symbol);
    }
    cost += m_characters.cost(context, spaceSymbol);
    return found->second = cost;
}

} // namespace hamtaraz
