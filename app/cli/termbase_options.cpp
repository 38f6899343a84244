// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/termbase_options.h"

#include "alignment/evidence/termbase_lexicon.h"
#include "alignment/io/termbase_reader.h"
#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>

namespace hamtaraz::cli {

namespace {

std::string percent(double share) {
    return std::to_string(std::lround(100 * share)) + " %";
}

std::vector<Language> languagesBut(const std::vector<PreparedVersion> &versions,
                                   const Language &left) {
    std::vector<Language> languages;
    for (const PreparedVersion &prepared : versions)
        if (prepared.version.language != left)
            languages.push_back(prepared.version.language);
    return languages;
}

} // namespace

void addTermbaseOptions(CLI::App &command, TermbaseChoice &choice) {
    CLI::Option *files =
        command
            .add_option("--termbase", choice.files,
                        "A dictionary or glossary that helps to align; may be given several times: "
                        "TSV (a header of language tags, variants parted by | or ;), TBX, "
                        "hunalign .dic, StarDict .ifo, dictd .index; also as .gz")
            ->type_name("FILE")
            ->allow_extra_args(false);
    command
        .add_option("--termbase-languages", choice.languageTags,
                    "The languages of termbases that do not name their own, that of the headwords "
                    "or first column first, e.g. ru,fa")
        ->type_name("LANG,LANG")
        ->needs(files);
}

void checkTermbaseChoice(TermbaseChoice &choice) {
    choice.languages.clear();
    if (choice.languageTags.empty())
        return;
    for (const std::string &tag : CLI::detail::split(choice.languageTags, ',')) {
        const Language language = usageValue(Language::fromTag(tag));
        if (std::ranges::find(choice.languages, language) != choice.languages.end())
            rejectUsage("--termbase-languages: " + tag + " is given twice");
        choice.languages.push_back(language);
    }
    if (choice.languages.size() < 2)
        rejectUsage("--termbase-languages: name two, e.g. ru,fa");
}

Result<std::vector<Termbase>> readTermbases(const TermbaseChoice &choice) {
    std::vector<Termbase> termbases;
    for (const std::filesystem::path &file : choice.files) {
        Result<Termbase> termbase = io::readTermbase(file, choice.languages);
        if (!termbase)
            return tl::unexpected(termbase.error());
        termbases.push_back(std::move(*termbase));
    }
    return termbases;
}

std::string coverageSentence(const std::vector<Termbase> &termbases,
                             const std::vector<PreparedVersion> &versions) {
    std::size_t concepts = 0;
    for (const Termbase &termbase : termbases)
        concepts += termbase.concepts.size();
    std::string sentence = "termbase: of the running words (of the different words) its " +
                           std::to_string(concepts) + " concepts know";
    for (const PreparedVersion &prepared : versions) {
        const Language &language = prepared.version.language;
        const VersionCoverage coverage =
            versionCoverage(termbases, extractFeatures(prepared.version), language,
                            languagesBut(versions, language));
        sentence += (&prepared == &versions.front() ? " " : ", ") + language.tag() + ' ' +
                    percent(coverage.runningWords) + " (" + percent(coverage.wordTypes) + ')';
    }
    return sentence + '.';
}

} // namespace hamtaraz::cli
