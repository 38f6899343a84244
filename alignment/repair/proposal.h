// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/text/span.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// The kinds of damage, by their number in ARCHITECTURE.md's catalogue.
enum class RepairKind : std::uint8_t {
    Kashida,       ///< a kashida glyph extracted as a Latin letter, or U+0640 stretches
    YehKaf,        ///< Arabic yeh or kaf for the Persian letter
    BlockOrder,    ///< the runs of a line stand in left-to-right order
    Unwrap,        ///< hard-wrapped lines joined into a paragraph
    PageFurniture, ///< header, footer, page number
    Footnote,      ///< a footnote body between the lines, moved behind the text
    Spacing,       ///< surplus or missing spaces, spaces at punctuation and quotes
    Diacritics,    ///< doubled combining marks or commas
    VisualOrder,   ///< a whole line from left to right, letter by letter
    Presentation,  ///< Arabic letters coded by their shape
    LamAlef,       ///< "ال" for "لا", where an extractor took the ligature apart
    Brackets,      ///< opening brackets for closing ones and the other way round
    SoftHyphen,    ///< hyphens that should not show, within words
    Ligature,      ///< Latin letters drawn as one character
    Zwnj,          ///< zero-width non-joiners doubled, lost, or come out as another character
    SpacedLetters, ///< a word whose letters stand apart
    Hyphenation,   ///< a word divided at a line's end
    Homoglyph,     ///< a Latin letter in a Cyrillic word, or the other way round
    Columns,       ///< columns of a page side by side in its lines
};

/// "kashida", "yeh-kaf", … as in reports. Stable.
std::string_view repairKindName(RepairKind kind);

/// Where a stretch of mended text comes from: its bytes from `at` on, up to the next run.
struct SourceRun {
    std::uint32_t at = 0; ///< in Proposal::after
    TextSpan source;      ///< what stood there before, verbatim or not; empty if nothing did

    friend bool operator==(const SourceRun &, const SourceRun &) = default;
};

/// One change that would mend one place. `place` is in the bytes of the source text; `before` is
/// what stands there, byte for byte, `after` what should. Within a list, proposals are ordered by
/// place and never overlap; applying any subset is possible.
struct Proposal {
    RepairKind kind;
    TextSpan place;
    std::string before, after;
    std::string reason;    ///< English, one clause, for reports
    double confidence = 1; ///< in [0,1]
    bool apply = true;     ///< the proposal's default
    /// Where `after` comes from, in order of `at`, where its text was moved; empty where `place`
    /// says enough.
    std::vector<SourceRun> origin = {};
};

/// All kinds, in the order of their numbers.
std::span<const RepairKind> repairKinds();

/// Accepts or refuses all proposals of one kind. Linear.
void setApplied(std::vector<Proposal> &proposals, RepairKind kind, bool apply);

/// Accepts the proposals that are at least this sure, in [0,1], and refuses the others; footnotes,
/// which go together, by the least sure of them. Linear.
void applyFrom(std::vector<Proposal> &proposals, double confidence);

} // namespace hamtaraz
