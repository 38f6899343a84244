// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_run.h"
#include "app/cli/exports.h"
#include "app/cli/termbase_options.h"
#include "app/cli/verbs.h"
#include "app/cli/work_options.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace hamtaraz::cli {

namespace {

struct AlignVerb {
    WorkOptions work;
    TermbaseChoice termbases;
    BatchJob batch;
    ExportChoice choice;
    std::vector<LanguageFile> files;
};

Outcome run(AlignVerb &verb, Console &console) {
    if (!verb.batch.list.empty())
        return runBatch(verb.batch, verb.work, verb.choice, verb.termbases, console);
    const bool keep = !verb.work.project.empty();
    if (keep)
        if (Outcome ready = checkProject(verb.work); !ready)
            return ready;
    Result<std::vector<Termbase>> termbases = readTermbases(verb.termbases);
    if (!termbases)
        return tl::unexpected(termbases.error());
    verb.work.pipeline.align.termbases = std::move(*termbases);
    const Result<WorkWithSources> made = makeWorkFromFiles(verb.files, verb.work, console);
    if (!made)
        return tl::unexpected(made.error());
    if (keep)
        if (Outcome stored = storeProject(*made, verb.work, console); !stored)
            return stored;
    return writeWork(made->work, verb.choice, console).map([](const auto &) {});
}

} // namespace

Verb addAlign(CLI::App &app) {
    CLI::App *command = app.add_subcommand(
        "align", "Repair, segment and align 2 to 8 versions of a work, all at once");
    const auto verb = std::make_shared<AlignVerb>();
    verb->choice.options.confirmedOnly = false; // nothing of a fresh alignment is confirmed yet
    addTextsOption(*command, verb->work)->required(false);
    addWorkOptions(*command, verb->work);
    addTermbaseOptions(*command, verb->termbases);
    addExportOptions(*command, verb->choice);
    command
        ->add_option("--project", verb->work.project,
                     "Keep the work in a new project, too (or with --add in an old one)")
        ->type_name("P.hamtaraz");
    addBatchOptions(*command, verb->batch);
    command->parse_complete_callback([verb] {
        checkTermbaseChoice(verb->termbases);
        if (!verb->batch.list.empty())
            return checkBatchUsage(verb->work, verb->choice);
        checkWorkOptions(verb->work);
        verb->files = usageValue(parseLanguageFiles(verb->work.arguments, verb->work.source));
        checkExportChoice(verb->choice, verb->files.size());
    });
    return {command, [verb](Console &console) { return run(*verb, console); }};
}

} // namespace hamtaraz::cli
