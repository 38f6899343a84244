// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/model/document.h"

#include "alignment/text/utf8.h"

#include <algorithm>
#include <set>

namespace hamtaraz {

namespace {

bool isBlank(std::string_view text) {
    return utf8::trimmed(text).empty();
}

std::string placeName(const Version &version, std::size_t segment) {
    return version.language.tag() + ", segment " + std::to_string(segment);
}

Outcome checkVersion(const Version &version) {
    std::uint32_t end = 0;
    std::uint32_t paragraph = 0;
    for (std::size_t i = 0; i < version.segments.size(); ++i) {
        const Segment &segment = version.segments[i];
        const TextSpan span = segment.span;
        if (span.begin < end || span.end <= span.begin || span.end > version.text.size())
            return fail(ErrorCode::BadFormat, "segments overlap or leave the text",
                        placeName(version, i));
        if (!isBlank(TextSpan{end, span.begin}.of(version.text)))
            return fail(ErrorCode::BadFormat, "text outside every segment", placeName(version, i));
        if (segment.paragraph < paragraph)
            return fail(ErrorCode::BadFormat, "paragraphs go backwards", placeName(version, i));
        end = span.end;
        paragraph = segment.paragraph;
    }
    if (!isBlank(std::string_view(version.text).substr(end)))
        return fail(ErrorCode::BadFormat, "text outside every segment",
                    placeName(version, version.segments.size()));
    return {};
}

} // namespace

std::size_t Document::sourceVersion() const {
    const auto source = std::ranges::find(versions, Role::Source, &Version::role);
    return source == versions.end() ? 0 : static_cast<std::size_t>(source - versions.begin());
}

Outcome checkDocument(const Document &document) {
    if (document.versions.size() < minVersions)
        return fail(ErrorCode::TooFewVersions, std::to_string(document.versions.size()));
    if (document.versions.size() > maxVersions)
        return fail(ErrorCode::TooManyVersions, std::to_string(document.versions.size()));
    std::set<Language> languages;
    for (const Version &version : document.versions) {
        if (!languages.insert(version.language).second)
            return fail(ErrorCode::RepeatedLanguage, "", version.language.tag());
        if (auto checked = checkVersion(version); !checked)
            return checked;
    }
    return {};
}

} // namespace hamtaraz
