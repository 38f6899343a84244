// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/progress.h"
#include "alignment/repair/line.h"
#include "alignment/repair/line_blocks.h"
#include "alignment/repair/page_layout.h"
#include "alignment/result.h"

#include <span>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// Words (UTF-8) that are known to be of the language, beside those of the text itself.
using KnownWords = std::span<const std::string_view>;

/// Puts the blocks of every line of running text in the order that reads likeliest. The language
/// is learned from the text itself, as the rules have mended it (`text` of the lines), and anew
/// from every line as soon as it is read better; a line never takes part in its own judgement.
/// Sets `text`, `blocks` and `confidence` of the lines. The only error is Cancelled. Time grows
/// with the number of lines.
Outcome reorderLines(std::vector<Line> &lines, const std::vector<LinePlace> &places,
                     const BorderSigns &signs, KnownWords words, const Progress &progress);

} // namespace hamtaraz
