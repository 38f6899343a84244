// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/pair_evidence.h"

#include "alignment/together.h"

#include <algorithm>

namespace hamtaraz {

namespace {

/// Words of one sentence lean on each other: together they say less than their sum.
constexpr float lexicalWeight = 0.65F;
constexpr float impossible = -std::numeric_limits<float>::infinity();

} // namespace

PairEvidence::PairEvidence(Band band, const PairModel &model)
    : m_band(std::move(band)), m_prior(model.prior()),
      m_worth(m_band.cutCount() * widestBead, Lanes{} + impossible) {
    const LexicalTerms lexical(m_band, model.source(), model.target(), model.learned().forward,
                               model.learned().backward);
    const std::uint32_t first = m_band.extent().from.i;
    const std::uint32_t last = m_band.extent().to.i;
    const std::uint32_t middle = first + (last - first) / 2;
    together(
        [&] {
            table(model, lexical, {first, middle});
        },
        [&] {
            table(model, lexical, {middle, last});
        });
}

/// Fills in the beads that begin at the cuts of `rows`.
void PairEvidence::table(const PairModel &model, const LexicalTerms &lexical, SegmentRange rows) {
    const auto end = m_band.extent().to;
    for (std::uint32_t i = rows.first; i < rows.last; ++i) {
        const Band::Row row = m_band.row(i);
        // A bead's cells lie in the band when those of its lowest column and last row do, and those
        // of its highest column and first row.
        const std::uint32_t highest = m_band.row(i + 1).high;
        for (std::uint32_t n = 1; n <= widestBead && i + n <= end.i; ++n) {
            const SegmentRange source{i, i + n};
            const std::uint32_t lowest = std::max(m_band.row(i + n).low, 1U) - 1;
            for (std::uint32_t j = std::max(row.low, lowest); j <= row.high && j < highest; ++j) {
                const std::uint32_t widest = std::min(widestBead, highest - j);
                Lanes &worth = m_worth[m_band.indexOf({i, j}) * widestBead + n - 1];
                worth = model.usesLength() ? model.length().logRatios(source, j) : Lanes{};
                for (std::uint32_t m = 1; m <= widestBead; ++m)
                    if (m > widest)
                        worth[m - 1] = impossible;
                    else
                        worth[m - 1] +=
                            lexicalWeight * lexical.logRatio({i, j}, n, m) +
                            (model.usesStructure() ? model.structure().logRatio(source, {j, j + m})
                                                   : 0.0F);
            }
        }
    }
}

} // namespace hamtaraz
