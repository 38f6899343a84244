// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/proposal.h"
#include "alignment/text/span.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// A footnote of a text of one paragraph a line. Spans do not overlap.
struct Note {
    TextSpan marker;         ///< in the running text: "*", "1", "[1]"
    TextSpan body;           ///< with the marker it opens with, without the spaces around it
    std::uint32_t paragraph; ///< where the line ends that the marker stands in
};

/// The footnotes that have a marker, in the order of the markers. Conventions: a body at the end
/// of the marker's paragraph or in one of its own behind it, opened with as many stars ("*", "**");
/// or in a paragraph of its own anywhere behind, opened with the marker's figure ("[1] …" to [1],
/// "1- …", "1. …" or "¹ …" to a figure right behind a word or stop). Stars of a text that sets
/// words between *stars* are no markers. Linear but for the open markers of a text.
std::vector<Note> findNotes(std::string_view text);

enum class NotePlace : std::uint8_t {
    BehindParagraph, ///< each in a paragraph of its own behind that of its marker
    BehindText,      ///< all at the end, in the order of their markers
};

/// The changes, of kind Footnote, that set the notes of `text` there: its notes flow taken out of
/// the running text, or put back. None if they stand there. To be applied together.
std::vector<Proposal> proposeNotePlaces(std::string_view text, NotePlace place);

/// `repairs` of a text, those that are applied by default taken as applied, and its notes set
/// behind it: so that versions which print them in different places align note with note.
std::vector<Proposal> gatherNotes(std::string_view text, const std::vector<Proposal> &repairs);

} // namespace hamtaraz
