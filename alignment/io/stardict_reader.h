// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/termbase.h"
#include "alignment/io/dictionary_languages.h"
#include "alignment/result.h"

#include <filesystem>
#include <string_view>

namespace hamtaraz::io {

/// The unpacked files of a StarDict dictionary.
struct StarDictFiles {
    std::string_view info;     ///< .ifo
    std::string_view index;    ///< .idx
    std::string_view articles; ///< .dict
};

/// Reads a StarDict dictionary (versions 2.4.2 and 3.0.0) by its description, "Format for StarDict
/// dictionary files": a concept an article, of the headword and its glosses (glossesOf). Plain
/// text, Pango, HTML, XDXF and WordNet articles are read, sounds and pictures passed over.
/// BadFormat for files cut off or at odds with each other, naming the entry; BadEncoding for a
/// headword that is no UTF-8; Empty. Linear.
Result<Termbase> parseStarDict(const StarDictFiles &files, const DictionaryLanguages &languages);

/// Reads NAME.ifo with the NAME.idx[.gz] and NAME.dict[.dz] beside it; `path` is any of these. What
/// readFileBytes, gunzip and parseStarDict fail with.
Result<Termbase> readStarDict(const std::filesystem::path &path,
                              const DictionaryLanguages &languages);

} // namespace hamtaraz::io
