// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/text_words.h"

#include "alignment/repair/characters.h"

#include <unicode/uchar.h>

namespace hamtaraz {

std::vector<TextSpan> findWords(const Glyphs &glyphs) {
    std::vector<TextSpan> words;
    const auto size = static_cast<std::uint32_t>(glyphs.size());
    for (std::uint32_t at = 0; at < size;) {
        const std::uint32_t begin = at;
        while (at < size &&
               (isForeignLetter(glyphs[at].letter) || isInArabicWord(glyphs[at].letter)))
            ++at;
        if (at > begin)
            words.push_back({begin, at});
        else
            ++at;
    }
    return words;
}

std::u32string plainWord(const Glyphs &glyphs, TextSpan word) {
    std::u32string plain;
    for (std::uint32_t at = word.begin; at < word.end; ++at) {
        const char32_t letter = glyphs[at].letter;
        if (letter == arabicYeh)
            plain += persianYeh;
        else if (letter == arabicKaf)
            plain += persianKaf;
        else if (isAnyLetter(letter))
            plain += static_cast<char32_t>(u_tolower(static_cast<UChar32>(letter)));
    }
    return plain;
}

TextWords::TextWords(const std::vector<Line> &lines) {
    for (const Line &line : lines) {
        TextSpan before;
        for (const TextSpan word : findWords(line.raw)) {
            const std::u32string plain = plainWord(line.raw, word);
            ++m_counts[plain];
            if (!before.empty() && word.begin == before.end + 1 &&
                line.raw[before.end].letter == U'-')
                ++m_counts[plainWord(line.raw, before) + U'-' + plain];
            before = word;
        }
    }
}

std::size_t TextWords::count(const std::u32string &word) const {
    const auto found = m_counts.find(word);
    return found == m_counts.end() ? 0 : found->second;
}

} // namespace hamtaraz
