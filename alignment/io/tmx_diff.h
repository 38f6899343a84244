// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/aligned_texts.h"

#include <cstddef>
#include <string>
#include <vector>

namespace hamtaraz::io {

/// A text that a memory which came back says otherwise than the work.
struct TextChange {
    std::string id; ///< the tuid
    Language language;
    std::string before; ///< in the work
    std::string after;  ///< in the file
};

/// How a memory that came back differs from the work it was written of.
struct TmxDiff {
    std::size_t same = 0;              ///< rows with every text as it is in the work
    std::vector<TextChange> changes;   ///< in the file's order
    std::vector<AlignedRow> strangers; ///< rows whose id the work does not have
};

/// Compares by id, white space aside: a file of two languages with the pair's beads, any other with
/// the units. UnknownLanguage when the file has a language that the work has not. Linear.
Result<TmxDiff> compareWithWork(const Work &work, const AlignedTexts &texts);

} // namespace hamtaraz::io
