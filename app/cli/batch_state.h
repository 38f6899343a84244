// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/batch_report.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace hamtaraz::cli {

/// What a work's outcome hangs on, as one string: its texts' names, sizes and times of change, its
/// output's name, and `options`.
std::string workKey(const BatchWork &work, const std::string &options);

/// Names, sizes and times of change of files, as one string.
std::string fileKeys(std::span<const std::filesystem::path> files);

/// Which works of a batch are done: a file beside the list, to which a line is added whenever one
/// is. A line that a crash cut off is passed over. Used by one thread at a time.
class BatchState {
public:
    /// Takes up LIST.state, or starts it anew. What io::writeFile fails with.
    static Result<BatchState> open(const std::filesystem::path &list, bool restart);

    /// The statistics of a work that is done, if all it has written is still there.
    [[nodiscard]] std::optional<WorkStatistics> find(const std::string &key) const;

    /// Adds a work. CannotWrite when it cannot be kept.
    Outcome record(const std::string &key, const WorkStatistics &statistics);

private:
    std::filesystem::path m_path;
    std::map<std::string, WorkStatistics> m_done;
    std::ofstream m_file;
};

} // namespace hamtaraz::cli
