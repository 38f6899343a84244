// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/text/language.h"

#include <string_view>

namespace hamtaraz {

/// Prose of a language written for this project (persian_prose.txt), a paragraph a line, UTF-8: it
/// tells the repair how the language is written before a text has. Empty but for Persian, where
/// damage is known to be common.
std::string_view sampleProse(const Language &language);

} // namespace hamtaraz
