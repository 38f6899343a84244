// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"

#include <cstddef>
#include <vector>

namespace hamtaraz {

/// How a Persian text mixes the Arabic yeh and kaf with its own.
struct YehKafUse {
    /// Both letters of a pair are in use, side by side in the same lines, and the Arabic one in
    /// words that are Persian for sure: beside پ چ ژ گ or a Persian yeh or kaf. Left alone are a
    /// text written with the Arabic letter throughout, one whose chapters differ (both an
    /// editor's choice), and quotations in Arabic.
    bool mixedYeh = false, mixedKaf = false;
    /// ي stands for the joined forms and ی for the final one, as some fonts code them. Then ي at a
    /// word's end and ی before a letter betray a word that was cut or two that were glued.
    bool yehTellsForm = false;
};

YehKafUse measureYehKaf(const std::vector<Line> &lines);

/// Whether the letter at `at` is followed by another of its word, to which it would be joined.
bool joinsNext(const Glyphs &glyphs, std::size_t at);

/// ي → ی and ك → ک, where mixed.
void unifyYehKaf(Glyphs &glyphs, const YehKafUse &use);

} // namespace hamtaraz
