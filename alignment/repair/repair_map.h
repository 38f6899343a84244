// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"
#include "alignment/repair/proposal.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// Where the bytes of a repaired text stood in its source.
class RepairMap {
public:
    /// For `text` with the proposals of it whose `apply` is set carried out, as applyRepairs()
    /// does. Linear.
    RepairMap(std::string_view text, const std::vector<Proposal> &proposals);

    /// The source bytes that the byte at `offset` of the repaired text comes from: one byte where
    /// the text was kept or moved, all that was replaced where it was changed, an empty span at the
    /// place of what was put in. At or behind the end: the source's end. Logarithmic.
    [[nodiscard]] TextSpan sourceOf(std::uint32_t offset) const;

private:
    // From `begin` in the repaired text on, up to the next piece.
    struct Piece {
        std::uint32_t begin;
        TextSpan source;
        bool verbatim; // byte for byte
    };

    void put(std::uint32_t size, TextSpan source);
    void putMoved(const Proposal &proposal);

    std::vector<Piece> m_pieces;
    std::uint32_t m_size = 0, m_sourceSize = 0;
};

/// The runs of `glyphs`, whose text begins at `at` of a proposal's `after`.
std::vector<SourceRun> originOf(const Glyphs &glyphs, std::uint32_t at, std::string_view source);

} // namespace hamtaraz
