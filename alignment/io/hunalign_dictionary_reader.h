// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/termbase.h"
#include "alignment/io/dictionary_languages.h"
#include "alignment/result.h"

#include <string_view>

namespace hamtaraz::io {

/// Whether the first line that is not blank has the " @ " of a hunalign dictionary before any tab.
bool looksLikeHunalignDictionary(std::string_view text);

/// Reads hunalign's dictionary format (UTF-8): an entry a line, the target phrase first,
/// "target @ source". Blank lines are skipped. BadFormat, naming the line, for one without " @ ";
/// Empty. Linear.
Result<Termbase> parseHunalignDictionary(std::string_view text,
                                         const DictionaryLanguages &languages);

} // namespace hamtaraz::io
