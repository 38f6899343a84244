// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"

#include <cstddef>

namespace hamtaraz {

/// Sets the spaces of a paragraph's lines right, one line after the other: one space between
/// words, none before a closing mark and after an opening one, one on the other side. Straight
/// quotes open and close by turns, anew in each paragraph. A dash has a space on both sides or on
/// neither.
class Spacing {
public:
    void beginParagraph();
    /// Tidies `line.text`. True if a space (or a line break) belongs before the line's first
    /// character, false if that clings to the end of the line before.
    bool tidy(Line &line);

private:
    struct Mark {
        char32_t letter = 0;
        bool closes = false, opens = false; // as it stands here
    };

    Mark read(char32_t letter);
    [[nodiscard]] bool wantsSpace(const Mark &right, bool had) const;

    Mark m_left;                  // the last character
    std::size_t m_wordLength = 0; // of the last word so far, to tell an initial
    bool m_quoteOpen = false;
};

/// Leaves one of each run of the same combining mark or of commas.
void dropDoubledMarks(Glyphs &glyphs);

} // namespace hamtaraz
