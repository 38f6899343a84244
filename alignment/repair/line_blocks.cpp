// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/line_blocks.h"

#include "alignment/repair/block_words.h"
#include "alignment/repair/characters.h"
#include "alignment/repair/yeh_kaf.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace hamtaraz {
namespace {

// The kind of every glyph; none for a space.
using Kinds = std::vector<std::optional<BlockKind>>;

// Foreign words stay together over this many signs between them ("Fred Zeller", "S. Freud").
constexpr std::size_t longestForeignSeparator = 2;

bool separatesForeignWords(char32_t letter) {
    return letter == ' ' || std::u32string_view(U".-'’&").find(letter) != std::u32string_view::npos;
}

bool separatesFigures(char32_t letter) {
    return std::u32string_view(U".,/").find(letter) != std::u32string_view::npos;
}

std::optional<BlockKind> ownKind(char32_t letter) {
    if (isSpace(letter))
        return std::nullopt;
    if (isInArabicWord(letter) || isArabicPunctuation(letter))
        return BlockKind::Arabic;
    if (isFigure(letter))
        return BlockKind::Figure;
    return isForeignLetter(letter) ? BlockKind::Foreign : BlockKind::Neutral;
}

// ، ؛ ؟ that touch only neutrals are of their run.
void settlePunctuation(const Glyphs &glyphs, Kinds &kinds) {
    const auto isPunctuation = [&](std::size_t at) {
        return isArabicPunctuation(glyphs[at].letter);
    };
    for (std::size_t at = 0; at < kinds.size();) {
        if (kinds[at] != BlockKind::Neutral) {
            ++at;
            continue;
        }
        const std::size_t begin = at + 1;
        for (at = begin; at < kinds.size() && (!kinds[at] || isPunctuation(at));)
            ++at;
        if (at == kinds.size() || kinds[at] != BlockKind::Neutral)
            continue;
        for (std::size_t between = begin; between < at; ++between)
            if (kinds[between])
                kinds[between] = BlockKind::Neutral;
    }
}

// Gives a short run of separators between two of a kind that kind.
template <class Separates>
void bridge(const Glyphs &glyphs, Kinds &kinds, BlockKind kind, std::size_t longest,
            Separates separates) {
    for (std::size_t at = 1; at < kinds.size(); ++at) {
        if (kinds[at - 1] != kind || kinds[at] == kind)
            continue;
        std::size_t end = at;
        while (end < kinds.size() && end - at < longest && separates(glyphs[end].letter))
            ++end;
        if (end == at || end == kinds.size() || kinds[end] != kind)
            continue;
        const bool gap = end - at > 1 && !kinds[at] && !kinds[at + 1];
        for (; !gap && at < end; ++at)
            kinds[at] = kind;
    }
}

Kinds kindsOf(const Glyphs &glyphs) {
    Kinds kinds;
    kinds.reserve(glyphs.size());
    for (const Glyph &glyph : glyphs)
        kinds.push_back(ownKind(glyph.letter));
    settlePunctuation(glyphs, kinds);
    bridge(glyphs, kinds, BlockKind::Foreign, longestForeignSeparator, separatesForeignWords);
    bridge(glyphs, kinds, BlockKind::Figure, 1, separatesFigures);
    return kinds;
}

std::optional<std::uint32_t> gluedAt(const Glyphs &glyphs, const Block &piece,
                                     const BorderSigns &signs) {
    return signs.words && piece.kind == BlockKind::Arabic ? signs.words->gluedAt(glyphs, piece.core)
                                                          : std::nullopt;
}

// The pieces of a line: its words and what stands between them, each with its kind.
std::vector<Block> cutPieces(const Glyphs &glyphs, const Kinds &kinds, const BorderSigns &signs) {
    std::vector<Block> pieces;
    const auto size = static_cast<std::uint32_t>(glyphs.size());
    for (std::uint32_t at = 0; at < size;) {
        const BlockKind kind = kinds[at].value_or(BlockKind::Neutral);
        Block piece{{at, at}, 0, kind};
        bool glued = false;
        while (at < size && kinds[at] == kind && !glued) {
            glued = signs.yehForms && glyphs[at].letter == persianYeh && joinsNext(glyphs, at);
            ++at;
        }
        piece.core.end = at;
        while (at < size && !kinds[at])
            ++at;
        piece.spaces = at - piece.core.end;
        if (const auto cut = gluedAt(glyphs, piece, signs)) {
            pieces.push_back({{piece.core.begin, *cut}, 0, kind});
            piece.core.begin = *cut;
        }
        pieces.push_back(piece);
    }
    return pieces;
}

bool endsInside(const Glyphs &glyphs, const Block &piece, const BorderSigns &signs) {
    const char32_t last = glyphs[piece.core.end - 1].letter;
    return last == kashidaGlyph || (signs.yehForms && last == arabicYeh);
}

bool showsBorder(const Glyphs &glyphs, const Block &left, const Block &right,
                 const BorderSigns &signs) {
    if (left.kind != right.kind || left.kind == BlockKind::Figure)
        return true;
    if (left.kind != BlockKind::Arabic)
        return false;
    return left.spaces == 0 || (signs.gaps && left.spaces > 1) || endsInside(glyphs, left, signs) ||
           glyphs[right.core.begin].letter == kashidaGlyph;
}

std::vector<bool> findBorders(const Glyphs &glyphs, const std::vector<Block> &pieces,
                              const BorderSigns &signs) {
    std::vector<bool> borders(pieces.size() + 1, false);
    for (std::size_t at = 1; at < pieces.size(); ++at)
        borders[at] = showsBorder(glyphs, pieces[at - 1], pieces[at], signs);
    if (!signs.words)
        return borders;
    for (std::size_t at = 0; at < pieces.size();) {
        const std::size_t length = signs.words->matchAt(glyphs, pieces, at);
        if (length > 0)
            borders[at] = borders[at + length] = true;
        at += length > 0 ? length : 1;
    }
    return borders;
}

// The blocks whose first letters go on a word that the block read before them was cut from.
void markCutWords(const Glyphs &glyphs, std::vector<Block> &blocks, const BorderSigns &signs) {
    for (std::size_t at = 0; at + 1 < blocks.size(); ++at) {
        const char32_t last = glyphs[blocks[at + 1].core.end - 1].letter;
        const char32_t first = glyphs[blocks[at].core.begin].letter;
        blocks[at].joined = isInArabicWord(last) && isInArabicWord(first) &&
                            (endsInside(glyphs, blocks[at + 1], signs) || first == kashidaGlyph);
    }
}

bool isWordish(BlockKind kind, char32_t letter) {
    return kind == BlockKind::Figure || kind == BlockKind::Foreign || isInArabicWord(letter);
}

} // namespace

