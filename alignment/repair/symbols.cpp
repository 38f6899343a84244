// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/symbols.h"

#include "alignment/repair/characters.h"

#include <string_view>

namespace hamtaraz {
namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr Symbol joinerSymbol = 0x05, otherLetterSymbol = 0x06;

// Marks by kind. Numbers of letters in U+0600 that no text uses are free for them.
Symbol markSymbol(char32_t letter) {
    constexpr Symbol first = 0x07;
    if (letter == arabicComma)
        return first;
    if (std::u32string_view(U"\"«»“”„").find(letter) != std::u32string_view::npos)
        return first + 1;
    if (isSentenceEnd(letter))
        return first + 2;
    if (isOpening(letter))
        return first + 3;
    return isDash(letter) ? first + 4 : first + 5;
}

Symbol letterSymbol(char32_t letter) {
    if (letter == arabicYeh)
        letter = persianYeh;
    if (letter == arabicKaf)
        letter = persianKaf;
    if (letter == zeroWidthNonJoiner)
        return joinerSymbol;
    // From hamza on, so that no letter takes the number of a mark.
    return letter > 0x0620 && letter <= 0x06FF ? static_cast<Symbol>(letter & 0xFFU)
                                               : otherLetterSymbol;
}

bool isSilent(char32_t letter) {
    return letter == kashidaGlyph || letter == tatweel || isCombiningMark(letter);
}

StreamTokenKind kindOf(char32_t letter) {
    if (isInArabicWord(letter))
        return StreamTokenKind::Word;
    if (isFigure(letter))
        return StreamTokenKind::Figure;
    return isForeignLetter(letter) ? StreamTokenKind::Foreign : StreamTokenKind::Mark;
}

Symbol symbolOf(char32_t letter, StreamTokenKind kind) {
    switch (kind) {
    case StreamTokenKind::Word:
        return letterSymbol(letter);
    case StreamTokenKind::Figure:
        return figureSymbol;
    case StreamTokenKind::Foreign:
        return foreignSymbol;
    case StreamTokenKind::Mark:
        break;
    }
    return markSymbol(letter);
}

constexpr unsigned classBits = 20;
constexpr std::uint64_t classMask = (std::uint64_t{1} << classBits) - 1;

std::uint64_t hashOf(const Symbols &symbols) {
    std::uint64_t hash = 0xCBF29CE484222325ULL; // FNV-1a
    for (const Symbol symbol : symbols)
        hash = (hash ^ symbol) * 0x100000001B3ULL;
    return hash ^ (hash >> 32U);
}

} // namespace

Stream readStream(const Glyphs &glyphs, TextSpan place) {
    Stream stream;
    bool space = false;
    const auto put = [&](Symbol symbol, std::uint32_t at) {
        stream.symbols += symbol;
        stream.places.push_back(at);
    };
    for (std::uint32_t at = place.begin; at < place.end; ++at) {
        const char32_t letter = glyphs[at].letter;
        if (isSpace(letter)) {
            space = true;
            continue;
        }
        if (isSilent(letter))
            continue;
        const StreamTokenKind kind = kindOf(letter);
        const bool first = stream.tokens.empty();
        const StreamTokenKind before = first ? StreamTokenKind::Mark : stream.tokens.back().kind;
        const bool sameRun = !space && before == kind;
        // A foreign phrase is one token, whatever its words.
        const bool goesOn = kind == StreamTokenKind::Word      ? sameRun
                            : kind == StreamTokenKind::Figure  ? sameRun
                            : kind == StreamTokenKind::Foreign ? before == kind
                                                               : false;
        space = false;
        if (goesOn) {
            if (kind == StreamTokenKind::Word)
                put(symbolOf(letter, kind), at);
            stream.tokens.back().end = stream.symbols.size();
            continue;
        }
        if (before != StreamTokenKind::Mark && kind != StreamTokenKind::Mark)
            put(spaceSymbol, at);
        stream.tokens.push_back({stream.symbols.size(), stream.symbols.size() + 1, kind, 0});
        put(symbolOf(letter, kind), at);
    }
    for (StreamToken &token : stream.tokens)
        token.id = tokenId(stream.symbols.substr(token.begin, token.end - token.begin));
    return stream;
}

// The lowest bits are the class.
std::uint64_t tokenId(const Symbols &symbols) {
    constexpr std::size_t classEnding = 2, ownClass = 3; // letters
    const bool own = symbols.size() <= ownClass;
    const std::uint64_t ending =
        hashOf(own ? symbols : symbols.substr(symbols.size() - classEnding)) + (own ? 0 : 1);
    const std::uint64_t id = (hashOf(symbols) << classBits) | (ending & classMask);
    return (id & classMask) == 0 ? id | 1U : id;
}

std::uint64_t tokenClass(std::uint64_t id) {
    return id & classMask;
}

} // namespace hamtaraz
