// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/sentence_view.h"

#include "alignment/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace hamtaraz::sentences {

namespace {

UChar32 point(char32_t c) {
    return static_cast<UChar32>(c);
}

/// A letter as the word lists have it: lower case, Persian yeh and kaf.
char32_t listForm(char32_t c) {
    switch (c) {
    case U'ي':
        return U'ی';
    case U'ك':
        return U'ک';
    default:
        return static_cast<char32_t>(u_tolower(point(c)));
    }
}

/// How far back a rule looks for the start of a quotation or bracket.
constexpr std::size_t longestLookBack = 2000;

} // namespace

bool isOneOf(std::u32string_view set, char32_t c) {
    return set.find(c) != npos;
}
bool isLetter(char32_t c) {
    return u_isalpha(point(c)) != 0;
}
bool isDigit(char32_t c) {
    return u_isdigit(point(c)) != 0;
}
bool isUpper(char32_t c) {
    return u_isupper(point(c)) != 0;
}
bool isLower(char32_t c) {
    return u_islower(point(c)) != 0;
}
bool isUncased(char32_t c) {
    return isLetter(c) && !isUpper(c) && !isLower(c);
}
bool isMark(char32_t c) {
    return (U_MASK(u_charType(point(c))) & (U_GC_M_MASK | U_GC_CF_MASK)) != 0;
}
bool isEllipsis(char32_t c) {
    return c == U'…';
}
bool isTerminator(char32_t c) {
    if (c < 0x80)
        return c == U'.' || c == U'?' || c == U'!';
    return isEllipsis(c) || u_hasBinaryProperty(point(c), UCHAR_S_TERM) != 0;
}
bool isWideTerminator(char32_t c) {
    return isOneOf(U"。！？｡", c);
}
bool isDash(char32_t c) {
    return isOneOf(U"-–—―", c);
}
bool isQuote(char32_t c) {
    return isOneOf(U"\"'`«»“”„‘’‹›", c);
}
bool isClosingBracket(char32_t c) {
    return isOneOf(U")]}", c);
}

UScriptCode scriptOf(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(point(c), &status);
}

bool SentenceView::isSpaceOrEnd(std::size_t i) const {
    return i >= text.size() || utf8::isWhiteSpace(text[i]);
}

std::size_t SentenceView::skipSpaces(std::size_t i) const {
    while (i < text.size() && utf8::isWhiteSpace(text[i]))
        ++i;
    return i;
}

std::size_t SentenceView::skipDigits(std::size_t i) const {
    while (isDigit(at(i)))
        ++i;
    return i;
}

std::size_t SentenceView::lastBefore(std::size_t i) const {
    while (i > start && utf8::isWhiteSpace(text[i - 1]))
        --i;
    return i > start ? i - 1 : npos;
}

std::size_t SentenceView::lookBackFrom(std::size_t i) const {
    return std::max(start, i - std::min(i, longestLookBack));
}

std::size_t SentenceView::lastOf(std::u32string_view signs, std::size_t i) const {
    const std::size_t from = lookBackFrom(i);
    const std::size_t place = text.substr(from, i - from).find_last_of(signs);
    return place == npos ? npos : from + place;
}

char32_t SentenceView::letterBefore(std::size_t i) const {
    const std::size_t from = lookBackFrom(i);
    while (i > from && !isLetter(text[i - 1]))
        --i;
    return i > from ? text[i - 1] : 0;
}

std::size_t SentenceView::wordStart(std::size_t end) const {
    while (end > start && (isLetter(text[end - 1]) || isMark(text[end - 1])))
        --end;
    return end;
}

std::size_t SentenceView::wordEnd(std::size_t begin) const {
    while (begin < text.size() && (isLetter(text[begin]) || isMark(text[begin])))
        ++begin;
    return begin;
}

std::u32string SentenceView::wordAt(std::size_t begin) const {
    std::u32string word;
    for (const char32_t c : text.substr(begin, wordEnd(begin) - begin))
        if (!isMark(c))
            word += listForm(c);
    return word;
}

bool SentenceView::isRomanNumeral(std::size_t begin) const {
    const std::u32string_view word = text.substr(begin, wordEnd(begin) - begin);
    return !word.empty() &&
           std::ranges::all_of(word, [](char32_t c) { return isOneOf(U"IVXLCDMХ", c); });
}

Abbreviation SentenceView::abbreviationBefore(std::size_t stop) const {
    constexpr int mostParts = 4;
    const std::size_t last = wordStart(stop);
    Abbreviation found;
    std::u32string key;
    std::size_t begin = last;
    if (last > start && text[last - 1] == U'/') // a unit: "60 км/ч."
        return found;
    for (int parts = 0; parts < mostParts && begin < stop; ++parts) {
        if (!key.empty())
            key.insert(0, U".");
        key.insert(0, wordAt(begin));
        if (const AbbreviationUse use = abbreviationUse(key); use != AbbreviationUse::None)
            found = {use, begin};
        const std::size_t before = lastBefore(begin);
        if (before == npos || text[before] != U'.' || begin - before > 2)
            break;
        stop = before;
        begin = wordStart(stop);
    }
    const bool single = wordAt(last).size() == 1 && (last == start || !isDigit(text[last - 1]));
    if (found.use == AbbreviationUse::None && single)
        found = {isLower(text[last]) ? AbbreviationUse::BeforeNumber : AbbreviationUse::Either,
                 last};
    return found;
}

} // namespace hamtaraz::sentences
