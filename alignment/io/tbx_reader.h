// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/termbase.h"
#include "alignment/result.h"

#include <string_view>

namespace hamtaraz::io {

/// Reads TBX of version 2 (martif: termEntry, langSet) and 3 (tbx: conceptEntry, langSec), of any
/// dialect, from decoded text (UTF-8; an encoding the XML declaration names is not heeded): the
/// terms of each entry by language, inline marks left out, whatever their status. BadFormat, naming
/// the line, for broken XML, another root, a bad language code, and any entity declaration:
/// declared entities are refused, external ones never fetched. Empty. Nesting costs no stack.
/// Linear.
Result<Termbase> parseTbx(std::string_view text);

} // namespace hamtaraz::io
