// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/work_options.h"

#include <CLI/CLI.hpp>

namespace hamtaraz::cli {

CLI::Option *addTextsOption(CLI::App &command, WorkOptions &options) {
    return command
        .add_option("texts", options.arguments,
                    "A text file of any encoding, or a PDF document, for each language")
        ->type_name("LANG=FILE")
        ->required();
}

void addWorkOptions(CLI::App &command, WorkOptions &options) {
    command.add_flag("--segmented", options.pipeline.segmented,
                     "The files are one segment a line, taken as they stand; blank lines are "
                     "paragraph breaks and are not counted");
    command.add_option("--source", options.source, "The language of the original; the first given")
        ->type_name("LANG");
    command.add_flag("--overwrite", options.overwrite,
                     "Replace an existing project, with all that was confirmed in it");
}

} // namespace hamtaraz::cli
