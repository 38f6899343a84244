// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cut_proposal.h"

#include <cmath>
#include <limits>
#include <span>

namespace hamtaraz {

namespace {

/// The share of a part's bytes that stands in front of segment `cut`.
double shareAbove(const Version &version, SegmentRange part, std::uint32_t cut) {
    double above = 0;
    double total = 0;
    for (std::uint32_t segment = part.first; segment < part.last; ++segment) {
        const double size = version.segments[segment].span.size();
        total += size;
        if (segment < cut)
            above += size;
    }
    return total > 0 ? above / total : 0;
}

/// Links between the two versions that would join segments on different sides of the cuts.
int crossings(std::span<const Link> links, const Link &cuts) {
    int crossing = 0;
    for (const Link &link : links) {
        if (link.versionA == cuts.versionA && link.versionB == cuts.versionB)
            crossing += (link.segmentA < cuts.segmentA) != (link.segmentB < cuts.segmentB) ? 1 : 0;
    }
    return crossing;
}

int crossings(const Unit &unit, const TextPlace &fixed, const TextPlace &tried) {
    return fixed.version < tried.version
               ? crossings(unit.links, {fixed.version, tried.version, fixed.segment, tried.segment})
               : crossings(unit.links,
                           {tried.version, fixed.version, tried.segment, fixed.segment});
}

double penaltyBefore(QChar mark) {
    static const QString strong = QStringLiteral(".!?…؟;؛:");
    static const QString weak = QStringLiteral(",،–—»\")");
    if (strong.contains(mark))
        return 0;
    return weak.contains(mark) ? 0.25 : 0.6;
}

} // namespace

std::vector<std::uint32_t> proposeCuts(const Work &work, std::size_t unit, const TextPlace &place) {
    const Unit &whole = work.alignment[unit];
    const auto &versions = work.document.versions;
    const double share =
        shareAbove(versions[place.version], whole.parts[place.version], place.segment);
    std::vector<std::uint32_t> cuts;
    for (std::uint8_t v = 0; v < whole.parts.size(); ++v) {
        const SegmentRange part = whole.parts[v];
        std::uint32_t best = place.segment;
        double bestCost = std::numeric_limits<double>::infinity();
        for (std::uint32_t cut = part.first; v != place.version && cut <= part.last; ++cut) {
            const double cost = crossings(whole, place, {v, cut, 0}) +
                                std::abs(shareAbove(versions[v], part, cut) - share);
            if (cost < bestCost) {
                best = cut;
                bestCost = cost;
            }
        }
        cuts.push_back(best);
    }
    return cuts;
}

qsizetype likeliestCut(const QString &text) {
    qsizetype best = 0;
    double bestCost = std::numeric_limits<double>::infinity();
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        if (!text[at].isSpace())
            continue;
        const double offCentre =
            std::abs(2.0 * static_cast<double>(at) / static_cast<double>(text.size()) - 1.0);
        const double cost = offCentre + penaltyBefore(text[at - 1]);
        if (cost < bestCost) {
            best = at + 1;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace hamtaraz
