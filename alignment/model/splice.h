// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/unit.h"

#include <cstddef>
#include <string>
#include <vector>

namespace hamtaraz {

/// A segment as an edit sees it: its own text, its paragraph, and the white space in front of it
/// (between it and the segment before, or the start of the text).
struct SegmentContent {
    std::string text; ///< UTF-8, neither blank nor with white space at its ends
    std::uint32_t paragraph = 0;
    std::string gap;
    friend bool operator==(const SegmentContent &, const SegmentContent &) = default;
};

/// Replaces the segments [at, at + before.size()) of one version by `after`: an edited text, a
/// segment cut in two, two joined.
struct SegmentEdit {
    std::uint8_t version = 0;
    std::uint32_t at = 0;
    std::vector<SegmentContent> before, after;
    friend bool operator==(const SegmentEdit &, const SegmentEdit &) = default;
};

/// Every change of a work (law 6): the units [at, at + before.size()) become `after`, and the
/// segments named in `edits` change with them, in order. `before` speaks in segment numbers before
/// the change, `after` in those after it; units further down are renumbered by the difference.
/// Drives undo, the row signals of the list model, and the database write.
struct Splice {
    std::size_t at = 0;
    std::vector<Unit> before, after;
    std::vector<SegmentEdit> edits;

    /// Nothing changes.
    [[nodiscard]] bool empty() const { return before == after && edits.empty(); }
    friend bool operator==(const Splice &, const Splice &) = default;
};

/// The splice that takes `splice` back: applied after it, everything is equal, byte for byte.
Splice inverse(const Splice &splice);

} // namespace hamtaraz
