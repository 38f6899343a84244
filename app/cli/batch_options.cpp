// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_options.h"

#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>

namespace hamtaraz::cli {

void addBatchOptions(CLI::App &command, BatchJob &job) {
    CLI::Option *batch =
        command
            .add_option("--batch", job.list,
                        "Align many works. A work a line, fields parted by tabs: LANG=FILE two to "
                        "eight times, then OUT; lines that begin with # and blank lines are "
                        "skipped, relative paths are relative to the list. The other options hold "
                        "for all works. A line of JSON for each goes to standard output, in the "
                        "order of the list. A work that fails stops no other. What is done is kept "
                        "in LIST.tsv.state, and done again only when a text, an option or the "
                        "output has changed")
            ->type_name("LIST.tsv");
    command.add_option("-j,--jobs", job.threads, "--batch: works at once; as many as processors")
        ->type_name("N")
        ->check(CLI::Range(1U, 256U))
        ->needs(batch);
    command.add_flag("--restart", job.restart, "--batch: do works again that are done")
        ->needs(batch);
}

void checkBatchUsage(const WorkOptions &work, const ExportChoice &choice) {
    if (!work.arguments.empty())
        rejectUsage("--batch takes the texts from its list");
    if (!choice.output.empty())
        rejectUsage("--batch takes the outputs from its list");
    if (!work.project.empty() || work.overwrite || work.add || !work.title.empty())
        rejectUsage("--project, --overwrite, --add and --title are not for --batch");
    if (!work.source.empty())
        usageValue(Language::fromTag(work.source));
    if (choice.format.empty())
        return; // each output's name tells its own
    ExportChoice named = choice;
    named.output = "OUT";
    checkExportChoice(named, minVersions);
}

} // namespace hamtaraz::cli
