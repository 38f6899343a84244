// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/word_joins.h"

#include "alignment/repair/word_key.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>

namespace hamtaraz {
namespace {

using Lexicon = std::unordered_map<std::u32string, std::size_t>; // how often a word occurs

bool touchesSeam(TextSpan word, const std::vector<std::uint32_t> &seams) {
    // A seam is the place of a space: behind the word's end, or just before its begin.
    return std::binary_search(seams.begin(), seams.end(), word.end) ||
           (word.begin > 0 && std::binary_search(seams.begin(), seams.end(), word.begin - 1));
}

Lexicon wordsOf(const std::vector<Line> &lines) {
    Lexicon lexicon;
    for (const Line &line : lines)
        for (const TextSpan word : arabicWords(line.text))
            if (!touchesSeam(word, line.seams))
                ++lexicon[wordKey(line.text, word)];
    return lexicon;
}

std::size_t frequency(const Lexicon &lexicon, const std::u32string &word) {
    const auto found = lexicon.find(word);
    return found == lexicon.end() ? 0 : found->second;
}

bool areHalves(const Line &line, const std::vector<TextSpan> &words, std::size_t right,
               const Lexicon &lexicon) {
    const std::u32string first = wordKey(line.text, words[right - 1]);
    const std::u32string second = wordKey(line.text, words[right]);
    const std::size_t joined = frequency(lexicon, first + second);
    return joined > 0 && joined >= std::min(frequency(lexicon, first), frequency(lexicon, second));
}

void joinWords(Line &line, const Lexicon &lexicon) {
    const std::vector<TextSpan> words = arabicWords(line.text);
    Glyphs joined;
    joined.reserve(line.text.size());
    std::uint32_t reached = 0;
    for (std::size_t right = 1; right < words.size(); ++right) {
        const std::uint32_t seam = words[right - 1].end;
        if (!std::binary_search(line.seams.begin(), line.seams.end(), seam) ||
            !areHalves(line, words, right, lexicon))
            continue;
        joined.insert(joined.end(), line.text.begin() + reached, line.text.begin() + seam);
        reached = seam + 1;
    }
    joined.insert(joined.end(), line.text.begin() + reached, line.text.end());
    line.text = std::move(joined);
    line.seams.clear();
}

} // namespace

void joinCutWords(std::vector<Line> &lines) {
    const Lexicon lexicon = wordsOf(lines);
    for (Line &line : lines)
        if (!line.seams.empty())
            joinWords(line, lexicon);
}

} // namespace hamtaraz
