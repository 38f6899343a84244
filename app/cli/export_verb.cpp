// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exports.h"
#include "app/cli/verbs.h"
#include "db/project_store.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace hamtaraz::cli {

namespace {

struct ExportVerb {
    std::filesystem::path project;
    bool all = false;
    ExportChoice choice;
};

Outcome run(const ExportVerb &verb, Console &console) {
    Result<ProjectStore> store = ProjectStore::open(verb.project);
    if (!store)
        return tl::unexpected(store.error());
    const Result<Work> work = store->loadWork();
    if (!work)
        return tl::unexpected(work.error());
    return writeWork(*work, verb.choice, console).map([](const auto &) {});
}

} // namespace

Verb addExport(CLI::App &app) {
    CLI::App *command = app.add_subcommand(
        "export", "Write a project's confirmed units (indices and ladder: its whole alignment)");
    const auto verb = std::make_shared<ExportVerb>();
    command->add_option("--project", verb->project, "The project")
        ->type_name("P.hamtaraz")
        ->required();
    addExportOptions(*command, verb->choice);
    command->add_flag("--all", verb->all, "Units that are not confirmed, too");
    command->parse_complete_callback([verb] {
        verb->choice.options.confirmedOnly = !verb->all;
        checkExportChoice(verb->choice, minVersions);
    });
    return {command, [verb](Console &console) { return run(*verb, console); }};
}

} // namespace hamtaraz::cli
