// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/align.h"

#include "alignment/evidence/features.h"
#include "alignment/quality/doubt.h"
#include "alignment/search/unit_builder.h"

namespace hamtaraz {

namespace {

constexpr double shareOfPairs = 0.9; ///< of the whole time

std::vector<VersionFeatures> extractAll(const Document &document) {
    std::vector<VersionFeatures> features;
    for (const Version &version : document.versions)
        features.push_back(extractFeatures(version));
    return features;
}

std::vector<std::uint32_t> segmentCountsOf(const Document &document) {
    std::vector<std::uint32_t> counts;
    for (const Version &version : document.versions)
        counts.push_back(static_cast<std::uint32_t>(version.segments.size()));
    return counts;
}

Result<PairTable> alignPairs(const std::vector<VersionFeatures> &features,
                             const AlignOptions &options, const Progress &progress) {
    std::vector<PairAlignment> pairs;
    const std::size_t versions = features.size();
    const double count = static_cast<double>(versions * (versions - 1)) / 2;
    for (std::size_t a = 0; a < versions; ++a)
        for (std::size_t b = a + 1; b < versions; ++b) {
            const double done = static_cast<double>(pairs.size());
            auto pair = alignPair(features[a], features[b], options,
                                  progress.part(done / count, (done + 1) / count));
            if (!pair)
                return tl::unexpected(pair.error());
            pairs.push_back(std::move(*pair));
        }
    return PairTable(versions, std::move(pairs));
}

} // namespace

Result<Alignment> align(const Document &document, const AlignOptions &options,
                        const Progress &progress) {
    if (auto checked = checkDocument(document); !checked)
        return tl::unexpected(checked.error());
    for (const Version &version : document.versions)
        if (version.segments.empty())
            return fail(ErrorCode::Empty, "", version.language.tag());

    const std::vector<VersionFeatures> features = extractAll(document);
    const std::vector<std::uint32_t> counts = segmentCountsOf(document);
    const auto pairs = alignPairs(features, options, progress.part(0, shareOfPairs));
    if (!pairs)
        return tl::unexpected(pairs.error());
    std::vector<Unit> units = buildUnits(*pairs, counts);
    explainDoubts(units, features);
    progress.at(1);
    return Alignment::create(counts, std::move(units));
}

} // namespace hamtaraz
