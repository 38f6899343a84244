// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/block_words.h"

#include "alignment/repair/word_key.h"

#include <algorithm>
#include <array>

namespace hamtaraz {
namespace {

constexpr std::size_t longestPhrase = 3;
// A phrase is set apart when it fills this many blocks, this share of all its occurrences, and
// would do so by chance more rarely than this.
constexpr std::size_t fewestBlocks = 2;
constexpr double smallestShare = 0.3;
constexpr double rarestChance = 0.001;
// Two words glued together are not longer than this.
constexpr std::uint32_t longestGlued = 40;
// A word that may be glued to one set apart is found by itself this often.
constexpr std::size_t fewestOfWord = 2;

struct Counts {
    std::size_t everywhere = 0, asBlock = 0, words = 0;
};
using PhraseCounts = std::unordered_map<std::u32string, Counts>;

std::u32string phraseKey(const Glyphs &glyphs, const std::vector<TextSpan> &words,
                         std::size_t first, std::size_t length) {
    std::u32string key = wordKey(glyphs, words[first]);
    for (std::size_t at = first + 1; at < first + length; ++at) {
        key += U' ';
        key += wordKey(glyphs, words[at]);
    }
    return key;
}

// Counts the phrases of a block; if it stands apart, the phrase that is all of it fills a block.
void countBlock(const Glyphs &glyphs, const Block &block, bool apart, PhraseCounts &counts) {
    std::vector<TextSpan> words;
    for (std::uint32_t at = block.core.begin; at < block.core.end;) {
        const std::uint32_t begin = at;
        while (at < block.core.end && glyphs[at].letter != ' ')
            ++at;
        if (at > begin)
            words.push_back({begin, at});
        ++at;
    }
    for (std::size_t length = 1; length <= std::min(longestPhrase, words.size()); ++length) {
        for (std::size_t first = 0; first + length <= words.size(); ++first) {
            Counts &count = counts[phraseKey(glyphs, words, first, length)];
            ++count.everywhere;
            count.words = length;
            if (apart && length == words.size())
                ++count.asBlock;
        }
    }
}

// Whether borders with other Arabic words show on both sides of the block, one of them perhaps the
// line's edge: beside punctuation there is a border anyway, which is no sign of another font.
bool standsApart(const std::vector<Block> &blocks, std::size_t at) {
    const bool first = at == 0, last = at + 1 == blocks.size();
    return blocks.size() > 1 && (first || blocks[at - 1].kind == BlockKind::Arabic) &&
           (last || blocks[at + 1].kind == BlockKind::Arabic);
}

// For phrases of each length, the share of their occurrences that fill a block.
std::array<double, longestPhrase + 1> blockShares(const PhraseCounts &counts) {
    std::array<std::size_t, longestPhrase + 1> everywhere{}, asBlock{};
    for (const auto &[phrase, count] : counts) {
        everywhere[count.words] += count.everywhere;
        asBlock[count.words] += count.asBlock;
    }
    std::array<double, longestPhrase + 1> shares{};
    for (std::size_t length = 1; length <= longestPhrase; ++length)
        shares[length] = static_cast<double>(asBlock[length]) /
                         static_cast<double>(std::max<std::size_t>(everywhere[length], 1));
    return shares;
}

// A bound of the probability that `count` comes about when each occurrence fills a block with
// probability `share`: the binomial's tail, C(n, k) pᵏ.
double chanceOf(const Counts &count, double share) {
    double chance = 1;
    for (std::size_t at = 0; at < count.asBlock; ++at)
        chance *= share * static_cast<double>(count.everywhere - at) / static_cast<double>(at + 1);
    return chance;
}

bool isSetApart(const Counts &count, double share) {
    return count.asBlock >= fewestBlocks && chanceOf(count, share) < rarestChance &&
           static_cast<double>(count.asBlock) >=
               smallestShare * static_cast<double>(count.everywhere);
}

} // namespace

BlockWords BlockWords::find(const std::vector<Line> &lines, const BorderSigns &signs) {
    PhraseCounts counts;
    for (const Line &line : lines) {
        const std::vector<Block> blocks = cutBlocks(line.raw, signs);
        for (std::size_t at = 0; at < blocks.size(); ++at)
            if (blocks[at].kind == BlockKind::Arabic)
                countBlock(line.raw, blocks[at], standsApart(blocks, at), counts);
    }
    const auto shares = blockShares(counts);
    BlockWords found;
    for (const auto &[phrase, count] : counts) {
        if (count.words == 1)
            found.m_words.emplace(phrase, count.everywhere);
        if (phrase.size() > 1 && isSetApart(count, shares[count.words]))
            found.m_phrases.emplace(phrase, count.words);
    }
    return found;
}

bool BlockWords::isWord(const std::u32string &key) const {
    const auto found = m_words.find(key);
    return found != m_words.end() && found->second >= fewestOfWord;
}

std::optional<std::uint32_t> BlockWords::gluedAt(const Glyphs &glyphs, TextSpan word) const {
    if (m_phrases.empty() || word.size() > longestGlued || isWord(wordKey(glyphs, word)))
        return std::nullopt;
    for (std::uint32_t cut = word.begin + 1; cut < word.end; ++cut) {
        const std::u32string left = wordKey(glyphs, {word.begin, cut});
        const std::u32string right = wordKey(glyphs, {cut, word.end});
        if ((m_phrases.count(left) > 0 && isWord(right)) ||
            (m_phrases.count(right) > 0 && isWord(left)))
            return cut;
    }
    return std::nullopt;
}

std::size_t BlockWords::matchAt(const Glyphs &glyphs, const std::vector<Block> &pieces,
                                std::size_t at) const {
    std::u32string key;
    std::size_t matched = 0;
    for (std::size_t length = 1; length <= longestPhrase && at + length <= pieces.size();
         ++length) {
        const Block &piece = pieces[at + length - 1];
        if (piece.kind != BlockKind::Arabic)
            break;
        key += (length > 1 ? U" " : U"") + wordKey(glyphs, piece.core);
        if (m_phrases.count(key) > 0)
            matched = length;
    }
    return matched;
}

} // namespace hamtaraz
