// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/realign.h"
#include "alignment/search/learner.h"

#include <algorithm>
#include <future>

namespace hamtaraz {

namespace {

constexpr float leastWeight = 0.1F; ///< of a unit the aligner itself hardly believes in

float weightOf(const Unit &unit) {
    if (unit.status == Status::Excluded)
        return 0;
    return unit.isSettled() ? 1 : std::clamp(unit.confidence, leastWeight, 1.0F);
}

/// A bead's segments as ranges, if they are in one piece on both sides.
std::optional<SegmentPair> rangesOf(const Bead &bead) {
    const SegmentPair pair{{bead.segmentsA.front(), bead.segmentsA.back() + 1},
                           {bead.segmentsB.front(), bead.segmentsB.back() + 1}};
    const bool whole =
        pair.source.size() == bead.segmentsA.size() && pair.target.size() == bead.segmentsB.size();
    return whole ? std::optional(pair) : std::nullopt;
}

/// What the units say about two versions.
std::vector<SegmentPair> beadsBetween(const Alignment &alignment, std::uint8_t a, std::uint8_t b) {
    std::vector<SegmentPair> beads;
    for (const Unit &unit : alignment.units()) {
        const float weight = weightOf(unit);
        if (weight == 0 || unit.parts[a].empty() || unit.parts[b].empty())
            continue;
        for (const Bead &bead : minimalBeads(unit, a, b))
            if (auto pair = rangesOf(bead)) {
                pair->weight = weight;
                beads.push_back(*pair);
            }
    }
    return beads;
}

} // namespace

Result<AlignmentModel> AlignmentModel::learn(const Document &document, const Alignment &alignment,
                                             const AlignOptions &options,
                                             const Progress &progress) {
    AlignmentModel model;
    std::vector<VersionFeatures> features;
    for (const Version &version : document.versions)
        features.push_back(extractFeatures(version));
    model.m_features = std::make_shared<const std::vector<VersionFeatures>>(std::move(features));
    const std::size_t versions = model.m_features->size();
    const double pairs = static_cast<double>(versions * (versions - 1)) / 2;
    for (std::uint8_t a = 0; a < versions; ++a)
        for (auto b = static_cast<std::uint8_t>(a + 1); b < versions; ++b) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "");
            progress.at(static_cast<double>(model.m_pairs.size()) / pairs);
            const VersionFeatures &source = (*model.m_features)[a];
            const VersionFeatures &target = (*model.m_features)[b];
            const Learner learner(source, target, options);
            // The features live as long as any pair that speaks of them.
            auto pair = std::make_unique<PairModel>(
                source, target, learner.from(source, target, beadsBetween(alignment, a, b)),
                options);
            model.m_pairs.emplace_back(pair.release(), [features = model.m_features](
                                                           const PairModel *gone) { delete gone; });
        }
    progress.at(1);
    return model;
}

} // namespace hamtaraz
