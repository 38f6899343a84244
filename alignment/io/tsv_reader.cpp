// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/tsv_reader.h"

#include "alignment/io/tsv_cell.h"

namespace hamtaraz::io {

namespace {

/// Takes what stands before the next `mark` off the front of `rest`, and the mark with it.
std::string_view takeUntil(std::string_view &rest, char mark) {
    const std::size_t end = rest.find(mark);
    const std::string_view taken = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return taken;
}

std::string_view takeLine(std::string_view &rest) {
    std::string_view line = takeUntil(rest, '\n');
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

std::vector<std::string_view> cellsOf(std::string_view line) {
    std::vector<std::string_view> cells;
    while (true) {
        const bool last = line.find('\t') == std::string_view::npos;
        cells.push_back(takeUntil(line, '\t'));
        if (last)
            return cells;
    }
}

} // namespace

Result<AlignedTexts> parseTsv(std::string_view text) {
    AlignedTexts texts;
    for (const std::string_view tag : cellsOf(takeLine(text))) {
        Result<Language> language = Language::fromTag(tag);
        if (!language)
            return fail(ErrorCode::UnknownLanguage, "line 1 names the languages",
                        std::string(tag.substr(0, 40)));
        texts.languages.push_back(std::move(*language));
    }
    for (std::size_t number = 2; !text.empty(); ++number) {
        const std::string_view line = takeLine(text);
        if (line.empty())
            continue;
        AlignedRow row;
        for (const std::string_view cell : cellsOf(line))
            row.cells.push_back(unescapeCell(cell));
        if (row.cells.size() > texts.languages.size())
            return fail(ErrorCode::BadFormat, "line " + std::to_string(number) + " has " +
                                                  std::to_string(row.cells.size()) + " cells for " +
                                                  std::to_string(texts.languages.size()) +
                                                  " languages");
        row.cells.resize(texts.languages.size());
        texts.rows.push_back(std::move(row));
    }
    return texts;
}

} // namespace hamtaraz::io
