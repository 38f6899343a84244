// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/text_reader.h"
#include "alignment/io/word_list.h"
#include "alignment/repair/note_flow.h"
#include "alignment/repair/repair.h"
#include "app/cli/arguments.h"
#include "app/cli/repair_report.h"
#include "app/cli/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string_view>

namespace hamtaraz::cli {

namespace {

struct RepairVerb {
    std::filesystem::path file, output, report;
    std::string languageTag;
    std::optional<NotePlace> notes;
    std::optional<Language> language;
};

bool changesSomething(const std::vector<Proposal> &proposals) {
    return std::ranges::any_of(proposals, &Proposal::apply);
}

// Sets the notes of a repaired text where asked; nothing, if they stand there.
std::optional<std::string> setNotes(std::string_view text, std::optional<NotePlace> place) {
    if (!place)
        return std::nullopt;
    const std::vector<Proposal> moves = proposeNotePlaces(text, *place);
    return moves.empty() ? std::nullopt : std::optional(applyRepairs(text, moves));
}

Outcome run(const RepairVerb &verb, Console &console) {
    const Result<io::TextFile> text = io::readTextFile(verb.file, console.progress.part(0, 0.5));
    if (!text)
        return tl::unexpected(text.error());
    const std::optional<Language> language =
        verb.language ? verb.language : io::guessLanguage(text->text);
    if (!language)
        return fail(ErrorCode::UnknownLanguage, "its language cannot be guessed; add --language",
                    verb.file.string());
    const Result<std::vector<Proposal>> proposals = proposeRepairs(
        text->text, *language, console.progress.part(0.5, 1), io::knownWords(*language).words());
    if (!proposals)
        return tl::unexpected(proposals.error());
    // A text that needs nothing comes out byte for byte, line ends and encoding included.
    const bool untouched = text->isPlainText() && !changesSomething(*proposals);
    const std::string repaired = applyRepairs(text->text, *proposals);
    const std::optional<std::string> moved = setNotes(repaired, verb.notes);
    const std::string &content = moved ? *moved : untouched ? text->bytes : repaired;
    if (Outcome written = deliver(content, verb.output, console); !written)
        return written;
    if (!verb.report.empty())
        if (Outcome written = deliver(
                repairReport({text->name, text->encoding, *language, text->text}, *proposals),
                verb.report, console);
            !written)
            return written;
    console.err << verb.file.string() << ": " << text->encoding << ", " << language->tag() << "; "
                << repairSummary(*proposals) << '\n';
    return {};
}

} // namespace

Verb addRepair(CLI::App &app) {
    CLI::App *command =
        app.add_subcommand("repair", "Mend the damage that PDF extraction does to a text");
    const auto verb = std::make_shared<RepairVerb>();
    command->add_option("file", verb->file, "A text file of any encoding, or a PDF document")
        ->type_name("FILE")
        ->required();
    command->add_option("--language", verb->languageTag, "Its language; guessed without it")
        ->type_name("LANG");
    command->add_option("-o,--output", verb->output, "Write here, not to standard output")
        ->type_name("OUT");
    command
        ->add_option("--report", verb->report,
                     "Write every repair with its place, before, after and reason as JSON")
        ->type_name("R.json");
    const std::map<std::string, NotePlace> places{{"paragraph", NotePlace::BehindParagraph},
                                                  {"end", NotePlace::BehindText}};
    command
        ->add_option("--notes", verb->notes,
                     "Set the footnotes behind their paragraphs, or all at the end")
        ->transform(CLI::CheckedTransformer(places))
        ->type_name("paragraph|end");
    command->parse_complete_callback([verb] {
        if (!verb->languageTag.empty())
            verb->language = usageValue(Language::fromTag(verb->languageTag));
    });
    return {command, [verb](Console &console) { return run(*verb, console); }};
}

} // namespace hamtaraz::cli
