// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz::cli {

/// A line of a batch list: the texts of one work and where its alignment goes.
struct BatchWork {
    std::size_t line = 0; ///< from 1
    std::vector<LanguageFile> files;
    std::filesystem::path output; ///< a file, or a folder when it ends in /
};

/// Reads a batch list (UTF-8): a work a line, fields parted by tabs: LANG=FILE two to eight times,
/// then OUT. Blank lines and lines that begin with # are skipped; relative paths are relative to
/// `folder`. The whole list is refused, naming the line, when one line is wrong: what
/// parseLanguageFiles fails with; BadFormat when OUT is missing, or is the output or a text of
/// another line or its own; Empty for a list without works.
Result<std::vector<BatchWork>> parseBatchList(std::string_view text,
                                              const std::filesystem::path &folder,
                                              const std::string &source);

/// parseBatchList of a file; also what io::readTextFile fails with. `where` has the path.
Result<std::vector<BatchWork>> readBatchList(const std::filesystem::path &path,
                                             const std::string &source);

} // namespace hamtaraz::cli
