// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/word_key.h"

#include "alignment/repair/characters.h"

namespace hamtaraz {

std::u32string wordKey(const Glyphs &glyphs, TextSpan place) {
    std::u32string key;
    for (std::uint32_t at = place.begin; at < place.end; ++at) {
        const char32_t letter = glyphs[at].letter;
        if (letter == kashidaGlyph || letter == tatweel)
            continue;
        key += letter == arabicYeh ? persianYeh : letter == arabicKaf ? persianKaf : letter;
    }
    return key;
}

std::vector<TextSpan> arabicWords(const Glyphs &glyphs) {
    std::vector<TextSpan> words;
    const auto size = static_cast<std::uint32_t>(glyphs.size());
    for (std::uint32_t at = 0; at < size;) {
        const std::uint32_t begin = at;
        while (at < size && isInArabicWord(glyphs[at].letter))
            ++at;
        if (at > begin)
            words.push_back({begin, at});
        else
            ++at;
    }
    return words;
}

} // namespace hamtaraz
