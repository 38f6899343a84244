// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/morphemes.h"

#include "alignment/repair/characters.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace hamtaraz {
namespace {

constexpr std::size_t longest = 12; // characters of a part, with its marks; bounds the look

constexpr std::array prefixes{U"می", U"نمی", U"همی", U"بی"};
constexpr std::array endings{
    U"ها",   U"های", U"هایی", U"هایم", U"هایت", U"هایش", U"هایشان", U"هایمان", U"هایتان", U"تر",
    U"ترین", U"تری", U"ام",   U"ات",   U"اش",   U"ای",   U"ایم",    U"اید",    U"اند",    U"شان",
    U"مان",  U"تان", U"ی",    U"ئی",   U"گی",   U"گر",   U"گذاری",  U"کننده",  U"شده",    U"وار"};

std::u32string lettersOf(const Glyphs &glyphs, std::size_t begin, std::size_t end) {
    std::u32string letters;
    for (std::size_t at = begin; at < end; ++at) {
        const char32_t letter = glyphs[at].letter;
        if (isArabicLetter(letter))
            letters += letter == arabicYeh ? persianYeh : letter;
    }
    return letters;
}

template <class List> bool holds(const List &list, std::u32string_view word) {
    return std::any_of(list.begin(), list.end(),
                       [&](std::u32string_view entry) { return entry == word; });
}

} // namespace

bool standsAtMorpheme(const Glyphs &glyphs, std::size_t left, std::size_t right) {
    const auto goesOn = [&](std::size_t at) {
        const char32_t letter = glyphs[at].letter;
        return isInArabicWord(letter) && letter != zwnj && letter != softHyphen;
    };
    std::size_t begin = left, end = right;
    while (begin > 0 && goesOn(begin - 1) && left - begin < longest)
        --begin;
    while (end < glyphs.size() && goesOn(end) && end - right < longest)
        ++end;
    return holds(prefixes, lettersOf(glyphs, begin, left)) ||
           holds(endings, lettersOf(glyphs, right, end));
}

} // namespace hamtaraz
