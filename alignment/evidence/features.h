// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/document.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hamtaraz {

/// A word's number within one version, from 0, in order of first appearance.
using WordId = std::uint32_t;

/// A word for comparing: folded, and unless it is a number or mark cut to its first letters.
struct WordType {
    std::string text;  ///< folded and cut
    std::string whole; ///< folded, of its first appearance
    std::uint32_t count = 0;
    bool number = false;
    bool mark = false; ///< punctuation that is kept as a word: ? ! and the like
};

/// What the evidence needs to know of a version: its segments as word numbers in flat arrays,
/// their lengths and paragraph starts. Made once, then read only; safe to share between threads.
struct VersionFeatures {
    std::optional<Language> language; ///< none: dictionaries say nothing of it
    std::vector<WordType> vocabulary;
    std::vector<WordId> words;            ///< all segments' words, one after another
    std::vector<std::uint32_t> wordBegin; ///< segment s has words [wordBegin[s], wordBegin[s+1])
    std::vector<float> letters;           ///< letters and digits of each segment, ≥ 1
    std::uint32_t blockSize = 1;          ///< how many real segments each stands for
    std::vector<bool> startsParagraph;    ///< of each segment

    [[nodiscard]] std::uint32_t segmentCount() const {
        return static_cast<std::uint32_t>(letters.size());
    }
    [[nodiscard]] std::span<const WordId> wordsOf(SegmentRange segments) const {
        return std::span(words).subspan(wordBegin[segments.first],
                                        wordBegin[segments.last] - wordBegin[segments.first]);
    }
    [[nodiscard]] std::span<const WordId> wordsOf(std::uint32_t segment) const {
        return wordsOf({segment, segment + 1});
    }
};

/// Linear in the text.
VersionFeatures extractFeatures(const Version &version);

/// The same text in blocks of `factor` ≥ 2 neighbouring segments, for a coarse look at a long one.
/// A block keeps each of its words once, and none that stands in a good part of all blocks: such
/// words tell blocks apart no better than chance. `count` of a word is the blocks that have it.
VersionFeatures coarsened(const VersionFeatures &version, std::uint32_t factor);

} // namespace hamtaraz
