// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/tsv_reader.h"

#include "alignment/io/text_lines.h"
#include "alignment/io/tsv_cell.h"

namespace hamtaraz::io {

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
