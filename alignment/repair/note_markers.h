// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"

#include <cstddef>
#include <string>

namespace hamtaraz {

/// A figure that stands above the line: ¹ ² ….
bool isRaisedFigure(char32_t letter);

/// The marker of a note at `at`: up to three stars, or figures, those of any script and raised ones
/// alike ("12"). Empty if there is none, or a longer one.
std::u32string noteMarkerAt(const Glyphs &glyphs, std::size_t at);

} // namespace hamtaraz
