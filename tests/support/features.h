// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/model1.h"
#include "alignment/text/segmenter.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz::support {

/// What the evidence sees of a text: one segment a line, blank lines between paragraphs.
inline VersionFeatures featuresOf(std::string_view tag, std::string text) {
    Version version{*Language::fromTag(tag), Role::Translation, std::move(text), {}};
    version.segments = segmentLines(version.text);
    return extractFeatures(version);
}

/// A version of which nothing is known but its segments' lengths.
inline VersionFeatures featuresOfLengths(std::vector<float> letters) {
    VersionFeatures version;
    version.wordBegin.assign(letters.size() + 1, 0);
    version.startsParagraph.assign(letters.size(), false);
    version.letters = std::move(letters);
    return version;
}

/// The number of a word that must occur, as it is after folding and cutting.
inline WordId idOf(const VersionFeatures &version, std::string_view text) {
    const auto found = std::ranges::find(version.vocabulary, text, &WordType::text);
    if (found == version.vocabulary.end())
        throw std::invalid_argument("no such word: " + std::string(text));
    return static_cast<WordId>(found - version.vocabulary.begin());
}

/// p(target | source), 0 when the lexicon does not know the pair.
inline float chance(const Lexicon &lexicon, WordId source, WordId target) {
    const auto row = lexicon.row(source);
    const auto found = std::ranges::find(row, target, &Lexicon::Entry::target);
    return found == row.end() ? 0 : found->probability;
}

/// The word pairs that a lexicon knows.
inline std::size_t entryCount(const Lexicon &lexicon) {
    std::size_t count = 0;
    for (WordId word = 0; word < lexicon.rowCount(); ++word)
        count += lexicon.row(word).size();
    return count;
}

/// Line by line.
inline std::vector<SegmentPair> parallelBeads(std::uint32_t count) {
    std::vector<SegmentPair> beads;
    for (std::uint32_t i = 0; i < count; ++i)
        beads.push_back({{i, i + 1}, {i, i + 1}});
    return beads;
}

} // namespace hamtaraz::support
