// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/features.h"
#include "alignment/evidence/lexicon.h"
#include "alignment/evidence/termbase.h"

#include <span>
#include <vector>

namespace hamtaraz {

/// What a termbase knows of a pair of versions: p(target word | source word), as far as both words
/// occur. Terms are cut into words as the versions are. The translations of a word that occur share
/// its probability. A term of several words speaks for its rarest ones, which hold its meaning, and
/// only half as loudly as a single word: "to worry" says little of "to". Languages are compared by
/// primary subtag. Deterministic. Linear in the termbase and the vocabularies.
Lexicon termbaseLexicon(const Termbase &termbase, const VersionFeatures &source,
                        const VersionFeatures &target, const Language &sourceLanguage,
                        const Language &targetLanguage);

/// How much of a version has an entry; shares in [0,1], 0 for a version without words. Numbers and
/// marks are not counted.
struct VersionCoverage {
    double runningWords = 0;
    double wordTypes = 0;
};

struct TermbaseCoverage {
    VersionCoverage source, target;
};

/// How much of a version is named, as a word that bears meaning, by a term of `language` that one
/// of the termbases gives in one of the `others` too. Linear.
VersionCoverage versionCoverage(std::span<const Termbase> termbases, const VersionFeatures &version,
                                const Language &language, std::span<const Language> others);

/// versionCoverage of both sides of a pair.
TermbaseCoverage termbaseCoverage(const Termbase &termbase, const VersionFeatures &source,
                                  const VersionFeatures &target, const Language &sourceLanguage,
                                  const Language &targetLanguage);

} // namespace hamtaraz
