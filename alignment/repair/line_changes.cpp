// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/line_changes.h"

#include "alignment/repair/characters.h"
#include "alignment/repair/repair_map.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace hamtaraz {
namespace {

constexpr double characterConfidence = 0.98, spacingConfidence = 0.9;

bool keepsOrder(const Glyphs &text) {
    std::uint32_t reached = 0;
    for (const Glyph &glyph : text) {
        if (glyph.inserted())
            continue;
        if (glyph.source.begin < reached)
            return false;
        reached = glyph.source.end;
    }
    return true;
}

std::string reasonOf(RepairKind kind, const std::string &before) {
    switch (kind) {
    case RepairKind::Kashida:
        return "'" + before + "' stands for a kashida";
    case RepairKind::YehKaf:
        return "an Arabic letter in a Persian word";
    case RepairKind::Diacritics:
        return "a mark doubled by the extractor";
    default:
        return "a space out of place";
    }
}

Proposal describe(RepairKind kind, TextSpan place, std::string_view source, std::string after) {
    std::string before(place.of(source));
    std::string reason = reasonOf(kind, before);
    return {kind,
            place,
            std::move(before),
            std::move(after),
            std::move(reason),
            kind == RepairKind::Spacing ? spacingConfidence : characterConfidence,
            true,
            {}};
}

RepairKind kindOfDeleted(char32_t letter) {
    if (isSpace(letter))
        return RepairKind::Spacing;
    return isCombiningMark(letter) || letter == arabicComma ? RepairKind::Diacritics
                                                            : RepairKind::Kashida;
}

// The deletion of `place`, a proposal for each run of one kind.
void proposeDeletions(std::string_view source, TextSpan place, std::vector<Proposal> &out) {
    const Glyphs glyphs = decode(source, place);
    for (std::size_t at = 0; at < glyphs.size();) {
        const std::size_t first = at;
        const RepairKind kind = kindOfDeleted(glyphs[first].letter);
        while (at < glyphs.size() && kindOfDeleted(glyphs[at].letter) == kind)
            ++at;
        out.push_back(
            describe(kind, {glyphs[first].source.begin, glyphs[at - 1].source.end}, source, {}));
    }
}

void proposeCharacterChanges(std::string_view source, const Line &line,
                             std::vector<Proposal> &out) {
    std::uint32_t reached = line.core().begin;
    std::string inserted;
    const auto insertHere = [&] {
        if (!inserted.empty())
            out.push_back(describe(RepairKind::Spacing, {reached, reached}, source,
                                   std::exchange(inserted, {})));
    };
    for (const Glyph &glyph : line.text) {
        if (glyph.inserted()) {
            append(inserted, glyph, source);
            continue;
        }
        insertHere();
        proposeDeletions(source, {reached, glyph.source.begin}, out);
        std::string now;
        append(now, glyph, source);
        if (now != glyph.source.of(source))
            out.push_back(describe(isSpace(glyph.letter) ? RepairKind::Spacing : RepairKind::YehKaf,
                                   glyph.source, source, std::move(now)));
        reached = glyph.source.end;
    }
    insertHere();
    proposeDeletions(source, {reached, line.core().end}, out);
}

} // namespace

void proposeLineChanges(std::string_view source, const Line &line, std::vector<Proposal> &out) {
    if (keepsOrder(line.text)) {
        proposeCharacterChanges(source, line, out);
        return;
    }
    const TextSpan place = line.core();
    std::string before(place.of(source)), after = encode(line.text, source);
    if (before == after) // equal characters changed places
        return;
    out.push_back({RepairKind::BlockOrder, place, std::move(before), std::move(after),
                   "the " + std::to_string(line.blocks) +
                       " runs of the line stood in reverse order; letters and spaces mended with "
                       "them",
                   line.confidence, true, originOf(line.text, 0, source)});
}

} // namespace hamtaraz
