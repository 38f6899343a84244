// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/features.h"

#include "alignment/evidence/comparison_key.h"
#include "alignment/text/tokenizer.h"
#include "alignment/text/utf8.h"

#include <algorithm>
#include <unordered_map>

namespace hamtaraz {

namespace {

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
    for (std::size_t s = 0; s < version.segments.size(); ++s)
        features.startsParagraph.push_back(s == 0 || version.segments[s].paragraph !=
                                                         version.segments[s - 1].paragraph);
    return features;
}

VersionFeatures halved(const VersionFeatures &version) {
    VersionFeatures half;
    half.vocabulary = version.vocabulary;
    half.words = version.words;
    half.blockSize = 2 * version.blockSize;
    const std::uint32_t count = version.segmentCount();
    for (std::uint32_t s = 0; s < count; s += 2) {
        half.wordBegin.push_back(version.wordBegin[s]);
        half.letters.push_back(version.letters[s] + (s + 1 < count ? version.letters[s + 1] : 0));
        half.startsParagraph.push_back(version.startsParagraph[s]);
    }
    half.wordBegin.push_back(version.wordBegin[count]);
    return half;
}

} // namespace hamtaraz
