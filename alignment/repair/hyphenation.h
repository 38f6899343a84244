// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"
#include "alignment/repair/page_changes.h"
#include "alignment/repair/page_layout.h"
#include "alignment/repair/text_words.h"

#include <cstddef>
#include <vector>

namespace hamtaraz {

/// How line `next` goes on from line `at`, whose hyphen divides a word if the text has the word
/// whole, or if neither part is one; Space if no hyphen between letters is there. None: a compound,
/// whose hyphen stays. `words` are the text's.
LineJoin joinAtHyphen(const Line &at, const Line &next, const TextWords &words);

/// Takes the hyphens off the ends of the body's lines, where a word was divided, and says so in
/// `joins`. A word may go on behind the furniture of a page's end. Linear.
void joinDividedWords(std::vector<Line> &lines, const std::vector<LinePlace> &places,
                      std::vector<LineJoin> &joins);

} // namespace hamtaraz
