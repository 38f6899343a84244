// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/text_reader.h"

#include "alignment/text/utf8.h"

#include <cld2/public/compact_lang_det.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace hamtaraz::io {

namespace {

/// More text does not make the guess better.
constexpr std::size_t sampleSize = 100000;
/// Below this many letters word statistics say less than the alphabet does.
constexpr std::size_t fewLetters = 60;

std::string_view sampleOf(std::string_view text) {
    std::size_t size = std::min(text.size(), sampleSize);
    while (size > 0 && size < text.size() &&
           (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80)
        --size;
    return text.substr(0, size);
}

/// Counts of letters by script, and of those only one language of the script uses.
struct LetterCounts {
    std::size_t all = 0;
    std::size_t latin = 0, accented = 0;
    std::size_t cyrillic = 0, ukrainian = 0, otherCyrillic = 0;
    std::size_t arabic = 0, persian = 0, arabicOnly = 0;
};

LetterCounts countLetters(std::string_view text) {
    const auto isOneOf = [](std::u32string_view set, char32_t c) {
        return set.find(c) != std::u32string_view::npos;
    };
    LetterCounts counts;
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, size] = utf8::decode(text, at);
        at += size;
        const auto point = static_cast<UChar32>(value);
        if (!u_isalpha(point))
            continue;
        ++counts.all;
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(point, &status);
        if (script == USCRIPT_LATIN) {
            ++counts.latin;
            counts.accented += value >= 0x80;
        } else if (script == USCRIPT_CYRILLIC) {
            ++counts.cyrillic;
            counts.ukrainian += isOneOf(U"іїєґІЇЄҐ", value);
            counts.otherCyrillic += isOneOf(U"ўјљњћђџѓќѕқңғүұһәөЎЈЉЊЋЂЏЃЌЅҚҢҒҮҰҺӘӨ", value);
        } else if (script == USCRIPT_ARABIC) {
            ++counts.arabic;
            counts.persian += isOneOf(U"پچژگکی", value);
            counts.arabicOnly += isOneOf(U"ةكيىﻻ", value);
        }
    }
    return counts;
}

/// The language whose alphabet a short text is in; Arabic script without a Persian letter and
/// accented Latin stay open.
std::string_view guessByLetters(const LetterCounts &counts) {
    if (counts.cyrillic * 2 > counts.all && counts.otherCyrillic == 0)
        return counts.ukrainian == 0 ? "ru" : "uk";
    if (counts.arabic * 2 > counts.all && counts.persian != counts.arabicOnly)
        return counts.persian > counts.arabicOnly ? "fa" : "ar";
    if (counts.latin * 2 > counts.all && counts.accented == 0)
        return "en";
    return {};
}

std::string_view guessByWords(std::string_view text) {
    bool reliable = false;
    const CLD2::Language language = CLD2::DetectLanguage(text.data(), static_cast<int>(text.size()),
                                                         /*is_plain_text=*/true, &reliable);
    if (!reliable || language == CLD2::UNKNOWN_LANGUAGE)
        return {};
    const std::string_view tag = CLD2::LanguageCode(language);
    return tag == "iw" ? "he" : tag; // CLD2 keeps the old tag of Hebrew
}

} // namespace

std::optional<Language> guessLanguage(std::string_view text) {
    const std::string_view sample = sampleOf(text);
    const LetterCounts counts = countLetters(sample);
    if (counts.all == 0)
        return std::nullopt;
    const bool few = counts.all < fewLetters;
    std::string_view tag = few ? guessByLetters(counts) : guessByWords(sample);
    if (tag.empty())
        tag = few ? guessByWords(sample) : guessByLetters(counts);
    const Result<Language> language = Language::fromTag(tag);
    return language ? std::optional(*language) : std::nullopt;
}

} // namespace hamtaraz::io
