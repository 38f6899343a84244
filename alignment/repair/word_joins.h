// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"

#include <vector>

namespace hamtaraz {

/// Joins words that a block border had cut in two: at a seam, when the joined form is a word of
/// the text at least as common as the rarer of its halves. The words of the text are those that
/// touch no seam. Linear.
void joinCutWords(std::vector<Line> &lines);

} // namespace hamtaraz
