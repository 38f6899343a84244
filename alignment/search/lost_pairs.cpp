// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/lost_pairs.h"

#include <algorithm>
#include <optional>

namespace hamtaraz {

namespace {

constexpr double clearlyBetter = 0.05; ///< chance by which the others must be better
constexpr double surelyRight = 0.95;   ///< chance that needs no help

std::vector<Band::Cut> cutsBetween(const PairTable &pairs, std::size_t from, std::size_t to) {
    std::vector<Band::Cut> cuts;
    for (const SegmentPair &bead : pairs.of(std::min(from, to), std::max(from, to)).beads)
        cuts.push_back(from < to ? Band::Cut{bead.source.last, bead.target.last}
                                 : Band::Cut{bead.target.last, bead.source.last});
    return cuts;
}

/// The cuts of a and b that go through the same cut of a third version.
std::vector<Band::Cut> composed(const std::vector<Band::Cut> &through,
                                const std::vector<Band::Cut> &on) {
    std::vector<Band::Cut> cuts;
    auto next = on.begin();
    for (const Band::Cut &cut : through) {
        while (next != on.end() && next->i < cut.j)
            ++next;
        if (next != on.end() && next->i == cut.j)
            cuts.push_back({cut.i, next->j});
    }
    return cuts;
}

double chanceOf(const PairTable &pairs, std::size_t a, std::size_t b) {
    return pairs.of(std::min(a, b), std::max(a, b)).related.chance;
}

/// The version through which a and b are best connected, if that is better than their own path.
std::optional<std::size_t> bestDetour(const PairTable &pairs, std::size_t a, std::size_t b) {
    const double own = chanceOf(pairs, a, b);
    std::optional<std::size_t> best;
    double bestChance = own + clearlyBetter;
    for (std::size_t v = 0; v < pairs.versionCount(); ++v)
        if (v != a && v != b)
            if (const double chance = std::min(chanceOf(pairs, a, v), chanceOf(pairs, v, b));
                own < surelyRight && chance > bestChance) {
                best = v;
                bestChance = chance;
            }
    return best;
}

} // namespace

Outcome recoverLostPairs(PairTable &pairs, std::span<const VersionFeatures> features,
                         const AlignOptions &options, const Progress &progress) {
    for (std::size_t a = 0; a < pairs.versionCount(); ++a)
        for (std::size_t b = a + 1; b < pairs.versionCount(); ++b) {
            const std::optional<std::size_t> through = bestDetour(pairs, a, b);
            if (!through)
                continue;
            const auto path =
                composed(cutsBetween(pairs, a, *through), cutsBetween(pairs, *through, b));
            Result<PairAlignment> again =
                alignPairAlong(features[a], features[b], path, options, progress);
            if (!again)
                return tl::unexpected(again.error());
            if (again->related.chance > chanceOf(pairs, a, b))
                pairs.replace(a, b, std::move(*again));
        }
    return {};
}

} // namespace hamtaraz
