// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

namespace hamtaraz::cli {

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUsage = 2;

constexpr const char *examples = R"(Examples:
  hamtaraz-cli align ru=book.ru.txt fa=book.fa.txt en=book.en.txt -o book.tmx
  hamtaraz-cli align --batch books.tsv -j 2 --termbase words.tsv > report.jsonl
  hamtaraz-cli repair from_pdf.txt --language fa -o mended.txt --report repairs.json
  hamtaraz-cli import --project book.hamtaraz ru=book.ru.txt fa=book.fa.txt
  hamtaraz-cli export --project book.hamtaraz --to tmx -o memories/

Results go to standard output or to -o; all else goes to standard error.
Exit code: 0 done, 1 failed, 2 wrong usage.)";

int runVerb(const Verb &verb, Console &console) {
    const Outcome outcome = verb.run(console);
    if (outcome)
        return done;
    console.progress.at(1); // wipes the progress off a terminal
    console.err << "hamtaraz-cli: " << errorSentence(outcome.error()) << '\n';
    return failed;
}

} // namespace

int runCommandLine(std::vector<std::string> arguments, Console console) {
    CLI::App app("Aligns the versions of a work in several languages, sentence by sentence.",
                 "hamtaraz-cli");
    app.set_version_flag("--version", "hamtaraz-cli " HAMTARAZ_VERSION);
    app.require_subcommand(0, 1);
    const std::array verbs = {addAlign(app),  addRepair(app),   addSegment(app), addImport(app),
                              addExport(app), addEvaluate(app), addInfo(app)};
    app.footer(examples); // after the verbs, or each would inherit it
    try {
        std::ranges::reverse(arguments); // as CLI11 wants them
        app.parse(std::move(arguments));
    } catch (const CLI::ParseError &error) {
        return app.exit(error, console.out, console.err) == 0 ? done : wrongUsage;
    }
    const auto chosen =
        std::ranges::find_if(verbs, [](const Verb &verb) { return verb.command->parsed(); });
    if (chosen == verbs.end()) {
        console.err << "hamtaraz-cli: say what to do, e.g. align; --help lists it all.\n";
        return wrongUsage;
    }
    return runVerb(*chosen, console);
}

} // namespace hamtaraz::cli
