// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/document.h"
#include "alignment/text/language.h"

#include <string_view>
#include <vector>

namespace hamtaraz {

/// Cuts `text` (UTF-8) into sentences: at the marks Unicode calls sentence terminals (UAX #29), as
/// far as context and the word lists for Persian, Russian and English allow (sentence_ends.h);
/// `language` adds the habits of other languages. Segments tile the text in order with only white
/// space between them (law 2), never cross a paragraph, and paragraphs are numbered from 0.
/// Bytes that are no UTF-8 count as signs of no meaning. Linear. Thread-safe.
std::vector<Segment> segmentText(std::string_view text, const Language &language);

/// One segment a line; blank lines end a paragraph and are no segments. White space at line ends
/// is no part of a segment.
std::vector<Segment> segmentLines(std::string_view text);

} // namespace hamtaraz
