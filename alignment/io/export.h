// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/work.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hamtaraz::io {

/// Which units an export takes and how it names things.
struct ExportOptions {
    bool confirmedOnly = true; ///< only Confirmed units (an omission has no pair to write)
    std::string creationDate;  ///< YYYYMMDDThhmmssZ, written as given; empty leaves dates out
};

/// What an export wrote and left out; every count is of translation units or characters.
struct ExportReport {
    std::size_t written = 0;
    std::size_t omissionsLeftOut = 0;
    std::size_t unconfirmedLeftOut = 0;
    std::size_t severalSourceSegments = 0; ///< written units with more than one source segment
    std::size_t charactersDropped = 0;     ///< characters XML cannot hold
};

struct Exported {
    std::string content; ///< UTF-8
    ExportReport report;
};

/// TMX 1.4 of one language pair, made of minimal pair beads, source tuv first.
Result<Exported> writePairTmx(const Work &work, std::uint8_t source, std::uint8_t target,
                              const ExportOptions &options = {});
/// TMX 1.4 of all versions, one tu a unit.
Result<Exported> writeMultilingualTmx(const Work &work, const ExportOptions &options = {});
/// Tab-separated text, one unit a line after a header line of language tags; formula-safe.
Result<Exported> writeTsv(const Work &work, const ExportOptions &options = {});
Result<Exported> writeJson(const Work &work, const ExportOptions &options = {});
/// hunalign's ladder of two versions: rungs as "a<TAB>b<TAB>confidence". All units.
Result<Exported> writeLadder(const Work &work, std::uint8_t versionA, std::uint8_t versionB);

} // namespace hamtaraz::io
