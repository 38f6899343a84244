// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace hamtaraz {

/// Stands in a line for a kashida glyph, whatever letter the extractor made of it. A noncharacter:
/// it never reaches an output.
inline constexpr char32_t kashidaGlyph = 0xFDD0;
inline constexpr char32_t tatweel = 0x0640;
inline constexpr char32_t arabicYeh = 0x064A, persianYeh = 0x06CC;
inline constexpr char32_t arabicKaf = 0x0643, persianKaf = 0x06A9;
inline constexpr char32_t alefMaksura = 0x0649; ///< to some fonts a final yeh without its dots
inline constexpr char32_t arabicComma = 0x060C;
inline constexpr char32_t zwnj = 0x200C; ///< zero-width non-joiner
inline constexpr char32_t softHyphen = 0x00AD;
inline constexpr char32_t notSign = 0x00AC; ///< a hyphen to some extractors

bool isSpace(char32_t letter);
/// A letter of the Arabic script; not a mark, a tatweel or a kashida glyph.
bool isArabicLetter(char32_t letter);
bool isCombiningMark(char32_t letter);
/// An Arabic letter, or what stands inside a word with it: marks, tatweel, kashida, ZWNJ.
bool isInArabicWord(char32_t letter);
/// A letter of any other script; PDF text shows it from left to right.
bool isForeignLetter(char32_t letter);
/// An Arabic letter or one of any other script.
bool isAnyLetter(char32_t letter);
/// A digit of any script, and the signs that stand only in numbers (٪ ٫ ٬).
bool isFigure(char32_t letter);
/// The value of a digit of any script; 0 for the other signs of numbers.
int figureValue(char32_t letter);
/// . ! ؟ ? …: what may end a sentence.
bool isSentenceEnd(char32_t letter);
/// A mark that clings to what stands before it: . ، ؛ : ؟ ! ) ] » and their kin.
bool isClosing(char32_t letter);
/// A mark that clings to what follows it: ( [ « and their kin.
bool isOpening(char32_t letter);
/// '-' and the dashes.
bool isDash(char32_t letter);
/// ، ؛ ؟ : punctuation that an extractor keeps with the Arabic words it touches.
bool isArabicPunctuation(char32_t letter);

} // namespace hamtaraz
