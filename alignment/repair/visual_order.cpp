// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/characters.h"
#include "alignment/repair/letter_mends.h"
#include "alignment/repair/text_words.h"

#include <unicode/normalizer2.h>
#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>

namespace hamtaraz {
namespace {

// Little words that no word of the language spells backwards, or hardly one; as plainWord() reads.
const std::unordered_set<std::u32string_view> persian{
    U"که",  U"از",  U"این", U"است",   U"برای",  U"با",   U"آن",   U"بود",
    U"به",  U"را",  U"خود", U"باید",  U"هیچ",   U"اگر",  U"چون",  U"وقتی",
    U"شده", U"نیز", U"شود", U"هستند", U"بودند", U"دارد", U"نیست", U"دیگر"};
const std::unordered_set<std::u32string_view> arabic{
    U"فی",   U"من", U"على", U"إلى",  U"أن", U"هذا", U"هذه", U"التی",
    U"الذی", U"عن", U"کان", U"کانت", U"لم", U"ذلک", U"بعد", U"قد"};
// A text stands in visual order where so many of them read backwards, and this many times as many
// as read forwards.
constexpr std::size_t fewestBackwards = 4, timesForwards = 4;
constexpr double surest = 0.98, likely = 0.9;

struct Words {
    std::size_t forwards = 0, backwards = 0;
};

// A letter of a word as plainWord() has it, of whatever shape.
char32_t plainLetter(char32_t letter) {
    if (letter < 0xFB50)
        return letter;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfkc = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status))
        return letter;
    const icu::UnicodeString plain =
        nfkc->normalize(icu::UnicodeString(static_cast<UChar32>(letter)), status);
    return U_SUCCESS(status) && plain.countChar32() == 1 ? static_cast<char32_t>(plain.char32At(0))
                                                         : letter;
}

bool isLittleWord(std::u32string_view word, const Language &language) {
    return (language.tag() == "ar" ? arabic : persian).count(word) > 0;
}

Words countWords(const Glyphs &glyphs, const Language &language) {
    constexpr std::size_t longest = 8;
    Words count;
    for (const TextSpan word : findWords(glyphs)) {
        if (word.size() < 2 || word.size() > longest)
            continue;
        Glyphs letters(glyphs.begin() + word.begin, glyphs.begin() + word.end);
        for (Glyph &glyph : letters)
            glyph.letter = plainLetter(glyph.letter);
        std::u32string plain = plainWord(letters, {0, static_cast<std::uint32_t>(letters.size())});
        count.forwards += isLittleWord(plain, language) ? 1U : 0U;
        std::reverse(plain.begin(), plain.end());
        count.backwards += isLittleWord(plain, language) ? 1U : 0U;
    }
    return count;
}

// One UTF-16 unit for a character, which behaves as it does among the others.
char16_t standIn(char32_t letter) {
    const auto direction = u_charDirection(static_cast<UChar32>(letter));
    const bool plain = letter < 0x10000 && direction != U_BOUNDARY_NEUTRAL &&
                       direction != U_DIR_NON_SPACING_MARK &&
                       direction != U_BLOCK_SEPARATOR && // the algorithm would stop there
                       !(letter >= 0x202A && letter <= 0x202E) &&
                       !(letter >= 0x2066 && letter <= 0x2069);
    return plain ? static_cast<char16_t>(letter) : isForeignLetter(letter) ? u'a' : u'ا';
}

// The bidirectional algorithm leads from reading order to what is seen; it is nearly its own
// inverse, so that it leads back as well.
Glyphs turned(const Glyphs &seen) {
    std::u16string units;
    for (const Glyph &glyph : seen)
        units += standIn(glyph.letter);
    const std::unique_ptr<UBiDi, void (*)(UBiDi *)> bidi(ubidi_open(), &ubidi_close);
    UErrorCode status = U_ZERO_ERROR;
    std::vector<std::int32_t> map(seen.size());
    ubidi_setPara(bidi.get(), units.data(), static_cast<std::int32_t>(units.size()), 1, nullptr,
                  &status);
    ubidi_getVisualMap(bidi.get(), map.data(), &status);
    if (U_FAILURE(status))
        return seen;
    Glyphs read;
    read.reserve(seen.size());
    for (const std::int32_t from : map)
        read.push_back(seen[static_cast<std::size_t>(from)]);
    return read;
}

} // namespace

void turnVisualLines(std::vector<Line> &lines, const Language &language) {
    if (language.script() != Script::Arabic)
        return;
    std::vector<Words> counts;
    Words all;
    for (const Line &line : lines) {
        counts.push_back(countWords(line.raw, language));
        all.forwards += counts.back().forwards;
        all.backwards += counts.back().backwards;
    }
    if (all.backwards < fewestBackwards || all.backwards < timesForwards * all.forwards)
        return;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        Line &line = lines[at];
        if (line.blank() || counts[at].forwards > counts[at].backwards)
            continue;
        line.raw = turned(line.raw);
        line.text = line.raw;
        line.visual = true;
        line.confidence = counts[at].backwards > 0 ? surest : likely;
    }
}

} // namespace hamtaraz
