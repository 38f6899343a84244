// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/work.h"
#include "app/cli/batch_list.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace hamtaraz::cli {

/// What is told of a work that was aligned.
struct WorkStatistics {
    std::vector<std::size_t> segments; ///< of each version
    std::size_t units = 0;
    std::size_t omissions = 0; ///< units in which a version has nothing
    double confidence = 0;     ///< mean of the units', in [0,1]
    double seconds = 0;        ///< of work; all else is the same each time
    std::vector<std::filesystem::path> written;
};

WorkStatistics statisticsOf(const Work &work);

/// How a work of a batch ended.
struct BatchOutcome {
    Result<WorkStatistics> statistics;
    bool resumed = false; ///< done by an earlier run
};

/// One line of JSON, with its end: line, texts, output, status ("done", "failed" or "stopped"),
/// resumed; of a work that is done segments, units, confidence, omissions, written and seconds; of
/// another the sentence in error.
std::string reportLine(const BatchWork &work, const BatchOutcome &outcome);

/// The statistics as a state file keeps them.
nlohmann::ordered_json toJson(const WorkStatistics &statistics);

/// What toJson made, or nothing of use: throws nlohmann::json::exception.
WorkStatistics fromJson(const nlohmann::ordered_json &json);

} // namespace hamtaraz::cli
