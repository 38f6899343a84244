// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/certainty.h"
#include "alignment/model/work.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz::io {

/// Which units an export takes and how it dates them. Excluded units are never written.
struct ExportOptions {
    bool confirmedOnly = true;  ///< only units the user has settled (Confirmed, OmissionAccepted)
    std::string creationDate{}; ///< YYYYMMDDThhmmssZ, written as given; empty leaves dates out
};

/// Two versions of one work, by their positions; they differ.
struct VersionPair {
    std::uint8_t source = 0;
    std::uint8_t target = 0;
    friend bool operator==(const VersionPair &, const VersionPair &) = default;
};

/// Every pair of a document's versions in the direction a translator uses it: out of the source
/// version first (in column order), then the others from the alphabetically lower tag to the
/// higher, so that a file's name never depends on the order of the columns.
std::vector<VersionPair> versionPairs(const Document &document);

/// What an export wrote and left out.
struct ExportReport {
    std::size_t written = 0;          ///< translation units, rows or rungs
    std::size_t omissionsLeftOut = 0; ///< units with nothing to pair
    std::size_t unconfirmedLeftOut = 0;
    std::size_t excludedLeftOut = 0;
    std::size_t severalSourceSegments = 0; ///< written units with more than one source segment
    std::size_t charactersDropped = 0;     ///< characters XML cannot hold

    ExportReport &operator+=(const ExportReport &other);
    friend bool operator==(const ExportReport &, const ExportReport &) = default;
};

struct Exported {
    std::string content; ///< UTF-8
    ExportReport report;
};

/// Whether a text has the form YYYYMMDDThhmmssZ.
bool isTmxDate(std::string_view text);

/// TMX 1.4 of one language pair, made of minimal pair beads, source tuv first. OutOfRange when
/// the document has no such versions, BadFormat when the creation date is not one.
Result<Exported> writePairTmx(const Work &work, VersionPair pair,
                              const ExportOptions &options = {});

/// TMX 1.4 of all versions, one tu a unit, source tuv first; a unit that lacks the source but has
/// two other versions names its own srclang.
Result<Exported> writeMultilingualTmx(const Work &work, const ExportOptions &options = {});

/// Tab-separated text, one unit a line after a header line of language tags; an omission is an
/// empty cell. Formula-safe: see escapeCell in alignment/io/tsv_cell.h.
Result<Exported> writeTsv(const Work &work, const ExportOptions &options = {});

/// JSON: the versions, then one unit a line with segment numbers, texts, status, confidence,
/// reasons and links. With `certainties`, one a unit of the work, also the posterior of the cut in
/// front of it and of each link.
Result<Exported> writeJson(const Work &work, const ExportOptions &options = {},
                           std::span<const UnitCertainty> certainties = {});

/// hunalign's ladder of two versions: a rung "a<TAB>b<TAB>confidence" at the start of every unit
/// that has either, and a last rung at the ends. Units of every status: a ladder has no gaps.
Result<Exported> writeLadder(const Work &work, VersionPair pair);

} // namespace hamtaraz::io
