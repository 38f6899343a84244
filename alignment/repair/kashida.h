// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"

#include <optional>
#include <vector>

namespace hamtaraz {

/// Which character of a text stands for the strokes that stretch its words.
///
/// A PDF's font may give the kashida glyph a code of its own, which comes out as some letter of
/// another script, most often a Latin capital. Such a letter is found between two Arabic letters
/// again and again, where no other foreign letter is. U+0640 itself counts as a stretch only in a
/// text where a good part of all words has it; a clean text uses it here and there, and keeps it.
/// None when there is no clear sign of one. Linear.
std::optional<char32_t> findKashidaLetter(const std::vector<Line> &lines);

/// Turns the kashida letters of a line (both `raw` and `text`) into kashida glyphs, but not those
/// that belong to a foreign word ("Potemkin" where P is the letter) or stand free of any word.
void markKashida(Line &line, char32_t letter);

/// Takes the kashida glyphs out of `glyphs`.
void dropKashida(Glyphs &glyphs);

} // namespace hamtaraz
