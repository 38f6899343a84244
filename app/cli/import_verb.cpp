// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/tmx_diff.h"
#include "app/cli/project_works.h"
#include "app/cli/verbs.h"
#include "app/cli/work_options.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace hamtaraz::cli {

namespace {

namespace fs = std::filesystem;

struct ImportVerb {
    WorkOptions work;
    std::vector<LanguageFile> files; ///< empty: one aligned file
    std::string comparedWork;        ///< of the project; empty: the first
};

std::string differences(const io::TmxDiff &diff) {
    std::string lines = "= " + std::to_string(diff.same) + " the same\n";
    for (const io::TextChange &change : diff.changes)
        lines += "~ " + change.id + ' ' + change.language.tag() + "\n- " + change.before + "\n+ " +
                 change.after + '\n';
    for (const io::AlignedRow &row : diff.strangers)
        lines += "? " + row.id + ' ' + row.cells.front() + '\n';
    return lines;
}

/// Shows how a memory that came back differs from the project. Nothing is changed.
Outcome showDifferences(const ImportVerb &verb, Console &console) {
    Result<ProjectStore> store = ProjectStore::open(verb.work.project);
    if (!store)
        return tl::unexpected(store.error());
    const Result<WorkId> compared = findWork(*store, verb.comparedWork);
    if (!compared)
        return tl::unexpected(compared.error());
    const Result<Work> work = store->loadWork(*compared);
    if (!work)
        return tl::unexpected(work.error());
    const Result<AlignedFile> file = readAlignedFile(verb.work.arguments.front(), console);
    if (!file)
        return tl::unexpected(file.error());
    const Result<io::TmxDiff> diff = io::compareWithWork(*work, file->texts);
    if (!diff)
        return tl::unexpected(diff.error());
    return deliver(differences(*diff), {}, console);
}

Outcome run(const ImportVerb &verb, Console &console) {
    const bool aligned = verb.files.empty();
    const bool memory = aligned && fs::path(verb.work.arguments.front()).extension() == ".tmx";
    std::error_code unknown; // opening or making the project will say what is wrong
    if (memory && !verb.work.overwrite && !verb.work.add && fs::exists(verb.work.project, unknown))
        return showDifferences(verb, console);
    if (Outcome ready = checkProject(verb.work); !ready)
        return ready;
    const Result<WorkWithSources> made =
        aligned ? makeWorkFromAligned(verb.work.arguments.front(), verb.work.title, console)
                : makeWorkFromFiles(verb.files, verb.work, console);
    if (!made)
        return tl::unexpected(made.error());
    return storeProject(*made, verb.work, console);
}

void checkUsage(ImportVerb &verb) {
    checkWorkOptions(verb.work);
    const std::vector<std::string> &arguments = verb.work.arguments;
    if (arguments.size() == 1 && !namesLanguage(arguments.front())) {
        const std::string ending = fs::path(arguments.front()).extension().string();
        if (ending != ".tmx" && ending != ".tsv")
            rejectUsage(arguments.front() +
                        ": give a .tmx or .tsv file, or texts as LANG=FILE, e.g. ru=book.txt");
        if (verb.work.pipeline.segmented || !verb.work.source.empty())
            rejectUsage("--segmented and --source are for texts; " + arguments.front() +
                        " comes aligned");
        return;
    }
    verb.files = usageValue(parseLanguageFiles(arguments, verb.work.source));
}

} // namespace

Verb addImport(CLI::App &app) {
    CLI::App *command = app.add_subcommand(
        "import",
        "Make a project of texts (LANG=FILE …), or of a TMX or TSV file, whose texts come "
        "aligned. A TMX file given with an existing project is compared with it by tuid "
        "and the differences are shown (= same, ~ changed, ? not in the project); the "
        "project is not changed");
    const auto verb = std::make_shared<ImportVerb>();
    command->add_option("--project", verb->work.project, "The project")
        ->type_name("P.hamtaraz")
        ->required();
    addTextsOption(*command, verb->work);
    addWorkOptions(*command, verb->work);
    addWorkOption(*command, verb->comparedWork, "to compare a TMX file with; without it the first");
    command->parse_complete_callback([verb] { checkUsage(*verb); });
    return {command, [verb](Console &console) { return run(*verb, console); }};
}

} // namespace hamtaraz::cli
