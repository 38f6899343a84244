// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/termbase_tsv_reader.h"

#include "alignment/io/termbase_builder.h"
#include "alignment/io/text_lines.h"
#include "alignment/io/tsv_cell.h"
#include "alignment/text/utf8.h"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

namespace hamtaraz::io {

namespace {

using Column = std::optional<Language>; ///< nothing: a column of notes and the like

struct Layout {
    std::vector<Column> columns;
    bool hasHeader = false;
};

std::vector<Column> columnsNamed(const std::vector<std::string_view> &cells) {
    std::vector<Column> columns;
    for (const std::string_view cell : cells) {
        const Result<Language> language = Language::fromTag(utf8::trimmed(cell));
        columns.push_back(language ? Column(*language) : std::nullopt);
    }
    return columns;
}

Result<Layout> layoutOf(const std::vector<std::string_view> &firstCells,
                        std::span<const Language> languages) {
    const std::vector<Column> named = columnsNamed(firstCells);
    const auto tags = named.size() - static_cast<std::size_t>(std::ranges::count(named, Column()));
    if (tags >= 2 && (tags == named.size() || languages.empty())) {
        std::set<Language> seen;
        for (const Column &column : named)
            if (column && !seen.insert(*column).second)
                return fail(ErrorCode::RepeatedLanguage, "in the header", column->tag());
        return Layout{named, true};
    }
    if (languages.empty())
        return fail(ErrorCode::Unsupported, "the file has no header line of language tags, and "
                                            "its languages are not given");
    return Layout{{languages.begin(), languages.end()}, false};
}

tl::unexpected<Error> badLine(std::size_t number, const std::string &what) {
    return fail(ErrorCode::BadFormat, "line " + std::to_string(number) + ' ' + what);
}

void addRow(const std::vector<std::string_view> &cells, const std::vector<Column> &columns,
            TermbaseBuilder &builder) {
    for (std::size_t c = 0; c < std::min(cells.size(), columns.size()); ++c)
        if (columns[c])
            builder.addVariants(*columns[c], unescapeCell(cells[c]));
    builder.endConcept();
}

} // namespace

Result<Termbase> parseTermbaseTsv(std::string_view text, std::span<const Language> languages) {
    TermbaseBuilder builder;
    std::optional<Layout> layout;
    for (std::size_t number = 1; !text.empty() && !builder.isFull(); ++number) {
        const std::string_view line = takeLine(text);
        if (line.starts_with('#') || utf8::trimmed(line).empty())
            continue;
        const std::vector<std::string_view> cells = cellsOf(line);
        if (cells.size() < 2)
            return badLine(number, "has no tab");
        if (!layout) {
            Result<Layout> found = layoutOf(cells, languages);
            if (!found)
                return tl::unexpected(found.error());
            layout = std::move(*found);
            if (layout->hasHeader)
                continue;
        }
        if (layout->hasHeader && cells.size() > layout->columns.size())
            return badLine(number, "has " + std::to_string(cells.size()) + " cells for " +
                                       std::to_string(layout->columns.size()) + " columns");
        addRow(cells, layout->columns, builder);
    }
    return std::move(builder).take();
}

} // namespace hamtaraz::io
