// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/lexicon.h"
#include "alignment/evidence/termbase.h"

#include <vector>

namespace hamtaraz {

/// Which anchors seed a lexicon.
struct SeedOptions {
    bool anchors = true;     ///< numbers, identical words, names across scripts, cognates
    bool punctuation = true; ///< question and exclamation marks, brackets, quotes
    std::vector<const Termbase *> termbases; ///< dictionaries to take words from
};

/// Word pairs that can be told without knowing the languages (Simard, Foster & Isabelle 1992):
/// identical words, equal numbers (in digits or Roman), years of the Gregorian and the Hijri
/// calendars, words of one script with the same first four letters, and words with the same
/// consonants across Latin, Cyrillic and Arabic script. What dictionaries say is joined with them,
/// the larger probability of a pair wins. Probabilities are small enough that what the work itself
/// teaches prevails.
Lexicon seedLexicon(const VersionFeatures &source, const VersionFeatures &target,
                    const SeedOptions &options = {});

} // namespace hamtaraz
