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

/// What is known of a text's language, beside what the text itself tells. UTF-8.
struct LanguageKnowledge {
    std::span<const std::string_view> words; ///< that are of the language
    std::string_view prose;                  ///< in it, a paragraph a line
};

/// Puts the blocks of every line of running text in the order that reads likeliest. The language
/// is learned from the text itself, as the rules have mended it (`text` of the lines), and anew
/// from every line as soon as it is read better; a line never takes part in its own judgement.
/// Sets `text`, `blocks` and `confidence` of the lines. The only error is Cancelled. Time grows
/// with the number of lines.
Outcome reorderLines(std::vector<Line> &lines, const std::vector<LinePlace> &places,
                     const BorderSigns &signs, const LanguageKnowledge &known,
                     const Progress &progress);

} // namespace hamtaraz
