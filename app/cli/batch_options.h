// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exports.h"
#include "app/cli/termbase_options.h"
#include "app/cli/work_files.h"

#include <filesystem>

namespace hamtaraz::cli {

/// A batch to run: what all its works have in common, and how many run at once.
struct BatchJob {
    std::filesystem::path list; ///< empty: no batch
    unsigned threads = 0;       ///< 0: as many as the machine has
    bool restart = false;       ///< works that are done are done again
};

/// Adds --batch, --jobs and --restart.
void addBatchOptions(CLI::App &command, BatchJob &job);

/// Wrong usage when what a batch takes from its list is given, too, or the options for writing
/// contradict each other. For CLI11's parse callbacks.
void checkBatchUsage(const WorkOptions &work, const ExportChoice &choice);

} // namespace hamtaraz::cli
