// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"
#include "alignment/repair/page_layout.h"
#include "alignment/repair/proposal.h"

#include <string_view>
#include <vector>

namespace hamtaraz {

/// How a line of mended text goes on from the one before it in its flow.
enum class LineJoin : std::uint8_t {
    Paragraph, ///< a new paragraph
    Space,     ///< the same sentence or the next
    None,      ///< it clings to the line before
    Divided,   ///< it goes on with a word whose hyphen belonged to the line's end
    Doubtful,  ///< perhaps it does
};

/// The proposals that turn `source` into its mended lines: one paragraph a line, blank lines
/// between, furniture taken out, footnotes behind the text. `joins` has one entry for each line
/// and is read for body and notes. In order of place.
std::vector<Proposal> proposePageChanges(std::string_view source, const std::vector<Line> &lines,
                                         const std::vector<LinePlace> &places,
                                         const std::vector<LineJoin> &joins);

} // namespace hamtaraz
