// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/align.h"

#include "alignment/evidence/features.h"
#include "alignment/quality/doubt.h"
#include "alignment/search/lost_pairs.h"
#include "alignment/search/unit_builder.h"
#include "alignment/search/version_groups.h"

#include <algorithm>
#include <future>

namespace hamtaraz {

namespace {

constexpr double shareOfPairs = 0.9; ///< of the whole time

std::vector<VersionFeatures> extractAll(const Document &document) {
    std::vector<std::future<VersionFeatures>> running;
    for (const Version &version : document.versions)
        running.push_back(
            std::async(std::launch::async, [&version] { return extractFeatures(version); }));
    std::vector<VersionFeatures> features;
    for (auto &one : running)
        features.push_back(one.get());
    return features;
}

std::vector<std::uint32_t> segmentCountsOf(const Document &document) {
    std::vector<std::uint32_t> counts;
    for (const Version &version : document.versions)
        counts.push_back(static_cast<std::uint32_t>(version.segments.size()));
    return counts;
}

/// Pairs are independent: several are aligned at once while the texts are not so long that memory
/// counts. A long pair keeps two threads busy by itself.
Result<PairTable> alignPairs(const std::vector<VersionFeatures> &features,
                             const AlignOptions &options, const Progress &progress) {
    constexpr std::uint32_t longText = 30'000; ///< segments
    const std::size_t versions = features.size();
    const bool together = std::ranges::all_of(
        features, [](const VersionFeatures &f) { return f.segmentCount() < longText; });
    const std::size_t atOnce = together ? 2 : 1;

    std::vector<std::pair<std::size_t, std::size_t>> wanted;
    for (std::size_t a = 0; a < versions; ++a)
        for (std::size_t b = a + 1; b < versions; ++b)
            wanted.emplace_back(a, b);
    std::vector<PairAlignment> pairs;
    const auto count = static_cast<double>(wanted.size());
    for (std::size_t first = 0; first < wanted.size(); first += atOnce) {
        std::vector<std::future<Result<PairAlignment>>> running;
        for (std::size_t k = first; k < std::min(first + atOnce, wanted.size()); ++k) {
            // Progress is reported by one of those that run at once.
            const Progress part = k == first ? progress.part(static_cast<double>(first) / count,
                                                             static_cast<double>(k + 1) / count)
                                             : Progress{nullptr, progress.stop};
            running.push_back(std::async(std::launch::async, [&, k, part] {
                return alignPair(features[wanted[k].first], features[wanted[k].second], options,
                                 part);
            }));
        }
        for (auto &one : running)
            one.wait();
        for (auto &one : running) {
            Result<PairAlignment> pair = one.get();
            if (!pair)
                return tl::unexpected(pair.error());
            pairs.push_back(std::move(*pair));
        }
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
    auto pairs = alignPairs(features, options, progress.part(0, shareOfPairs));
    if (!pairs)
        return tl::unexpected(pairs.error());
    if (auto recovered = recoverLostPairs(*pairs, features, options, {nullptr, progress.stop});
        !recovered)
        return tl::unexpected(recovered.error());
    JointExtent whole;
    std::ranges::copy(counts, whole.to.begin());
    const auto groups = versionGroups(*pairs);
    std::vector<Unit> units =
        groups.size() == 1 ? buildUnits(*pairs, whole) : weaveGroups(*pairs, groups, counts);
    explainDoubts(units, features);
    if (groups.size() == 1)
        noteDisagreement(units, *pairs);
    progress.at(1);
    return Alignment::create(counts, std::move(units));
}

std::vector<std::pair<std::size_t, std::size_t>> unjoinedVersions(const Alignment &alignment) {
    std::vector<std::pair<std::size_t, std::size_t>> unjoined;
    for (std::size_t a = 0; a < alignment.versionCount(); ++a)
        for (std::size_t b = a + 1; b < alignment.versionCount(); ++b)
            if (std::ranges::none_of(alignment.units(), [&](const Unit &unit) {
                    return !unit.parts[a].empty() && !unit.parts[b].empty();
                }))
                unjoined.emplace_back(a, b);
    return unjoined;
}

} // namespace hamtaraz
