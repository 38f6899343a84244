// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/termbase.h"
#include "alignment/io/dictionary_languages.h"
#include "alignment/result.h"

#include <filesystem>
#include <string_view>

namespace hamtaraz::io {

/// The unpacked files of a dictd dictionary.
struct DictdFiles {
    std::string_view index;    ///< .index
    std::string_view articles; ///< .dict
};

/// Reads a dictionary of the DICT server (dictd(8), "Database format"): index lines of headword,
/// offset and size in base 64, then a concept an article, of the headword and its glosses
/// (glossesOf). What the dictionary says of itself (00-database-…) is passed over, and so is an
/// article's first line when it repeats the headword. BadFormat, naming the line, for an index line
/// that is none or an article beyond the end; BadEncoding for a headword that is no UTF-8; Empty.
/// Linear.
Result<Termbase> parseDictd(const DictdFiles &files, const DictionaryLanguages &languages);

/// Reads NAME.index with the NAME.dict[.dz] beside it; `path` is either. What readFileBytes, gunzip
/// and parseDictd fail with.
Result<Termbase> readDictd(const std::filesystem::path &path, const DictionaryLanguages &languages);

} // namespace hamtaraz::io
