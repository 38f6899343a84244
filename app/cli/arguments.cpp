// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <set>

namespace hamtaraz::cli {

bool namesLanguage(const std::string &argument) {
    const std::size_t equals = argument.find('=');
    return equals != std::string::npos && Language::fromTag(argument.substr(0, equals)).has_value();
}

Result<LanguageFile> parseLanguageFile(const std::string &argument) {
    const std::size_t equals = argument.find('=');
    if (equals == std::string::npos || equals + 1 == argument.size())
        return fail(ErrorCode::BadFormat, "a text is given as LANG=FILE, e.g. ru=book.txt",
                    argument);
    return Language::fromTag(argument.substr(0, equals)).map([&](const Language &language) {
        return LanguageFile{language, argument.substr(equals + 1)};
    });
}

Result<std::vector<LanguageFile>> parseLanguageFiles(const std::vector<std::string> &arguments,
                                                     const std::string &source) {
    std::vector<LanguageFile> files;
    std::set<Language> seen;
    for (const std::string &argument : arguments) {
        Result<LanguageFile> file = parseLanguageFile(argument);
        if (!file)
            return tl::unexpected(file.error());
        if (!seen.insert(file->language).second)
            return fail(ErrorCode::RepeatedLanguage, "", file->language.tag());
        files.push_back(std::move(*file));
    }
    if (files.size() < minVersions)
        return fail(ErrorCode::TooFewVersions, "");
    if (files.size() > maxVersions)
        return fail(ErrorCode::TooManyVersions, "");
    if (source.empty())
        return files;
    const Result<Language> wanted = Language::fromTag(source);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (!seen.contains(*wanted))
        return fail(ErrorCode::OutOfRange, "the source is none of the languages given", source);
    return files;
}

void rejectUsage(const std::string &sentence) {
    throw CLI::ValidationError(sentence);
}

} // namespace hamtaraz::cli
