// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/aligned_texts.h"

#include <string_view>

namespace hamtaraz::io {

/// Reads what writeTsv writes (UTF-8): a header line of language tags, then a row a line; blank
/// lines are skipped, missing cells at a line's end are empty. The first language is the source.
/// BadFormat (naming the line) when a row has more cells than the header, UnknownLanguage for a bad
/// tag. Linear.
Result<AlignedTexts> parseTsv(std::string_view text);

} // namespace hamtaraz::io
