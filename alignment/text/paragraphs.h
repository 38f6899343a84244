// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/text/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// The paragraphs of `text` (UTF-8), in order, without the white space around them.
/// A text of one paragraph a line (with or without blank lines between) and a hard-wrapped text
/// (paragraphs divided by blank lines, by an indent or by a short last line) are told apart by
/// their line lengths; in a hard-wrapped text a paragraph spans several lines. Linear.
std::vector<TextSpan> findParagraphs(std::string_view text);

/// The text of a span as one line: every run of white space becomes one space, ends trimmed.
/// This is what a segment looks like on screen and in every export.
std::string oneLine(std::string_view text);

} // namespace hamtaraz
