// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/model/planners.h"

#include "alignment/text/utf8.h"

#include <algorithm>

namespace hamtaraz {

namespace {

using utf8::trimmed;

Outcome checkPlace(const Work &work, TextPlace place) {
    const auto &versions = work.document.versions;
    const std::string where =
        "version " + std::to_string(place.version) + ", segment " + std::to_string(place.segment);
    if (place.version >= versions.size() ||
        place.segment >= versions[place.version].segments.size())
        return fail(ErrorCode::OutOfRange, "", where);
    const std::string_view text = versions[place.version].segmentText(place.segment);
    const bool betweenCharacters =
        place.offset == text.size() ||
        (place.offset < text.size() && utf8::startsCharacter(text[place.offset]));
    if (!betweenCharacters)
        return fail(ErrorCode::OutOfRange, "the offset is not between two characters", where);
    return {};
}

std::uint32_t &segmentOn(Link &link, std::uint8_t version) {
    return link.versionA == version ? link.segmentA : link.segmentB;
}

bool touches(const Link &link, std::uint8_t version) {
    return link.versionA == version || link.versionB == version;
}

/// Renumbers a unit's segments of one version from `from` on.
void renumber(Unit &unit, std::uint8_t version, std::uint32_t from, int by) {
    const auto moved = [by](std::uint32_t n) {
        return static_cast<std::uint32_t>(static_cast<std::int64_t>(n) + by);
    };
    SegmentRange &part = unit.parts[version];
    if (part.first >= from)
        part.first = moved(part.first);
    if (part.last >= from)
        part.last = moved(part.last);
    for (Link &link : unit.links)
        if (touches(link, version) && segmentOn(link, version) >= from)
            segmentOn(link, version) = moved(segmentOn(link, version));
}

/// Gives segment `copy` the same partners as `original`.
void copyLinks(Unit &unit, std::uint8_t version, std::uint32_t original, std::uint32_t copy) {
    for (std::size_t i = unit.links.size(); i-- > 0;) {
        Link link = unit.links[i];
        if (touches(link, version) && segmentOn(link, version) == original) {
            segmentOn(link, version) = copy;
            unit.links.push_back(link);
        }
    }
    completeLinks(unit);
}

} // namespace

Result<Splice> editSegment(const Work &work, TextPlace place, std::string_view text) {
    if (auto checked = checkPlace(work, place); !checked)
        return tl::unexpected(checked.error());
    SegmentContent before = contentOf(work.document.versions[place.version], place.segment);
    SegmentContent after = before;
    after.text = trimmed(text);
    if (after.text.empty())
        return fail(ErrorCode::NotApplicable, "a segment must not be blank");
    const std::size_t at = work.alignment.unitOf(place.version, place.segment);
    const Unit &unit = work.alignment[at];
    Splice splice{at, {unit}, {unit}, {}};
    if (after != before)
        splice.edits = {{place.version, place.segment, {std::move(before)}, {std::move(after)}}};
    return splice;
}

Result<Splice> cutSegment(const Work &work, TextPlace place, TailGoes tail) {
    if (auto checked = checkPlace(work, place); !checked)
        return tl::unexpected(checked.error());
    const SegmentContent whole = contentOf(work.document.versions[place.version], place.segment);
    SegmentContent head = whole;
    head.text = trimmed(std::string_view(whole.text).substr(0, place.offset));
    const SegmentContent rest{
        std::string(trimmed(std::string_view(whole.text).substr(place.offset))), whole.paragraph,
        " "};
    if (head.text.empty() || rest.text.empty())
        return fail(ErrorCode::NotApplicable, "one half would be blank");

    const Alignment &alignment = work.alignment;
    const std::uint32_t tailNumber = place.segment + 1;
    const std::size_t at = alignment.unitOf(place.version, place.segment);
    Splice splice{at, {alignment[at]}, {alignment[at]}, {}};
    splice.edits = {{place.version, place.segment, {whole}, {head, rest}}};

    Unit &upper = splice.after.front();
    renumber(upper, place.version, tailNumber, +1);
    copyLinks(upper, place.version, place.segment, tailNumber);
    if (tail == TailGoes::StaysInUnit)
        return splice;
    if (upper.parts[place.version].last != tailNumber + 1)
        return fail(ErrorCode::NotApplicable,
                    "only the tail of a cell's last segment can go to the next unit");

    // What follows is the boundary move of the work as the cut leaves it.
    Alignment cut = alignment;
    if (auto applied = cut.apply(splice); !applied)
        return tl::unexpected(applied.error());
    auto pushed = moveBoundary(cut, {at, place.version}, BoundaryMove::PushLast);
    if (!pushed)
        return pushed;
    if (pushed->before.size() == 2)
        splice.before.push_back(alignment[at + 1]);
    splice.after = std::move(pushed->after);
    return splice;
}

Result<Splice> joinSegments(const Work &work, TextPlace place) {
    place.offset = 0;
    if (auto checked = checkPlace(work, place); !checked)
        return tl::unexpected(checked.error());
    const std::size_t at = work.alignment.unitOf(place.version, place.segment);
    const std::uint32_t next = place.segment + 1;
    if (next >= work.alignment[at].parts[place.version].last)
        return fail(ErrorCode::NotApplicable, "the next segment stands in another unit",
                    "unit " + std::to_string(at));

    const Version &version = work.document.versions[place.version];
    const SegmentContent first = contentOf(version, place.segment);
    const SegmentContent second = contentOf(version, next);
    SegmentContent joined = first;
    joined.text += " " + second.text;

    Splice splice{at, {work.alignment[at]}, {work.alignment[at]}, {}};
    splice.edits = {{place.version, place.segment, {first, second}, {joined}}};
    Unit &unit = splice.after.front();
    renumber(unit, place.version, next, -1);
    completeLinks(unit);
    return splice;
}

} // namespace hamtaraz
