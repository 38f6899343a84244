// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What StarDict and dictd dictionaries have in common: an index that points into a file of
// articles, both perhaps compressed.

#include "alignment/io/dictionary_languages.h"
#include "alignment/io/termbase_builder.h"
#include "alignment/result.h"

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>

namespace hamtaraz::io {

/// The path without the endings .ifo, .idx, .index, .dict, .gz, .dz it has: "a/en-fa" of
/// "a/en-fa.dict.dz".
std::filesystem::path dictionaryStem(const std::filesystem::path &path);

/// The first of the files `stem` + ending that is there, unpacked. NotFound names the first; else
/// what readFileBytes and gunzip fail with.
Result<std::string> readDictionaryFile(const std::filesystem::path &stem,
                                       std::initializer_list<const char *> endings);

/// Where an index says an entry's article is, in bytes of the .dict file.
struct ArticlePlace {
    std::uint64_t offset, size;
};

/// The article, or its first 64 KiB: entries may share a long one, and its glosses stand in front.
/// BadFormat, naming the headword, when it lies beyond the end.
Result<std::string_view> articleAt(const ArticlePlace &place, std::string_view articles,
                                   std::string_view headword);

/// Adds a concept of a headword and the glosses of its article.
void addEntry(TermbaseBuilder &builder, const DictionaryLanguages &languages,
              std::string_view headword, std::string_view article);

} // namespace hamtaraz::io
