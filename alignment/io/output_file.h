// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/result.h"

#include <filesystem>
#include <string_view>

namespace hamtaraz::io {

/// Writes `content` to a temporary file beside `path`, syncs it and renames it over `path`: the
/// file is the old one or the new one, never half of either. CannotWrite, DiskFull,
/// PermissionDenied or IsDirectory; then no temporary file is left.
Outcome writeFile(const std::filesystem::path &path, std::string_view content);

} // namespace hamtaraz::io
