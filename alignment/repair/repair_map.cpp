// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/repair_map.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace hamtaraz {

RepairMap::RepairMap(std::string_view text, const std::vector<Proposal> &proposals)
    : m_sourceSize(static_cast<std::uint32_t>(text.size())) {
    std::uint32_t reached = 0;
    for (const Proposal &proposal : proposals) {
        if (!proposal.apply)
            continue;
        put(proposal.place.begin - reached, {reached, proposal.place.begin});
        if (proposal.origin.empty())
            put(static_cast<std::uint32_t>(proposal.after.size()), proposal.place);
        else
            putMoved(proposal);
        reached = proposal.place.end;
    }
    put(m_sourceSize - reached, {reached, m_sourceSize});
}

void RepairMap::put(std::uint32_t size, TextSpan source) {
    if (size == 0)
        return;
    m_pieces.push_back({m_size, source, size == source.size()});
    m_size += size;
}

void RepairMap::putMoved(const Proposal &proposal) {
    const auto size = static_cast<std::uint32_t>(proposal.after.size());
    put(proposal.origin.front().at, {proposal.place.begin, proposal.place.begin});
    for (std::size_t at = 0; at < proposal.origin.size(); ++at) {
        const std::uint32_t end =
            at + 1 < proposal.origin.size() ? proposal.origin[at + 1].at : size;
        put(end - proposal.origin[at].at, proposal.origin[at].source);
    }
}

TextSpan RepairMap::sourceOf(std::uint32_t offset) const {
    if (offset >= m_size)
        return {m_sourceSize, m_sourceSize};
    const auto behind = std::upper_bound(
        m_pieces.begin(), m_pieces.end(), offset,
        [](std::uint32_t place, const Piece &piece) { return place < piece.begin; });
    const Piece &piece = *(behind - 1);
    if (!piece.verbatim)
        return piece.source;
    const std::uint32_t at = piece.source.begin + (offset - piece.begin);
    return {at, at + 1};
}

std::vector<SourceRun> originOf(const Glyphs &glyphs, std::uint32_t at, std::string_view source) {
    std::vector<SourceRun> runs;
    bool verbatim = false; // the last run, so that it may grow
    for (const Glyph &glyph : glyphs) {
        std::string text;
        append(text, glyph, source);
        const bool kept = text == glyph.source.of(source);
        if (verbatim && kept && runs.back().source.end == glyph.source.begin)
            runs.back().source.end = glyph.source.end;
        else
            runs.push_back({at, glyph.source});
        verbatim = kept;
        at += static_cast<std::uint32_t>(text.size());
    }
    return runs;
}

} // namespace hamtaraz
