// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"
#include "alignment/repair/yeh_kaf.h"
#include "alignment/text/language.h"

#include <optional>
#include <vector>

namespace hamtaraz {

/// Which kinds of damage a text shows as a whole. Every sign is a count or a ratio over the text,
/// so that a clean text with an odd line shows none.
struct DamageProfile {
    std::optional<char32_t> kashidaLetter; ///< the character that stands for kashida strokes
    YehKafUse yehKaf;
    bool blocksReversed = false; ///< lines begin with the stops that should end them
    bool gapsAreBorders = false; ///< wide gaps are rare enough to be borders of blocks
    bool hardWrapped = false;    ///< most lines are about equally wide
    bool wraps = false;          ///< most lines end within a sentence
    bool visual = false;         ///< lines were turned round (turnVisualLines)
    bool pages = false;          ///< hard-wrapped lines show that they come from pages

    /// The text was broken by an extractor; spaces and line breaks are not to be relied on.
    [[nodiscard]] bool extracted() const { return kashidaLetter || blocksReversed; }
    /// The lines are those of pages, and are to be joined into paragraphs.
    [[nodiscard]] bool laidOut() const {
        return hardWrapped && (extracted() || (wraps && (visual || pages)));
    }
    [[nodiscard]] bool any() const {
        return extracted() || visual || pages || yehKaf.mixedYeh || yehKaf.mixedKaf;
    }
};

/// Measures `lines`, whose letters are mended, and marks their kashida glyphs on the way. A
/// language that is not written in Arabic script shows only pages; yeh and kaf are judged for
/// Persian only. Linear.
DamageProfile measureDamage(std::vector<Line> &lines, const Language &language);

/// The middle one of the widths of the lines that are not blank, in characters; 0 without any.
double medianWidth(const std::vector<Line> &lines);

/// How wide lines can be, in characters: the widest, or where a few stand out, that of nine in ten.
/// 0 without any.
double fullWidth(const std::vector<Line> &lines);

} // namespace hamtaraz
