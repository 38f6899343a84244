// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <string>
#include <vector>

namespace hamtaraz::cli {

/// Runs `hamtaraz-cli` with its arguments (without the program's name). Returns the exit code: 0
/// done, 1 failed (one sentence on `err` says why), 2 usage.
int runCommandLine(std::vector<std::string> arguments, Console console);

} // namespace hamtaraz::cli
