// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/termbase.h"
#include "alignment/result.h"

#include <span>
#include <string_view>

namespace hamtaraz::io {

/// Reads a glossary (UTF-8): a concept a line, a tab-separated column a language, variants within
/// a cell separated by | or ; (or the Arabic ؛). Blank lines and lines that begin with # are
/// skipped. The first other line is a header when all its cells are language tags, of two
/// languages or more (`languages` is not heeded then), or when `languages` is empty and two
/// cells are: columns with other names are left out. Without a header the columns are of
/// `languages` (different ones), and further columns are left out. BadFormat, naming the line,
/// for a line without a tab or with more cells than the header; RepeatedLanguage for a header that
/// names one twice; Unsupported when nothing names the languages; Empty. Linear.
Result<Termbase> parseTermbaseTsv(std::string_view text, std::span<const Language> languages);

} // namespace hamtaraz::io
