// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/work.h"
#include "db/project_store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hamtaraz::support {

/// A version of `count` one-line paragraphs.
inline Version numberedVersion(const char *tag, const std::string &text, std::uint32_t count) {
    Version version{*Language::fromTag(tag), Role::Translation, "\n", {}};
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto begin = static_cast<std::uint32_t>(version.text.size());
        version.text += text + " " + std::to_string(i) + ".";
        version.segments.push_back({{begin, static_cast<std::uint32_t>(version.text.size())}, i});
        version.text += "\r\n";
    }
    return version;
}

/// `count` units of one segment in each of three versions.
inline Work plainWork(std::uint32_t count) {
    Document document{"جنگ و صلح — Война и мир",
                      {numberedVersion("fa", "شاهزاده به خانه بازگشت", count),
                       numberedVersion("ru", "Князь вернулся домой", count),
                       numberedVersion("en", "The prince came home", count)}};
    document.versions[1].role = Role::Source;
    std::vector<Unit> units;
    for (std::uint32_t i = 0; i < count; ++i) {
        Unit unit;
        unit.parts.assign(3, {i, i + 1});
        unit.confidence = 0.5F;
        completeLinks(unit);
        units.push_back(std::move(unit));
    }
    return {std::move(document), *Alignment::create({count, count, count}, std::move(units))};
}

inline std::vector<SourceFile> sourcesOf(const Work &work) {
    std::vector<SourceFile> sources;
    for (const Version &version : work.document.versions)
        sources.push_back({version.language.tag() + ".txt", "UTF-8", version.text, {}});
    return sources;
}

} // namespace hamtaraz::support
