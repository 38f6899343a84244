// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/tsv_cell.h"

#include "alignment/text/paragraphs.h"

namespace hamtaraz::io {

namespace {

/// Whether, after any apostrophes, a sign comes with which spreadsheets begin a formula.
bool startsLikeFormula(std::string_view text) {
    const std::size_t sign = text.find_first_not_of('\'');
    return sign != std::string_view::npos &&
           std::string_view("=+-@").find(text[sign]) != std::string_view::npos;
}

} // namespace

std::string escapeCell(std::string_view text) {
    std::string cell = oneLine(text);
    return startsLikeFormula(cell) ? '\'' + cell : cell;
}

std::string unescapeCell(std::string_view cell) {
    const bool escaped = cell.starts_with('\'') && startsLikeFormula(cell);
    return std::string(escaped ? cell.substr(1) : cell);
}

} // namespace hamtaraz::io