std::vector<Block> cutBlocks(const Glyphs &glyphs, const BorderSigns &signs) {
    const std::vector<Block> pieces = cutPieces(glyphs, kindsOf(glyphs), signs);
    const std::vector<bool> borders = findBorders(glyphs, pieces, signs);
    std::vector<Block> blocks;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        if (at == 0 || borders[at]) {
            blocks.push_back(pieces[at]);
        } else {
            blocks.back().core.end = pieces[at].core.end;
            blocks.back().spaces = pieces[at].spaces;
        }
    }
    markCutWords(glyphs, blocks, signs);
    return blocks;
}

void reverseBlocks(Line &line, const std::vector<Block> &blocks) {
    line.blocks = static_cast<std::uint32_t>(blocks.size());
    line.text.clear();
    const auto put = [&line](const Glyph &glyph) {
        if (glyph.letter != kashidaGlyph)
            line.text.push_back(glyph);
    };
    for (std::size_t left = blocks.size(); left-- > 0;) {
        for (std::uint32_t at = blocks[left].core.begin; at < blocks[left].core.end; ++at)
            put(line.raw[at]);
        if (left == 0)
            break;
        // The block read next stood before this one in the raw line.
        const Block &next = blocks[left - 1];
        const char32_t last = line.raw[blocks[left].core.end - 1].letter;
        const char32_t first = line.raw[next.core.begin].letter;
        const bool words = isWordish(blocks[left].kind, last) && isWordish(next.kind, first);
        if (next.joined || (!words && next.spaces == 0))
            continue;
        const std::uint32_t end = next.core.end;
        put(next.spaces > 0 ? Glyph{U' ', line.raw[end].source} : Glyph{U' ', {}});
    }
}

} // namespace hamtaraz
