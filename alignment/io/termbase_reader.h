// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/termbase.h"
#include "alignment/result.h"

#include <filesystem>
#include <span>

namespace hamtaraz::io {

/// Reads a dictionary or glossary the user gives, in whichever of five formats it is:
/// StarDict (NAME.ifo, .idx or .dict beside an .ifo), dictd (NAME.index, or .dict beside an
/// .index), TBX (by its content), hunalign's (NAME.dic, or "target @ source" in the first line),
/// else a table (parseTermbaseTsv). The last three may be gzip files, in any text encoding.
/// `languages` are those of a file that does not name its own, source (headwords) first; StarDict,
/// dictd and hunalign want exactly two. Unsupported when they are needed and not given, or when the
/// file holds more than memory should bear; RepeatedLanguage when one is given twice; else what the
/// formats' own readers and readFileBytes fail with. `where` of an error has the path. Linear.
Result<Termbase> readTermbase(const std::filesystem::path &path,
                              std::span<const Language> languages = {});

} // namespace hamtaraz::io
