// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/characters.h"
#include "alignment/repair/line.h"

#include <QString>

#include <algorithm>
#include <string>
#include <vector>

namespace hamtaraz::test {

/// Lines of a text that a test writes down; '~' in it is a kashida glyph already marked.
inline std::vector<Line> linesOf(const QString &text) {
    std::vector<Line> lines = splitLines(text.toStdString());
    const auto mark = [](Glyphs &glyphs) {
        for (Glyph &glyph : glyphs)
            glyph.letter = glyph.letter == U'~' ? kashidaGlyph : glyph.letter;
    };
    for (Line &line : lines) {
        mark(line.raw);
        mark(line.text);
    }
    return lines;
}

inline Line lineOf(const QString &text) {
    return linesOf(text).front();
}

/// What a line's characters read, kashida glyphs as '~'.
inline QString read(const Glyphs &glyphs) {
    std::u32string letters;
    for (const Glyph &glyph : glyphs)
        letters += glyph.letter == kashidaGlyph ? U'~' : glyph.letter;
    return QString::fromStdU32String(letters);
}

} // namespace hamtaraz::test
