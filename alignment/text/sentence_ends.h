// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// Where the sentences of a paragraph (code points) end, ascending; the end of the paragraph is
/// not among them. A sentence takes its closing quotation marks, brackets and footnote figure
/// with it. Candidates are the marks with the Unicode property Sentence_Terminal and the ellipsis;
/// context decides: abbreviations and initials, lower case behind the mark, quotations that run
/// on, dialogue dashes, list numbers. Linear but for quotations, which look back to their start.
std::vector<std::size_t> findSentenceEnds(std::u32string_view paragraph);

} // namespace hamtaraz
