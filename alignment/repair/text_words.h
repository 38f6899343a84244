// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace hamtaraz {

/// Places in `glyphs` of its words of any script, in order: runs of letters with their marks and
/// joiners.
std::vector<TextSpan> findWords(const Glyphs &glyphs);

/// What a word reads, to compare by: in small letters, Arabic yeh and kaf as the Persian ones,
/// without stretches and joiners.
std::u32string plainWord(const Glyphs &glyphs, TextSpan word);

/// How often each word of a text occurs, and each two joined by a hyphen within a line. Looked up,
/// never walked through: its order is nobody's.
class TextWords {
public:
    explicit TextWords(const std::vector<Line> &lines);

    /// Of the word that plainWord() calls `word`.
    [[nodiscard]] std::size_t count(const std::u32string &word) const;
    [[nodiscard]] bool has(const std::u32string &word) const { return count(word) > 0; }

private:
    std::unordered_map<std::u32string, std::size_t> m_counts;
};

} // namespace hamtaraz
