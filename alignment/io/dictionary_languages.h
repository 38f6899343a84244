// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/text/language.h"

namespace hamtaraz::io {

/// The two languages of a dictionary that does not name its own.
struct DictionaryLanguages {
    Language source; ///< of the headwords
    Language target; ///< of what explains them
};

} // namespace hamtaraz::io
