// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/termbase_lexicon.h"

#include "alignment/evidence/comparison_key.h"
#include "alignment/text/tokenizer.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace hamtaraz {

namespace {

using Entry = Lexicon::Entry;

/// A term of several words may be an idiom: its words speak for each other half as loudly.
constexpr float severalWords = 0.5F;
/// Words with a smaller share of a term's meaning are its articles and particles.
constexpr float leastShare = 0.15F;

/// A word of a term that occurs in the version, and how much of the term's meaning it holds.
struct WordShare {
    WordId word;
    float share; ///< in (0,1]; the shares of a term's words sum to 1 at most
};

struct TermWords {
    std::vector<WordShare> words;
    bool several = false;
};

/// Finds terms among the words of a version.
class TermFinder {
public:
    explicit TermFinder(const VersionFeatures &version) : m_version(version) {
        m_ids.reserve(version.vocabulary.size());
        for (WordId w = 0; w < version.vocabulary.size(); ++w)
            if (!version.vocabulary[w].mark)
                m_ids.emplace(version.vocabulary[w].text, w);
    }

    /// The words of a term that occur and bear meaning. The rarer a word, the more of the meaning
    /// it holds: one that does not occur at all takes the largest share with it.
    [[nodiscard]] TermWords wordsOf(const Term &term) const {
        TermWords found;
        float all = 0;
        std::size_t count = 0;
        for (const Token &token : tokenize(term.text)) {
            if (token.kind == TokenKind::Punctuation)
                continue;
            const std::optional<WordId> word = idOf(comparisonKey(token, term.text).key);
            const float weight =
                1 / (1 + static_cast<float>(word ? m_version.vocabulary[*word].count : 0));
            all += weight;
            ++count;
            if (word)
                found.words.push_back({*word, weight});
        }
        for (WordShare &word : found.words)
            word.share /= all;
        std::erase_if(found.words, [](const WordShare &word) { return word.share < leastShare; });
        found.several = count > 1;
        return found;
    }

private:
    [[nodiscard]] std::optional<WordId> idOf(std::string_view key) const {
        const auto found = m_ids.find(key);
        return found == m_ids.end() ? std::nullopt : std::optional(found->second);
    }

    const VersionFeatures &m_version;
    std::unordered_map<std::string_view, WordId> m_ids;
};

/// The terms of one language of a concept, found in a version; terms without a word there are left
/// out.
std::vector<TermWords> termsFound(const Concept &meaning, const Language &language,
                                  const TermFinder &finder) {
    std::vector<TermWords> found;
    for (const Term &term : meaning.terms)
        if (term.language == language)
            if (TermWords words = finder.wordsOf(term); !words.words.empty())
                found.push_back(std::move(words));
    return found;
}

/// How loudly each source word is said to mean each target word; an entry may come several times.
using Claims = std::vector<std::vector<Entry>>;

/// One entry a target word, the loudest; ascending by target.
void keepLoudest(std::vector<Entry> &row) {
    std::ranges::sort(row, [](const Entry &a, const Entry &b) {
        return a.target != b.target ? a.target < b.target : a.probability > b.probability;
    });
    const auto sameTarget = [](const Entry &a, const Entry &b) { return a.target == b.target; };
    row.erase(std::unique(row.begin(), row.end(), sameTarget), row.end());
}

/// Adds to a row, which grows with the words it names, not with how often they are named.
void addTo(std::vector<Entry> &row, const Entry &entry) {
    constexpr std::size_t manyClaims = 1024;
    if (row.size() >= manyClaims && row.size() == row.capacity()) {
        keepLoudest(row);
        if (row.size() > row.capacity() / 2)
            row.reserve(2 * row.capacity());
    }
    row.push_back(entry);
}

void claim(const TermWords &source, const TermWords &target, Claims &claims) {
    const float trust = source.several || target.several ? severalWords : 1;
    for (const auto &[sourceWord, sourceShare] : source.words)
        for (const auto &[targetWord, targetShare] : target.words)
            addTo(claims[sourceWord], {targetWord, trust * sourceShare * targetShare});
}

/// All words of a row share what probability there is.
void makeProbable(std::vector<Entry> &row) {
    keepLoudest(row);
    float all = 0;
    for (const Entry &entry : row)
        all += entry.probability;
    for (Entry &entry : row)
        entry.probability /= std::max(all, 1.0F);
}

bool hasTermOf(const Concept &meaning, std::span<const Language> languages) {
    return std::ranges::any_of(meaning.terms, [&](const Term &term) {
        return std::ranges::find(languages, term.language) != languages.end();
    });
}

VersionCoverage coverageOf(const std::vector<bool> &known, const VersionFeatures &version) {
    double running = 0, runningKnown = 0, types = 0, typesKnown = 0;
    for (WordId w = 0; w < version.vocabulary.size(); ++w) {
        const WordType &word = version.vocabulary[w];
        if (word.mark || word.number)
            continue;
        running += word.count;
        types += 1;
        runningKnown += known[w] ? word.count : 0;
        typesKnown += known[w] ? 1 : 0;
    }
    return types == 0 ? VersionCoverage()
                      : VersionCoverage{runningKnown / running, typesKnown / types};
}

} // namespace

Lexicon termbaseLexicon(const Termbase &termbase, const VersionFeatures &source,
                        const VersionFeatures &target, const Language &sourceLanguage,
                        const Language &targetLanguage) {
    const TermFinder sourceFinder(source);
    const TermFinder targetFinder(target);
    Claims claims(source.vocabulary.size());
    for (const Concept &meaning : termbase.concepts) {
        const std::vector<TermWords> sources = termsFound(meaning, sourceLanguage, sourceFinder);
        if (sources.empty())
            continue;
        const std::vector<TermWords> targets = termsFound(meaning, targetLanguage, targetFinder);
        for (const TermWords &sourceTerm : sources)
            for (const TermWords &targetTerm : targets)
                claim(sourceTerm, targetTerm, claims);
    }
    for (std::vector<Entry> &row : claims)
        makeProbable(row);
    return Lexicon(claims);
}

VersionCoverage versionCoverage(std::span<const Termbase> termbases, const VersionFeatures &version,
                                const Language &language, std::span<const Language> others) {
    const TermFinder finder(version);
    std::vector<bool> known(version.vocabulary.size());
    for (const Termbase &termbase : termbases)
        for (const Concept &meaning : termbase.concepts) {
            if (!hasTermOf(meaning, others))
                continue;
            for (const TermWords &term : termsFound(meaning, language, finder))
                for (const WordShare &word : term.words)
                    known[word.word] = true;
        }
    return coverageOf(known, version);
}

TermbaseCoverage termbaseCoverage(const Termbase &termbase, const VersionFeatures &source,
                                  const VersionFeatures &target, const Language &sourceLanguage,
                                  const Language &targetLanguage) {
    const std::span<const Termbase> one(&termbase, 1);
    return {versionCoverage(one, source, sourceLanguage, std::span(&targetLanguage, 1)),
            versionCoverage(one, target, targetLanguage, std::span(&sourceLanguage, 1))};
}

} // namespace hamtaraz
