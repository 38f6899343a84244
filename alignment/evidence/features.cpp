// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/features.h"

#include "alignment/evidence/comparison_key.h"
#include "alignment/text/tokenizer.h"
#include "alignment/text/utf8.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace hamtaraz {

namespace {

constexpr double commonShare = 0.05; ///< of all blocks: words in more of them are left out

/// Marks that mean the same in every language keep one name; others are no evidence.
std::string_view markName(std::string_view mark) {
    static const std::unordered_map<std::string_view, std::string_view> names{
        {"?", "?"},  {"؟", "?"},   {"!", "!"},  {":", ":"},  {"؛", ";"},  {";", ";"}, {"(", "("},
        {")", "("},  {"[", "["},   {"]", "["},  {"%", "%"},  {"٪", "%"},  {"…", "…"}, {"«", "\""},
        {"»", "\""}, {"\"", "\""}, {"“", "\""}, {"”", "\""}, {"„", "\""}, {"—", "—"}, {"–", "—"},
    };
    const auto found = names.find(mark);
    return found == names.end() ? std::string_view{} : found->second;
}

class FeatureBuilder {
public:
    void addSegment(std::string_view text) {
        m_features.wordBegin.push_back(static_cast<std::uint32_t>(m_features.words.size()));
        std::size_t letters = 0;
        for (const Token &token : tokenize(text)) {
            if (token.kind == TokenKind::Punctuation) {
                if (const auto name = markName(token.span.of(text)); !name.empty())
                    add(std::string(name), std::string(name), token.kind);
                continue;
            }
            ComparisonKey word = comparisonKey(token, text);
            letters += utf8::characterCount(word.whole);
            if (!word.key.empty())
                add(std::move(word.key), std::move(word.whole), token.kind);
        }
        m_features.letters.push_back(static_cast<float>(std::max<std::size_t>(letters, 1)));
    }

    VersionFeatures take() && {
        m_features.wordBegin.push_back(static_cast<std::uint32_t>(m_features.words.size()));
        return std::move(m_features);
    }

private:
    void add(std::string key, std::string whole, TokenKind kind) {
        const auto [entry, isNew] =
            m_ids.try_emplace(key, static_cast<WordId>(m_features.vocabulary.size()));
        if (isNew)
            m_features.vocabulary.push_back({std::move(key), std::move(whole), 0,
                                             kind == TokenKind::Number,
                                             kind == TokenKind::Punctuation});
        ++m_features.vocabulary[entry->second].count;
        m_features.words.push_back(entry->second);
    }

    VersionFeatures m_features;
    std::unordered_map<std::string, WordId> m_ids;
};

} // namespace

VersionFeatures extractFeatures(const Version &version) {
    FeatureBuilder builder;
    for (std::uint32_t s = 0; s < version.segments.size(); ++s)
        builder.addSegment(version.segmentText(s));
    VersionFeatures features = std::move(builder).take();
    features.language = version.language;
    for (std::size_t s = 0; s < version.segments.size(); ++s)
        features.startsParagraph.push_back(s == 0 || version.segments[s].paragraph !=
                                                         version.segments[s - 1].paragraph);
    return features;
}

VersionFeatures coarsened(const VersionFeatures &version, std::uint32_t factor) {
    VersionFeatures coarse;
    coarse.language = version.language;
    coarse.vocabulary = version.vocabulary;
    coarse.blockSize = factor * version.blockSize;
    const std::uint32_t count = version.segmentCount();
    const std::uint32_t blocks = (count + factor - 1) / factor;

    std::vector<std::uint32_t> inBlocks(version.vocabulary.size(), 0);
    std::vector<WordId> distinct; // of all blocks, one after another
    std::vector<std::size_t> blockBegin{0};
    std::vector<std::uint32_t> seenIn(version.vocabulary.size(), blocks);
    for (std::uint32_t block = 0; block < blocks; ++block) {
        const std::uint32_t first = block * factor;
        const std::uint32_t last = std::min(first + factor, count);
        for (std::uint32_t w = version.wordBegin[first]; w < version.wordBegin[last]; ++w)
            if (const WordId word = version.words[w]; seenIn[word] != block) {
                seenIn[word] = block;
                ++inBlocks[word];
                distinct.push_back(word);
            }
        blockBegin.push_back(distinct.size());
        coarse.letters.push_back(
            std::accumulate(version.letters.begin() + first, version.letters.begin() + last, 0.0F));
        coarse.startsParagraph.push_back(version.startsParagraph[first]);
    }

    const auto tooMany = static_cast<std::uint32_t>(commonShare * static_cast<double>(blocks));
    for (WordId word = 0; word < coarse.vocabulary.size(); ++word)
        coarse.vocabulary[word].count = inBlocks[word] > tooMany ? 0 : inBlocks[word];
    for (std::uint32_t block = 0; block < blocks; ++block) {
        coarse.wordBegin.push_back(static_cast<std::uint32_t>(coarse.words.size()));
        for (std::size_t w = blockBegin[block]; w < blockBegin[block + 1]; ++w)
            if (coarse.vocabulary[distinct[w]].count > 0)
                coarse.words.push_back(distinct[w]);
    }
    coarse.wordBegin.push_back(static_cast<std::uint32_t>(coarse.words.size()));
    return coarse;
}

} // namespace hamtaraz
