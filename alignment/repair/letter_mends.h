// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"
#include "alignment/text/language.h"

#include <cstddef>
#include <string>
#include <vector>

namespace hamtaraz {

/// Why a letter is changed, and how sure that is.
struct MendReason {
    RepairKind kind;
    const char *text; ///< English, one clause
    double confidence;
    bool apply; ///< false: the change waits for the user
};

/// The characters [begin, end) of a line's `raw` should read `after`.
struct LetterEdit {
    std::size_t begin, end;
    std::u32string after;
    MendReason reason;
};

/// Notes `edits`, in order of place and apart from each other, among the line's mends and carries
/// out those to apply. An edit that would leave the line empty is dropped. Linear.
void applyEdits(Line &line, const std::vector<LetterEdit> &edits);

// The kinds of damage to letters. Each is judged over the whole text, so that a clean text with an
// odd character shows none of it; a sign that is too rare to be sure of waits for the user. They
// rely on those before them. Each is linear in the text.

/// Lines of Arabic script that stand from left to right, letter by letter, as their function words
/// tell: turned round, numbers and foreign words kept.
void turnVisualLines(std::vector<Line> &lines, const Language &language);

/// Arabic letters coded by shape (U+FB50 … U+FEFC) and Latin ligatures (U+FB00 … U+FB06) become
/// the letters they stand for (NFKC, of these alone). A final shape in the middle of a word tells a
/// lost ZWNJ. Words in one character (ﷲ) are changed only in a text that codes shapes throughout;
/// signs of their own right (﷼ ﷺ ﴾) never. Persian yeh and kaf in Persian.
void mendShapes(std::vector<Line> &lines, const Language &language);

/// Soft hyphens, and '¬' in their place, within words; those at a line's end are left to the
/// hyphenation. In Arabic script they may stand for a ZWNJ.
void mendSoftHyphens(std::vector<Line> &lines);

/// ZWNJs doubled, at a word's edge, or lost in words that the text has with one elsewhere.
void mendZwnj(std::vector<Line> &lines);

/// Words of Cyrillic and Latin letters whose letters of one script all have a twin in the other.
void mendHomoglyphs(std::vector<Line> &lines, const Language &language);

/// Words whose letters are set apart by single spaces.
void joinSpacedLetters(std::vector<Line> &lines);

/// "ال" that stands for "لا", in a text where words tell that they were turned round.
void mendLamAlef(std::vector<Line> &lines, const Language &language);

/// Brackets of right-to-left text that stand the wrong way round.
void turnBrackets(std::vector<Line> &lines, const Language &language);

} // namespace hamtaraz
