// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/work.h"

#include <string>
#include <vector>

namespace hamtaraz::io {

/// One row of texts that belong together, as a memory or a table holds it.
struct AlignedRow {
    std::string id;                 ///< the tuid; empty when the file gives none
    std::vector<std::string> cells; ///< one a language, UTF-8; blank where there is nothing
    Status status = Status::Proposed;
    float confidence = 0;
    std::string note;
};

/// Texts that come aligned (TMX, TSV): no segmenting and no aligning is left to do.
struct AlignedTexts {
    std::vector<Language> languages; ///< the source first
    std::vector<AlignedRow> rows;
};

/// A work with a unit for every row that is not blank, each cell one segment and one paragraph.
/// Fails with TooFewVersions, TooManyVersions, RepeatedLanguage, or Empty (naming the language).
Result<Work> workFromRows(std::string title, const AlignedTexts &texts);

} // namespace hamtaraz::io
