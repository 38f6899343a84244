// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/export.h"

#include <functional>

namespace hamtaraz::io {

/// One language's side of a translation unit.
struct Variant {
    std::uint8_t version = 0;
    std::vector<std::uint32_t> segments; ///< ascending, not empty
    std::string text;                    ///< their text as one line, UTF-8
};

/// What a translation memory holds for a unit, or for one minimal pair bead of it.
struct TranslationUnit {
    /// Made from the source language and text (as XML can hold it), so that it survives edits
    /// elsewhere in the work and a way through another program; the second and later units of one
    /// source text are numbered. Unique within a walk.
    std::string id;
    std::vector<Variant> variants; ///< two or more, source first
    const Unit *unit = nullptr;    ///< what it was made of
};

using UnitSink = std::function<void(const TranslationUnit &)>;

/// Pushes the minimal beads of one pair into `sink`, in reading order. Reports what it left out.
ExportReport walkPair(const Work &work, VersionPair pair, const ExportOptions &options,
                      const UnitSink &sink);

/// Pushes every unit with at least two sides into `sink`, source first, then in column order.
ExportReport walkUnits(const Work &work, const ExportOptions &options, const UnitSink &sink);

/// OutOfRange unless both are versions of the document and differ.
Outcome checkPair(const Document &document, VersionPair pair);

/// Whether `options` takes a unit of this status; counts it in `report` when not.
bool takesUnit(const Unit &unit, const ExportOptions &options, ExportReport &report);

/// Segments of one version as one line of text, joined by a space (by nothing in languages
/// written without spaces).
std::string joinedText(const Version &version, const std::vector<std::uint32_t> &segments);

/// The segment numbers of a range, ascending.
std::vector<std::uint32_t> segmentNumbers(SegmentRange range);

} // namespace hamtaraz::io
