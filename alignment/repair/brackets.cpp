// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/characters.h"
#include "alignment/repair/letter_mends.h"

#include <cstddef>
#include <string_view>

namespace hamtaraz {
namespace {

constexpr std::u32string_view openers = U"([{«", closers = U")]}»";

// Brackets stand the wrong way round in a text where so many do, and this many times as many as
// stand right.
constexpr std::size_t fewestFlipped = 3, timesSound = 2;
constexpr double confidence = 0.97;

enum class Side { Neither, Sound, Flipped };

char32_t twinOf(char32_t letter) {
    if (const auto at = openers.find(letter); at != std::u32string_view::npos)
        return closers[at];
    const auto at = closers.find(letter);
    return at == std::u32string_view::npos ? 0 : openers[at];
}

// A bracket clings to the word it opens or closes, and is free on its other side.
Side sideOf(const Glyphs &glyphs, std::size_t at) {
    const char32_t letter = glyphs[at].letter;
    const auto wordish = [&](std::size_t place) {
        return place < glyphs.size() &&
               (isInArabicWord(glyphs[place].letter) || isForeignLetter(glyphs[place].letter) ||
                isFigure(glyphs[place].letter));
    };
    const bool wordBefore = wordish(at - 1), wordBehind = wordish(at + 1);
    const bool mark =
        at > 0 && isClosing(glyphs[at - 1].letter) && twinOf(glyphs[at - 1].letter) == 0;
    const bool freeBefore = at == 0 || isSpace(glyphs[at - 1].letter);
    const bool freeBehind = at + 1 == glyphs.size() || !wordBehind;
    const bool besideBracket = (at > 0 && twinOf(glyphs[at - 1].letter) != 0) ||
                               (at + 1 < glyphs.size() && twinOf(glyphs[at + 1].letter) != 0);
    if (twinOf(letter) == 0 || besideBracket)
        return Side::Neither;
    const bool opens = freeBefore && wordBehind;
    const bool closes = (wordBefore || mark) && freeBehind;
    if (opens == closes)
        return Side::Neither;
    return opens == (openers.find(letter) != std::u32string_view::npos) ? Side::Sound
                                                                        : Side::Flipped;
}

} // namespace

void turnBrackets(std::vector<Line> &lines, const Language &language) {
    if (language.direction() != Direction::RightToLeft)
        return;
    std::size_t sound = 0, flipped = 0;
    bool visual = false; // brackets were turned with their lines for sure
    for (const Line &line : lines) {
        visual = visual || line.visual;
        for (std::size_t at = 0; at < line.raw.size(); ++at) {
            const Side side = sideOf(line.raw, at);
            sound += side == Side::Sound ? 1U : 0U;
            flipped += side == Side::Flipped ? 1U : 0U;
        }
    }
    if (flipped < (visual ? 1 : fewestFlipped) || flipped < timesSound * sound)
        return;
    for (Line &line : lines) {
        std::vector<LetterEdit> edits;
        for (std::size_t at = 0; at < line.raw.size(); ++at)
            if (sideOf(line.raw, at) == Side::Flipped)
                edits.push_back({at,
                                 at + 1,
                                 {twinOf(line.raw[at].letter)},
                                 {RepairKind::Brackets, "the bracket stands the wrong way round",
                                  confidence, true}});
        applyEdits(line, edits);
    }
}

} // namespace hamtaraz
