// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// What the full stop and the semicolon mean beyond the general rules.
struct SentenceHabits {
    bool ordinalStops = false;  ///< a small number and a stop mean an ordinal: German "am 5. Mai"
    bool semicolonAsks = false; ///< the semicolon is the question mark: Greek
};

/// Where the sentences of a paragraph (code points) end, ascending; the end of the paragraph is
/// not among them. A sentence takes its closing quotation marks, brackets and footnote figure
/// with it. Candidates are the marks with the Unicode property Sentence_Terminal and the ellipsis;
/// context decides: abbreviations and initials, lower case behind the mark, quotations that run
/// on, dialogue dashes, list numbers. Word lists go by the script of the word concerned, so that
/// an English abbreviation is known in a Persian text. Linear.
std::vector<std::size_t> findSentenceEnds(std::u32string_view paragraph,
                                          SentenceHabits habits = {});

} // namespace hamtaraz
