// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/translation_unit.h"
#include "alignment/io/unit_names.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace hamtaraz::io {

namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json &json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json versionJson(const Version &version) {
    return {{"language", version.language.tag()},
            {"role", version.role == Role::Source ? "source" : "translation"},
            {"segments", version.segments.size()}};
}

/// The languages a reason is about: none when it is about the whole unit.
Json reasonLanguages(const Reason &reason, const std::vector<Version> &versions) {
    Json languages = Json::array();
    if (reason.kind == ReasonKind::WideUnit || reason.kind == ReasonKind::WeakEvidence)
        return languages;
    languages.push_back(versions[reason.versionA].language.tag());
    if (reason.kind != ReasonKind::Omission)
        languages.push_back(versions[reason.versionB].language.tag());
    return languages;
}

Json reasonJson(const Reason &reason, const std::vector<Version> &versions) {
    Json json = {{"kind", reasonName(reason.kind)},
                 {"languages", reasonLanguages(reason, versions)}};
    if (!reason.detail.empty())
        json["detail"] = reason.detail;
    return json;
}

double rounded(double probability) {
    return std::round(probability * 1000) / 1000;
}

Json unitJson(const Unit &unit, const std::vector<Version> &versions) {
    Json segments = Json::object();
    Json texts = Json::object();
    for (std::size_t v = 0; v < versions.size(); ++v) {
        const std::vector<std::uint32_t> numbers = segmentNumbers(unit.parts[v]);
        segments[versions[v].language.tag()] = numbers;
        texts[versions[v].language.tag()] = joinedText(versions[v], numbers);
    }
    Json links = Json::array();
    for (const Link &link : unit.links)
        links.push_back({versions[link.versionA].language.tag(), link.segmentA,
                         versions[link.versionB].language.tag(), link.segmentB});
    Json reasons = Json::array();
    for (const Reason &reason : unit.reasons)
        reasons.push_back(reasonJson(reason, versions));
    Json json = {{"bead", beadType(unit)},
                 {"status", statusName(unit.status)},
                 {"confidence", rounded(double(unit.confidence))},
                 {"segments", std::move(segments)},
                 {"texts", std::move(texts)},
                 {"links", std::move(links)},
                 {"reasons", std::move(reasons)}};
    if (!unit.note.empty())
        json["note"] = unit.note;
    return json;
}

Json posteriorsJson(const UnitCertainty &certainty) {
    Json links = Json::array();
    for (const double link : certainty.links)
        links.push_back(rounded(link));
    return {{"start", rounded(certainty.start)}, {"links", std::move(links)}};
}

} // namespace

Result<Exported> writeJson(const Work &work, const ExportOptions &options,
                           std::span<const UnitCertainty> certainties) {
    const std::vector<Version> &versions = work.document.versions;
    const std::size_t source = work.document.sourceVersion();
    Exported exported;
    std::string units;
    for (std::size_t u = 0; u < work.alignment.size(); ++u) {
        const Unit &unit = work.alignment[u];
        if (!takesUnit(unit, options, exported.report))
            continue;
        Json json = unitJson(unit, versions);
        if (u < certainties.size())
            json["posteriors"] = posteriorsJson(certainties[u]);
        units += (units.empty() ? "\n" : ",\n") + dump(json);
        ++exported.report.written;
        if (unit.parts[source].size() > 1)
            ++exported.report.severalSourceSegments;
    }
    Json list = Json::array();
    for (const Version &version : versions)
        list.push_back(versionJson(version));
    exported.content = "{\"format\":\"hamtaraz-units\",\"formatVersion\":1,\"title\":" +
                       dump(work.document.title) + ",\n\"versions\":" + dump(list) +
                       ",\n\"units\":[" + units + "\n]}\n";
    return exported;
}

} // namespace hamtaraz::io
