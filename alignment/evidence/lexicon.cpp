// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/lexicon.h"

#include <algorithm>
#include <iterator>

namespace hamtaraz {

namespace {

constexpr float seedReliability = 0.3F;
constexpr float noReliability = 0.01F; ///< of words that no seed knows: their silence says nothing

} // namespace

Lexicon::Lexicon(const std::vector<std::vector<Entry>> &rows) {
    m_rowBegin.reserve(rows.size() + 1);
    for (const auto &row : rows) {
        m_entries.insert(m_entries.end(), row.begin(), row.end());
        std::ranges::sort(m_entries.begin() + m_rowBegin.back(), m_entries.end(), {},
                          &Entry::target);
        m_rowBegin.push_back(static_cast<std::uint32_t>(m_entries.size()));
    }
}

TranslationModel seedModel(const VersionFeatures &target, const Lexicon &seeds) {
    std::vector<float> explained(target.vocabulary.size(), noReliability);
    for (WordId word = 0; word < seeds.rowCount(); ++word)
        for (const Lexicon::Entry &entry : seeds.row(word))
            explained[entry.target] = seedReliability;
    return {seeds, std::move(explained)};
}

Lexicon merged(const Lexicon &one, const Lexicon &other) {
    std::vector<std::vector<Lexicon::Entry>> rows(std::max(one.rowCount(), other.rowCount()));
    for (WordId word = 0; word < rows.size(); ++word) {
        const auto a = one.row(word);
        const auto b = other.row(word);
        std::ranges::merge(a, b, std::back_inserter(rows[word]), {}, &Lexicon::Entry::target,
                           &Lexicon::Entry::target);
        std::size_t kept = 0;
        for (const Lexicon::Entry &entry : rows[word])
            if (kept > 0 && rows[word][kept - 1].target == entry.target)
                rows[word][kept - 1].probability =
                    std::max(rows[word][kept - 1].probability, entry.probability);
            else
                rows[word][kept++] = entry;
        rows[word].resize(kept);
    }
    return Lexicon(rows);
}

} // namespace hamtaraz
