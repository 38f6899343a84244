// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/model/document.h"

#include <algorithm>
#include <set>

namespace hamtaraz {

namespace {

bool isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Only white space (ASCII, U+0085, U+00A0, U+FEFF, U+2000–200B, U+2028–202F, U+3000 …).
bool isBlank(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        if (isSpace(text[i])) {
            ++i;
        } else if (text.substr(i, 2) == "\u0085" || text.substr(i, 2) == "\u00A0") {
            i += 2;
        } else if (const auto three = text.substr(i, 3); three == "\uFEFF" || three == "\u3000" ||
                                                         three == "\u1680" || three == "\u205F" ||
                                                         (three >= "\u2000" && three <= "\u200F") ||
                                                         (three >= "\u2028" && three <= "\u202F")) {
            i += 3;
        } else {
            return false;
        }
    }
    return true;
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
