// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/termbase.h"

namespace hamtaraz {

/// The everyday words of English, Russian, Persian, German, French, Hungarian and Icelandic
/// (core_lexicon.tsv, written for this project): for each concept every form whose first letters
/// differ. A short text cannot teach them. Read once; safe to call from any thread.
const Termbase &coreLexicon();

} // namespace hamtaraz
