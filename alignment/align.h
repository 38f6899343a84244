// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/termbase.h"
#include "alignment/model/alignment.h"
#include "alignment/model/document.h"
#include "alignment/progress.h"

#include <utility>
#include <vector>

namespace hamtaraz {

/// What of the pipeline may be turned off, so that its worth can be measured.
struct AlignOptions {
    bool useLength = true;
    bool useAnchors = true; ///< numbers, names and cognates
    bool usePunctuation = true;
    bool useStructure = true;        ///< paragraph borders
    bool useLexicon = true;          ///< word pairs learned from the work itself
    bool useCoreLexicon = true;      ///< everyday words of English, Russian and Persian
    std::vector<Termbase> termbases; ///< the user's dictionaries, of any languages; none is needed
};

/// Aligns all versions of a document at once (2..8). Every unit comes back Proposed, with links,
/// confidence and reasons. Versions that turn out to be no translations of each other are not
/// joined (see unjoinedVersions()). Same document and options, same alignment (law 7). Fails with
/// TooFewVersions, TooManyVersions, RepeatedLanguage, Empty or Cancelled.
Result<Alignment> align(const Document &document, const AlignOptions &options = {},
                        const Progress &progress = {});

/// The pairs of versions that no unit of an alignment has both of: texts of different works.
/// Linear.
std::vector<std::pair<std::size_t, std::size_t>> unjoinedVersions(const Alignment &alignment);

} // namespace hamtaraz
