// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pure functions from a work and a wish to the splice that fulfils it. They touch nothing; a wish
// that cannot be fulfilled is an OutOfRange or NotApplicable error that says why.

#include "alignment/model/work.h"

#include <span>

namespace hamtaraz {

/// A place in one column of the table.
struct CellPlace {
    std::size_t unit = 0;
    std::uint8_t version = 0;
};

/// Which of the four boundary keys: what moves and which way.
enum class BoundaryMove {
    PushLast,     ///< the cell's last segment goes to the next unit
    PushFirst,    ///< the cell's first segment goes to the previous unit
    PullNext,     ///< the next unit's first segment comes into the cell
    PullPrevious, ///< the previous unit's last segment comes into the cell
};

/// Joins `count` ≥ 2 units from `first` into one.
Result<Splice> mergeUnits(const Alignment &alignment, std::size_t first, std::size_t count = 2);

/// Cuts a unit in two: in version v the second unit starts at segment cuts[v] (first ≤ cut ≤ last
/// of its part).
Result<Splice> splitUnit(const Alignment &alignment, std::size_t unit,
                         std::span<const std::uint32_t> cuts);

/// Moves one segment over one boundary of one column and pins that boundary. A unit left without
/// any segment disappears; pushing from the last (first) unit makes a new one below (above).
Result<Splice> moveBoundary(const Alignment &alignment, CellPlace place, BoundaryMove move);

/// Replaces units [first, last) by `units`, which must tile the same segments.
Result<Splice> replaceRange(const Alignment &alignment, std::size_t first, std::size_t last,
                            std::vector<Unit> units);

/// Moves a whole column one unit down (or up) from `place` to the next settled or pinned unit.
enum class ColumnShift { Down, Up };
Result<Splice> shiftColumn(const Alignment &alignment, CellPlace place, ColumnShift shift);

Result<Splice> setStatus(const Alignment &alignment, std::size_t unit, Status status);
/// Pins both cuts of a unit; a settled unit's are pins already.
Result<Splice> pinUnit(const Alignment &alignment, std::size_t unit);
Result<Splice> setBookmark(const Alignment &alignment, std::size_t unit, bool bookmarked);
Result<Splice> setNote(const Alignment &alignment, std::size_t unit, std::string note);

/// A place inside a segment's text. `offset` is in UTF-8 bytes from the segment's begin.
struct TextPlace {
    std::uint8_t version = 0;
    std::uint32_t segment = 0;
    std::uint32_t offset = 0;
};

/// Gives a segment another text (not blank).
Result<Splice> editSegment(const Work &work, TextPlace place, std::string_view text);

/// What happens to the second half of a segment that is cut.
enum class TailGoes { StaysInUnit, ToNextUnit };

/// Cuts a segment in two at `place`; white space at the cut falls away from both halves.
Result<Splice> cutSegment(const Work &work, TextPlace place, TailGoes tail);

/// Joins a segment with the next of its version with one space between; both must be in one unit.
Result<Splice> joinSegments(const Work &work, TextPlace place);

} // namespace hamtaraz
