// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exports.h"
#include "app/cli/project_works.h"
#include "app/cli/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <set>

namespace hamtaraz::cli {

namespace {

struct ExportVerb {
    std::filesystem::path project;
    std::string work; ///< empty: the first, or all where each has a name of its own
    bool all = false;
    ExportChoice choice;
};

Result<std::vector<WorkId>> chosenWorks(ProjectStore &store, const ExportVerb &verb) {
    if (!verb.work.empty() || !isNamedAfterWork(verb.choice))
        return findWork(store, verb.work).map([](WorkId work) { return std::vector{work}; });
    const Result<std::vector<WorkSummary>> works = store.works();
    if (!works)
        return tl::unexpected(works.error());
    std::vector<WorkId> ids;
    std::set<std::string> names;
    for (const WorkSummary &work : *works) {
        if (!names.insert(fileNameOf(work.title)).second)
            return fail(ErrorCode::OutOfRange,
                        "two works would go to files of one name; choose one with --work",
                        work.title);
        ids.push_back(work.id);
    }
    return ids;
}

Outcome run(const ExportVerb &verb, Console &console) {
    Result<ProjectStore> store = ProjectStore::open(verb.project);
    if (!store)
        return tl::unexpected(store.error());
    const Result<std::vector<WorkId>> chosen = chosenWorks(*store, verb);
    if (!chosen)
        return tl::unexpected(chosen.error());
    for (const WorkId id : *chosen) {
        const Result<Work> work = store->loadWork(id);
        if (!work)
            return tl::unexpected(work.error());
        if (const auto written = writeWork(*work, verb.choice, console); !written)
            return tl::unexpected(written.error());
    }
    return {};
}

} // namespace

Verb addExport(CLI::App &app) {
    CLI::App *command = app.add_subcommand(
        "export", "Write a project's confirmed units (indices and ladder: its whole alignment)");
    const auto verb = std::make_shared<ExportVerb>();
    command->add_option("--project", verb->project, "The project")
        ->type_name("P.hamtaraz")
        ->required();
    addWorkOption(*command, verb->work,
                  "without it the first, or, when TMX goes to a folder, all of them");
    addExportOptions(*command, verb->choice);
    command->add_flag("--all", verb->all, "Units that are not confirmed, too");
    command->parse_complete_callback([verb] {
        verb->choice.options.confirmedOnly = !verb->all;
        checkExportChoice(verb->choice, minVersions);
    });
    return {command, [verb](Console &console) { return run(*verb, console); }};
}

} // namespace hamtaraz::cli
