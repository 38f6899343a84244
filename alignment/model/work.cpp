// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/model/work.h"

#include <algorithm>

namespace hamtaraz {

namespace {

std::string placeName(const SegmentEdit &edit) {
    return "version " + std::to_string(edit.version) + ", segment " + std::to_string(edit.at);
}

/// Where the white space in front of a segment begins.
std::uint32_t gapBegin(const Version &version, std::uint32_t segment) {
    return segment == 0 ? 0 : version.segments[segment - 1].span.end;
}

bool stands(const Version &version, const SegmentEdit &edit) {
    for (std::uint32_t i = 0; i < edit.before.size(); ++i)
        if (contentOf(version, edit.at + i) != edit.before[i])
            return false;
    return true;
}

bool paragraphsFit(const Version &version, const SegmentEdit &edit) {
    const std::size_t next = edit.at + edit.before.size();
    std::uint32_t paragraph = edit.at == 0 ? 0 : version.segments[edit.at - 1].paragraph;
    for (const SegmentContent &content : edit.after) {
        if (content.paragraph < paragraph || content.text.empty())
            return false;
        paragraph = content.paragraph;
    }
    return next == version.segments.size() || version.segments[next].paragraph >= paragraph;
}

/// Carries out one edit or leaves the version untouched.
Outcome applyEdit(Version &version, const SegmentEdit &edit) {
    const std::size_t removed = edit.before.size();
    if (edit.at > version.segments.size() || removed > version.segments.size() - edit.at)
        return fail(ErrorCode::OutOfRange, "", placeName(edit));
    if (!stands(version, edit))
        return fail(ErrorCode::StaleSplice, "", placeName(edit));
    if (!paragraphsFit(version, edit))
        return fail(ErrorCode::BadFormat, "a segment is blank or in the wrong paragraph",
                    placeName(edit));

    const std::uint32_t begin = gapBegin(version, edit.at);
    const std::uint32_t end =
        removed == 0 ? begin
                     : version.segments[edit.at + static_cast<std::uint32_t>(removed) - 1].span.end;
    std::string text;
    std::vector<Segment> segments;
    for (const SegmentContent &content : edit.after) {
        text += content.gap;
        const auto first = begin + static_cast<std::uint32_t>(text.size());
        text += content.text;
        segments.push_back(
            {{first, begin + static_cast<std::uint32_t>(text.size())}, content.paragraph});
    }
    version.text.replace(begin, end - begin, text);
    const auto grown = static_cast<std::int64_t>(text.size()) - (end - begin);
    for (std::size_t i = edit.at + removed; i < version.segments.size(); ++i) {
        TextSpan &span = version.segments[i].span;
        span = {static_cast<std::uint32_t>(span.begin + grown),
                static_cast<std::uint32_t>(span.end + grown)};
    }
    const auto at = version.segments.begin() + edit.at;
    version.segments.insert(version.segments.erase(at, at + static_cast<std::ptrdiff_t>(removed)),
                            segments.begin(), segments.end());
    return {};
}

/// Carries out all edits or none.
Outcome applyEdits(Document &document, const std::vector<SegmentEdit> &edits) {
    for (std::size_t i = 0; i < edits.size(); ++i) {
        auto done = edits[i].version < document.versions.size()
                        ? applyEdit(document.versions[edits[i].version], edits[i])
                        : fail(ErrorCode::OutOfRange, "", placeName(edits[i]));
        if (!done) {
            while (i-- > 0)
                (void)applyEdit(document.versions[edits[i].version],
                                {edits[i].version, edits[i].at, edits[i].after, edits[i].before});
            return done;
        }
    }
    return {};
}

} // namespace

SegmentContent contentOf(const Version &version, std::uint32_t segment) {
    const TextSpan gap{gapBegin(version, segment), version.segments[segment].span.begin};
    return {std::string(version.segmentText(segment)), version.segments[segment].paragraph,
            std::string(gap.of(version.text))};
}

Outcome Work::apply(const Splice &splice) {
    if (auto edited = applyEdits(document, splice.edits); !edited)
        return edited;
    auto aligned = alignment.apply(splice);
    if (!aligned)
        (void)applyEdits(document, inverse(splice).edits);
    return aligned;
}

} // namespace hamtaraz
