// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/work_options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

namespace hamtaraz::cli {

namespace {

struct Evidence {
    const char *name;
    bool AlignOptions::*use;
};

constexpr std::array<Evidence, 6> evidences{{{"length", &AlignOptions::useLength},
                                             {"anchors", &AlignOptions::useAnchors},
                                             {"punctuation", &AlignOptions::usePunctuation},
                                             {"structure", &AlignOptions::useStructure},
                                             {"lexicon", &AlignOptions::useLexicon},
                                             {"core-lexicon", &AlignOptions::useCoreLexicon}}};

} // namespace

std::vector<bool> evidenceInUse(const AlignOptions &options) {
    std::vector<bool> used;
    for (const Evidence &evidence : evidences)
        used.push_back(options.*evidence.use);
    return used;
}

CLI::Option *addTextsOption(CLI::App &command, WorkOptions &options) {
    return command
        .add_option("texts", options.arguments,
                    "A text file of any encoding, or a PDF document, for each language")
        ->type_name("LANG=FILE")
        ->required();
}

void checkWorkOptions(const WorkOptions &options) {
    if (options.add && options.project.empty())
        rejectUsage("--add needs the --project to add to");
    if (options.add && options.overwrite)
        rejectUsage("--add keeps what --overwrite replaces: give one of them");
}

void addWorkOptions(CLI::App &command, WorkOptions &options) {
    command.add_flag("--segmented", options.pipeline.segmented,
                     "The files are one segment a line, taken as they stand; blank lines are "
                     "paragraph breaks and are not counted");
    command.add_option("--source", options.source, "The language of the original; the first given")
        ->type_name("LANG");
    std::vector<std::string> names;
    for (const Evidence &evidence : evidences)
        names.emplace_back(evidence.name);
    command
        .add_option_function<std::vector<std::string>>(
            "--without",
            [&options](const std::vector<std::string> &without) {
                for (const Evidence &evidence : evidences)
                    if (std::ranges::find(without, evidence.name) != without.end())
                        options.pipeline.align.*evidence.use = false;
            },
            "Leave a kind of evidence out, to see what it is worth; may be given again")
        ->type_name("EVIDENCE")
        ->expected(1)
        ->take_all()
        ->check(CLI::IsMember(names));
    command.add_flag("--overwrite", options.overwrite,
                     "Replace an existing project, with all that was confirmed in it");
    command.add_flag("--add", options.add,
                     "Put the work into an existing project, behind the works in it");
    command
        .add_option("--title", options.title,
                    "The title of the work; else it is the new project's name or the file's")
        ->type_name("TITLE");
}

} // namespace hamtaraz::cli
