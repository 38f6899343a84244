// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/document.h"
#include "alignment/text/language.h"

#include <string_view>
#include <vector>

namespace hamtaraz {

/// Cuts `text` (UTF-8) into sentences: ICU's sentence rules, mended by the language's
/// abbreviations and context rules (segmentation data for fa, ru and en; other languages get the
/// general rules). Segments tile the text in order with only white space between them (law 2),
/// never cross a paragraph, and paragraphs are numbered from 0. Linear. Thread-safe.
std::vector<Segment> segmentText(std::string_view text, const Language &language);

/// One segment a line; blank lines end a paragraph and are no segments. White space at line ends
/// is no part of a segment.
std::vector<Segment> segmentLines(std::string_view text);

} // namespace hamtaraz
