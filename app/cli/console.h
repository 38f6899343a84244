// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/progress.h"
#include "alignment/result.h"

#include <filesystem>
#include <ostream>
#include <string>

namespace hamtaraz::cli {

/// Where a verb writes and how it learns that it should stop. Results go to `out`, all else to
/// `err`.
struct Console {
    std::ostream &out;
    std::ostream &err;
    Progress progress;
};

/// Writes a result to a file, whole or not at all, or to standard output when `path` is empty.
/// What writeFile fails with; DiskFull or CannotWrite when standard output takes no more.
Outcome deliver(const std::string &content, const std::filesystem::path &path, Console &console);

} // namespace hamtaraz::cli
