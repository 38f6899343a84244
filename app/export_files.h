// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/export.h"

#include <filesystem>
#include <string>
#include <vector>

namespace hamtaraz {

/// The formats the window exports to.
enum class ExportFormat { PairTmx, MultilingualTmx, Tsv, Json };

/// What to export and where: `base` is the path without any extension.
struct ExportPlan {
    ExportFormat format = ExportFormat::PairTmx;
    std::filesystem::path base;
    io::ExportOptions options;
};

/// One file that an export wrote.
struct ExportedFile {
    std::filesystem::path path;
    io::ExportReport report;
};

/// The files that a plan would write, in order: "book.ru-fa.tmx", … or one.
std::vector<std::filesystem::path> plannedFiles(const Document &document, const ExportPlan &plan);

/// Writes them, each whole or not at all; stops at the first failure, naming the file. Long for
/// large works: for worker threads.
Result<std::vector<ExportedFile>> exportFiles(const Work &work, const ExportPlan &plan);

} // namespace hamtaraz
