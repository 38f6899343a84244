// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_report.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace hamtaraz::cli {

namespace {

using Json = nlohmann::ordered_json;

double rounded(double value, double steps) {
    return std::round(value * steps) / steps;
}

const char *statusOf(const BatchOutcome &outcome) {
    if (outcome.statistics)
        return "done";
    return outcome.statistics.error().code == ErrorCode::Cancelled ? "stopped" : "failed";
}

Json segmentsByLanguage(const BatchWork &work, const WorkStatistics &statistics) {
    Json segments = Json::object();
    for (std::size_t i = 0; i < work.files.size() && i < statistics.segments.size(); ++i)
        segments[work.files[i].language.tag()] = statistics.segments[i];
    return segments;
}

} // namespace

WorkStatistics statisticsOf(const Work &work) {
    WorkStatistics statistics;
    for (const Version &version : work.document.versions)
        statistics.segments.push_back(version.segments.size());
    statistics.units = work.alignment.size();
    double sum = 0;
    for (std::size_t i = 0; i < work.alignment.size(); ++i) {
        sum += static_cast<double>(work.alignment[i].confidence);
        statistics.omissions += work.alignment[i].isOmission();
    }
    statistics.confidence = statistics.units == 0 ? 0 : sum / static_cast<double>(statistics.units);
    return statistics;
}

std::string reportLine(const BatchWork &work, const BatchOutcome &outcome) {
    Json report{{"line", work.line}};
    for (const LanguageFile &file : work.files)
        report["texts"][file.language.tag()] = file.file.string();
    report["output"] = work.output.string();
    report["status"] = statusOf(outcome);
    report["resumed"] = outcome.resumed;
    if (outcome.statistics) {
        report.update(toJson(*outcome.statistics));
        report["segments"] = segmentsByLanguage(work, *outcome.statistics);
    } else {
        report["error"] = errorSentence(outcome.statistics.error());
    }
    return report.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json toJson(const WorkStatistics &statistics) {
    Json written = Json::array();
    for (const std::filesystem::path &path : statistics.written)
        written.push_back(path.string());
    return {{"segments", statistics.segments},
            {"units", statistics.units},
            {"confidence", rounded(statistics.confidence, 1e6)},
            {"omissions", statistics.omissions},
            {"written", std::move(written)},
            {"seconds", rounded(statistics.seconds, 1e3)}};
}

WorkStatistics fromJson(const Json &json) {
    WorkStatistics statistics;
    json.at("segments").get_to(statistics.segments);
    json.at("units").get_to(statistics.units);
    json.at("confidence").get_to(statistics.confidence);
    json.at("omissions").get_to(statistics.omissions);
    json.at("seconds").get_to(statistics.seconds);
    for (const Json &path : json.at("written"))
        statistics.written.emplace_back(path.get<std::string>());
    return statistics;
}

} // namespace hamtaraz::cli
