// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/work_files.h"

#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace hamtaraz::cli {

/// Adds the positional LANG=FILE arguments, which are required.
CLI::Option *addTextsOption(CLI::App &command, WorkOptions &options);

/// Adds --segmented, --source, --without, --overwrite, --add and --title.
void addWorkOptions(CLI::App &command, WorkOptions &options);
/// Wrong usage when they contradict each other. For CLI11's parse callbacks.
void checkWorkOptions(const WorkOptions &options);

/// Whether each kind of evidence that --without names is in use, always in the same order.
std::vector<bool> evidenceInUse(const AlignOptions &options);

} // namespace hamtaraz::cli
