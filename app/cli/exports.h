// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/export.h"
#include "app/cli/console.h"

#include <filesystem>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace hamtaraz::cli {

/// What of a work to write, how, and where.
struct ExportChoice {
    std::string format;           ///< "indices", "tmx", "tsv", "json", "ladder"; empty: by `output`
    std::filesystem::path output; ///< a file or a folder; empty: standard output
    std::string pair;             ///< "ru-fa": only these two languages, in this direction
    bool pairFiles = false;       ///< a TMX file per language pair
    bool multilingual = false;    ///< one TMX file of all languages, even for two
    bool posteriors = false;      ///< json: how sure every cut and link is
    io::ExportOptions options;
};

/// Adds --to, -o, --pair, --pairs, --multilingual, --posteriors and --date.
void addExportOptions(CLI::App &command, ExportChoice &choice);

/// The format asked for, else the one the output's name ends in, else "indices".
std::string formatOf(const ExportChoice &choice);

/// Whether every work goes to files of its own name: TMX into a folder.
bool isNamedAfterWork(const ExportChoice &choice);
/// A title as the name of a file, without ending.
std::string fileNameOf(std::string title);

/// Wrong usage when the options contradict each other or `versions` cannot make the format. For
/// CLI11's parse callbacks.
void checkExportChoice(const ExportChoice &choice, std::size_t versions);

/// Writes a work as asked and reports on `err` what was written and left out. All is made before
/// the first file is written. Returns the files; an empty path is standard output.
Result<std::vector<std::filesystem::path>> writeWork(const Work &work, const ExportChoice &choice,
                                                     Console &console);

} // namespace hamtaraz::cli
