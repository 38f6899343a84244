// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/document.h"

#include <filesystem>
#include <string>
#include <vector>

namespace hamtaraz::cli {

/// An argument "LANG=FILE".
struct LanguageFile {
    Language language;
    std::filesystem::path file;
};

/// Whether an argument has the form LANG=FILE (rather than being a file's name).
bool namesLanguage(const std::string &argument);

/// Reads "ru=book.txt". UnknownLanguage or BadFormat.
Result<LanguageFile> parseLanguageFile(const std::string &argument);

/// The texts to align as the user named them. TooFewVersions, TooManyVersions, RepeatedLanguage,
/// or what parseLanguageFile fails with; OutOfRange when `source` (may be empty) is none of them.
Result<std::vector<LanguageFile>> parseLanguageFiles(const std::vector<std::string> &arguments,
                                                     const std::string &source);

/// Throws what CLI11 reports as wrong usage (exit code 2). Only for use in its parse callbacks.
[[noreturn]] void rejectUsage(const std::string &sentence);

/// The value, or wrong usage with the error's sentence.
template <class T> T usageValue(Result<T> result) {
    if (!result)
        rejectUsage(errorSentence(result.error()));
    return std::move(*result);
}

} // namespace hamtaraz::cli
