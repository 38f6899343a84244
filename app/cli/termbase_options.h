// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/termbase.h"
#include "alignment/pipeline.h"

#include <filesystem>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace hamtaraz::cli {

/// The dictionaries a verb is given.
struct TermbaseChoice {
    std::vector<std::filesystem::path> files;
    std::string languageTags;        ///< "ru,fa"; empty: the files name their own
    std::vector<Language> languages; ///< of the tags
};

/// Adds --termbase and --termbase-languages.
void addTermbaseOptions(CLI::App &command, TermbaseChoice &choice);

/// Reads the tags into `languages`; wrong usage when they are not two different ones or more. For
/// CLI11's parse callbacks.
void checkTermbaseChoice(TermbaseChoice &choice);

/// Reads all the files, in order; what io::readTermbase fails with.
Result<std::vector<Termbase>> readTermbases(const TermbaseChoice &choice);

/// How much of each version the termbases know, in one sentence.
std::string coverageSentence(const std::vector<Termbase> &termbases,
                             const std::vector<PreparedVersion> &versions);

} // namespace hamtaraz::cli
