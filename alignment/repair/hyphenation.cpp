// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/hyphenation.h"

#include "alignment/repair/characters.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace hamtaraz {
namespace {

constexpr std::size_t fewestLetters = 2; // that a division leaves on either side
constexpr std::size_t longestPart = 40;  // letters

// Parts that make compounds with a hyphen more often than they are left over from a division.
constexpr std::array<std::u32string_view, 40> compoundBegins{
    U"well",   U"self",   U"non",    U"half",   U"long",   U"short",  U"high",    U"low",
    U"old",    U"new",    U"ex",     U"all",    U"ever",   U"cross",  U"semi",    U"vice",
    U"so",     U"twenty", U"thirty", U"forty",  U"fifty",  U"sixty",  U"seventy", U"eighty",
    U"ninety", U"hand",   U"first",  U"second", U"full",   U"mother", U"father",  U"north",
    U"south",  U"кое",    U"вице",   U"экс",    U"северо", U"юго",    U"социал",  U"генерал"};
constexpr std::array<std::u32string_view, 21> compoundEnds{
    U"то",   U"либо",   U"нибудь",  U"таки",  U"ка",   U"за",   U"под",
    U"like", U"based",  U"old",     U"known", U"time", U"term", U"class",
    U"made", U"minded", U"century", U"in",    U"up",   U"off",  U"date"};
// Russian prefixes that are words too: a division behind one says nothing of a compound.
constexpr std::array<std::u32string_view, 24> prefixes{
    U"при", U"под", U"над", U"без",  U"про", U"за",  U"на",  U"от", U"до",  U"об",  U"вы", U"не",
    U"ни",  U"со",  U"из",  U"пере", U"раз", U"рас", U"вос", U"о",  U"обо", U"изо", U"по", U"во"};

template <class List> bool holds(const List &list, std::u32string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isHyphen(char32_t letter) {
    return letter == U'-' || letter == U'‐' || letter == softHyphen || letter == notSign;
}

bool isUpper(char32_t letter) {
    return u_isupper(static_cast<UChar32>(letter)) != 0;
}

UScriptCode scriptOf(char32_t letter) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(letter), &status);
}

bool isVowel(char32_t letter) {
    return std::u32string_view(U"aeiouyаеёиоуыэюяäöüéèêàâîïôûùæœіїє").find(letter) !=
           std::u32string_view::npos;
}

// The foreign word that ends before the hyphen at the line's end; empty without one.
TextSpan wordBefore(const Glyphs &glyphs) {
    const auto end = static_cast<std::uint32_t>(glyphs.size() - 1);
    std::uint32_t begin = end;
    while (begin > 0 && end - begin < longestPart && isForeignLetter(glyphs[begin - 1].letter))
        --begin;
    return {begin, end};
}

TextSpan wordAtBegin(const Glyphs &glyphs) {
    std::uint32_t end = 0;
    while (end < glyphs.size() && end < longestPart && isForeignLetter(glyphs[end].letter))
        ++end;
    return {0, end};
}

bool hasVowel(const std::u32string &word) {
    return std::any_of(word.begin(), word.end(), isVowel);
}

// по-русски, по-новому, во-первых; but положительному too.
bool isAdverb(std::u32string_view left, std::u32string_view right) {
    constexpr std::array<std::u32string_view, 6> ofPo{U"ски", U"цки", U"ьи",
                                                      U"ому", U"ему", U"латыни"};
    const auto endsIn = [&](std::u32string_view ending) {
        return right.size() >= ending.size() &&
               right.substr(right.size() - ending.size()) == ending;
    };
    return (left == U"по" && std::any_of(ofPo.begin(), ofPo.end(), endsIn)) ||
           (left == U"во" && (endsIn(U"ых") || endsIn(U"их")));
}

LineJoin judge(const std::u32string &left, const std::u32string &right, const TextWords &words) {
    if (words.has(left + U'-' + right))
        return LineJoin::None;
    if (left.size() < fewestLetters || right.size() < fewestLetters || !hasVowel(left) ||
        !hasVowel(right))
        return LineJoin::None;
    if (holds(compoundBegins, left) || holds(compoundEnds, right) || isAdverb(left, right))
        return LineJoin::Doubtful;
    if (holds(prefixes, left))
        return LineJoin::Divided;
    // The parts themselves are counted where they stand: once.
    return words.count(left) > 1 && words.count(right) > 1 ? LineJoin::Doubtful : LineJoin::Divided;
}

} // namespace

LineJoin joinAtHyphen(const Line &at, const Line &next, const TextWords &words) {
    if (at.text.size() < 2 || next.text.empty() || !isHyphen(at.text.back().letter))
        return LineJoin::Space;
    const TextSpan left = wordBefore(at.text), right = wordAtBegin(next.text);
    if (left.empty() || right.empty())
        return LineJoin::Space;
    const std::u32string before = plainWord(at.text, left), behind = plainWord(next.text, right);
    if (words.has(before + behind))
        return LineJoin::Divided;
    const char32_t last = at.text[left.end - 1].letter, first = next.text.front().letter;
    if ((isUpper(first) && !isUpper(last)) || scriptOf(first) != scriptOf(last))
        return LineJoin::None;
    const char32_t hyphen = at.text.back().letter;
    if (hyphen == softHyphen || hyphen == notSign)
        return LineJoin::Divided;
    return judge(before, behind, words);
}

void joinDividedWords(std::vector<Line> &lines, const std::vector<LinePlace> &places,
                      std::vector<LineJoin> &joins) {
    const TextWords words(lines);
    std::size_t last[2]{lines.size(), lines.size()}; // of the body, of the notes
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (places[at].role != LineRole::Body && places[at].role != LineRole::Note)
            continue;
        std::size_t &before = last[places[at].role == LineRole::Body ? 0 : 1];
        if (before < lines.size() && !places[at].opensParagraph) {
            Line &line = lines[before];
            const LineJoin join = joinAtHyphen(line, lines[at], words);
            if (join != LineJoin::Space)
                joins[at] = join;
            const bool note = places[at].role == LineRole::Note; // moved, where nothing can wait
            if (join == LineJoin::Divided || (join == LineJoin::Doubtful && !note)) {
                line.inked.end = line.text.back().source.begin;
                line.text.pop_back();
                line.raw.pop_back();
            }
        }
        before = at;
    }
}

} // namespace hamtaraz
