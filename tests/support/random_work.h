// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/planners.h"
#include "alignment/model/work.h"

#include <rapidcheck.h>

namespace hamtaraz::support {

inline Language languageOf(std::string_view tag) {
    return *Language::fromTag(tag);
}

/// A lawful version of `count` short segments.
inline Version randomVersion(std::string_view tag, std::uint32_t count) {
    static const std::vector<std::string> words{"خانه", "می‌رود", "дом", "река",
                                                "book", "1935",          "—",   "Ёж"};
    static const std::vector<std::string> gaps{" ", "\n", "\n\n", "  ", ""};
    Version version{languageOf(tag), Role::Translation, *rc::gen::elementOf(gaps), {}};
    std::uint32_t paragraph = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto begin = static_cast<std::uint32_t>(version.text.size());
        const int length = *rc::gen::inRange(1, 4);
        for (int w = 0; w < length; ++w)
            version.text += (w > 0 ? " " : "") + *rc::gen::elementOf(words);
        const auto end = static_cast<std::uint32_t>(version.text.size());
        version.segments.push_back({{begin, end}, paragraph});
        version.text += *rc::gen::elementOf(gaps);
        paragraph += *rc::gen::inRange(0U, 2U);
    }
    return version;
}

/// A lawful work of 2–4 versions with random units, statuses and pins.
inline Work randomWork() {
    static const std::vector<std::string> tags{"fa", "ru", "en", "de"};
    const auto versions = *rc::gen::inRange<std::size_t>(2, 5);
    Document document{"A work", {}};
    std::vector<std::uint32_t> counts;
    for (std::size_t v = 0; v < versions; ++v) {
        counts.push_back(*rc::gen::inRange(1U, 9U));
        document.versions.push_back(randomVersion(tags[v], counts.back()));
    }
    std::vector<Unit> units;
    std::vector<std::uint32_t> at(versions, 0);
    while (at != counts) {
        Unit unit;
        bool any = false;
        for (std::size_t v = 0; v < versions; ++v) {
            const bool mustTake = !any && v + 1 == versions;
            const auto take =
                std::min(mustTake ? 1U : *rc::gen::inRange(0U, 3U), counts[v] - at[v]);
            unit.parts.push_back({at[v], at[v] + take});
            at[v] += take;
            any = any || take > 0;
        }
        if (!any) // the last version was used up already
            for (std::size_t v = 0; v < versions && !any; ++v)
                if (at[v] < counts[v]) {
                    unit.parts[v].last = ++at[v];
                    any = true;
                }
        unit.status = *rc::gen::elementOf(std::vector{Status::Proposed, Status::Confirmed});
        unit.pinnedStart = *rc::gen::arbitrary<bool>();
        unit.confidence = static_cast<float>(*rc::gen::inRange(0, 101)) / 100.0F;
        if (unit.confidence < 0.5F)
            unit.reasons = {{ReasonKind::Length, 0, 1, "3.1"}};
        completeLinks(unit);
        units.push_back(std::move(unit));
    }
    return {std::move(document), *Alignment::create(counts, std::move(units))};
}

/// A random wish; may fail, as a user's may.
inline Result<Splice> randomPlan(const Work &work) {
    const auto unit = *rc::gen::inRange<std::size_t>(0, work.alignment.size());
    const auto version =
        static_cast<std::uint8_t>(*rc::gen::inRange<std::size_t>(0, work.alignment.versionCount()));
    const auto segment = *rc::gen::inRange(0U, work.alignment.segmentCounts()[version]);
    const auto size = work.document.versions[version].segments[segment].span.size();
    const TextPlace place{version, segment, *rc::gen::inRange(0U, size + 1)};
    switch (*rc::gen::inRange(0, 10)) {
    case 0:
        return mergeUnits(work.alignment, unit, 2);
    case 1: {
        std::vector<std::uint32_t> cuts;
        for (const SegmentRange &part : work.alignment[unit].parts)
            cuts.push_back(*rc::gen::inRange(part.first, part.last + 1));
        return splitUnit(work.alignment, unit, cuts);
    }
    case 2:
        return shiftColumn(work.alignment, {unit, version}, ColumnShift::Down);
    case 3:
        return shiftColumn(work.alignment, {unit, version}, ColumnShift::Up);
    case 4:
        return setStatus(work.alignment, unit, Status::Confirmed);
    case 5:
        return editSegment(work, place, "نو текст");
    case 6:
        return cutSegment(work, place, TailGoes::StaysInUnit);
    case 7:
        return cutSegment(work, place, TailGoes::ToNextUnit);
    case 8:
        return joinSegments(work, place);
    default:
        return moveBoundary(
            work.alignment, {unit, version},
            *rc::gen::elementOf(std::vector{BoundaryMove::PushLast, BoundaryMove::PushFirst,
                                            BoundaryMove::PullNext, BoundaryMove::PullPrevious}));
    }
}

/// Law 3 read off directly, without the model's own check.
inline bool tiles(const Work &work) {
    for (std::size_t v = 0; v < work.document.versions.size(); ++v) {
        std::uint32_t next = 0;
        for (const Unit &unit : work.alignment.units()) {
            if (unit.parts[v].first != next || unit.parts[v].last < next)
                return false;
            next = unit.parts[v].last;
        }
        if (next != work.document.versions[v].segments.size())
            return false;
    }
    return true;
}

} // namespace hamtaraz::support
