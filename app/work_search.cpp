// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work_search.h"

#include "alignment/text/utf8.h"

namespace hamtaraz {

namespace {

/// Calls `visit(unit, version, segment, places)` for every segment with a hit.
template <class Visit>
void forEachHitSegment(const WorkSnapshot &work, const WorkQuery &query, const TextMatcher &matcher,
                       const std::stop_token &stop, const Visit &visit) {
    for (std::uint32_t unit = 0; unit < work.unitCount() && !stop.stop_requested(); ++unit) {
        for (std::uint8_t v = 0; v < work.versions.size(); ++v) {
            if (query.version && *query.version != v)
                continue;
            const SegmentRange part = work.part(unit, v);
            for (std::uint32_t segment = part.first; segment < part.last; ++segment) {
                const auto places = matcher.find(work.versions[v]->segmentText(segment));
                if (!places.empty())
                    visit(unit, v, segment, places);
            }
        }
    }
}

} // namespace

std::vector<WorkHit> findInWork(const WorkSnapshot &work, const WorkQuery &query,
                                const std::stop_token &stop) {
    std::vector<WorkHit> hits;
    const TextMatcher matcher(query.pattern, query.matching);
    if (!matcher.isUsable())
        return hits;
    forEachHitSegment(work, query, matcher, stop,
                      [&hits](std::uint32_t unit, std::uint8_t version, std::uint32_t segment,
                              const std::vector<TextSpan> &places) {
                          for (const TextSpan &place : places)
                              hits.push_back({unit, version, segment, place});
                      });
    if (stop.stop_requested())
        hits.clear();
    return hits;
}

Replacements replaceInWork(const WorkSnapshot &work, const WorkQuery &query,
                           const QString &replacement) {
    Replacements done;
    const TextMatcher matcher(query.pattern, query.matching);
    forEachHitSegment(work, query, matcher, {},
                      [&](std::uint32_t, std::uint8_t version, std::uint32_t segment,
                          const std::vector<TextSpan> &places) {
                          const auto before = work.versions[version]->segmentText(segment);
                          std::string text = matcher.replaced(before, places, replacement);
                          if (utf8::trimmed(text).empty()) {
                              ++done.blank;
                              return;
                          }
                          done.hits += static_cast<int>(places.size());
                          if (text != before)
                              done.texts.push_back({{version, segment, 0}, std::move(text)});
                      });
    return done;
}

} // namespace hamtaraz
