// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/seed_lexicon.h"

#include "alignment/evidence/number_value.h"
#include "alignment/evidence/skeleton.h"
#include "alignment/evidence/termbase_lexicon.h"
#include "alignment/text/utf8.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

namespace hamtaraz {

namespace {

using Entry = Lexicon::Entry;

// Chances that such a pair is a translation, before the work teaches better; all are scaled by
// `trust` because a seed speaks for a pair in general, not for this place.
constexpr float trust = 0.35F;
constexpr float dictionaryTrust = 0.6F; ///< a dictionary knows many words, this work uses some
constexpr float identicalWord = 0.9F;
constexpr float equalNumber = 1.0F;
constexpr float sameValue = 0.7F; ///< 19 and XIX
constexpr float sameYear = 0.3F;  ///< of two calendars
constexpr float sameBeginning = 0.5F;
constexpr std::size_t mostNamesakes = 8;
constexpr std::size_t beginningLetters = 4;

/// Longer skeletons collide less.
float sameSkeleton(std::size_t consonants) {
    return consonants >= 5 ? 0.45F : consonants == 4 ? 0.35F : 0.2F;
}

/// The words of a vocabulary that share some key.
using Namesakes = std::unordered_map<std::string, std::vector<WordId>>;

template <class Key> Namesakes groupBy(const std::vector<WordType> &vocabulary, Key key) {
    Namesakes groups;
    for (WordId w = 0; w < vocabulary.size(); ++w)
        if (std::string k = key(vocabulary[w]); !k.empty())
            groups[std::move(k)].push_back(w);
    return groups;
}

std::string beginningOf(const WordType &word) {
    const bool tooShort = utf8::characterCount(word.text) < beginningLetters;
    return word.number || word.mark || tooShort
               ? ""
               : std::string(utf8::prefix(word.text, beginningLetters));
}

std::string nameKey(const WordType &word) {
    if (word.number || word.mark)
        return "";
    std::string skeleton = consonantSkeleton(word.whole);
    return skeleton.size() < 3 ? "" : skeleton;
}

std::string valueKey(const WordType &word) {
    const auto value = numberValue(word);
    return value ? std::to_string(*value) : "";
}

/// Of the years that a number may mean in a younger calendar.
std::vector<std::string> yearKeys(const WordType &word) {
    std::vector<std::string> keys;
    if (word.number)
        for (const std::uint32_t year : gregorianYears(numberValue(word).value_or(0)))
            if (year > 0)
                keys.push_back(std::to_string(year));
    return keys;
}

/// Collects a source word's seeds, the strongest for each target.
class SeedRow {
public:
    void add(WordId target, float chance) {
        float &best = m_seeds[target];
        best = std::max(best, chance * trust);
    }
    void addAll(const Namesakes &groups, const std::string &key, float chance) {
        if (key.empty())
            return;
        const auto group = groups.find(key);
        if (group != groups.end() && group->second.size() <= mostNamesakes)
            for (const WordId target : group->second)
                add(target, chance);
    }
    [[nodiscard]] std::vector<Entry> entries() const {
        std::vector<Entry> row;
        for (const auto &[target, probability] : m_seeds)
            row.push_back({target, probability});
        return row;
    }

private:
    std::map<WordId, float> m_seeds;
};

/// The same pairs, each `factor` times as likely.
Lexicon scaled(const Lexicon &lexicon, float factor) {
    std::vector<std::vector<Entry>> rows(lexicon.rowCount());
    for (WordId word = 0; word < rows.size(); ++word)
        for (const Entry &entry : lexicon.row(word))
            rows[word].push_back({entry.target, entry.probability * factor});
    return Lexicon(rows);
}

} // namespace

Lexicon seedLexicon(const VersionFeatures &source, const VersionFeatures &target,
                    const SeedOptions &options) {
    std::unordered_map<std::string_view, WordId> sameText;
    for (WordId w = 0; w < target.vocabulary.size(); ++w)
        sameText.emplace(target.vocabulary[w].text, w);
    const Namesakes beginnings = groupBy(target.vocabulary, beginningOf);
    const Namesakes names = groupBy(target.vocabulary, nameKey);
    const Namesakes values = groupBy(target.vocabulary, valueKey);
    Namesakes years;
    for (WordId w = 0; w < target.vocabulary.size(); ++w)
        for (const std::string &year : yearKeys(target.vocabulary[w]))
            years[year].push_back(w);

    std::vector<std::vector<Entry>> rows;
    rows.reserve(source.vocabulary.size());
    for (const WordType &word : source.vocabulary) {
        SeedRow row;
        const bool wanted = word.mark ? options.punctuation : options.anchors;
        if (const auto same = sameText.find(word.text); wanted && same != sameText.end())
            row.add(same->second, word.number ? equalNumber : identicalWord);
        if (options.anchors) {
            row.addAll(beginnings, beginningOf(word), sameBeginning);
            const std::string name = nameKey(word);
            row.addAll(names, name, sameSkeleton(name.size()));
            const std::string value = valueKey(word);
            row.addAll(values, value, sameValue);
            if (word.number)
                row.addAll(years, value, sameYear);
            for (const std::string &year : yearKeys(word))
                row.addAll(values, year, sameYear);
        }
        rows.push_back(row.entries());
    }
    Lexicon seeds(rows);
    if (source.language && target.language)
        for (const Termbase *termbase : options.termbases)
            seeds = merged(seeds, scaled(termbaseLexicon(*termbase, source, target,
                                                         *source.language, *target.language),
                                         dictionaryTrust));
    return seeds;
}

} // namespace hamtaraz
