// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/tmx_diff.h"

#include "alignment/io/translation_unit.h"
#include "alignment/io/xml_text.h"
#include "alignment/text/paragraphs.h"

#include <algorithm>
#include <unordered_map>

namespace hamtaraz::io {

namespace {

/// For each column of a file, the version of the work in that language.
Result<std::vector<std::uint8_t>> versionsOf(const AlignedTexts &texts, const Document &document) {
    std::vector<std::uint8_t> columns;
    for (const Language &language : texts.languages) {
        const auto found = std::ranges::find(document.versions, language, &Version::language);
        if (found == document.versions.end())
            return fail(ErrorCode::UnknownLanguage, "the project has no version in it",
                        language.tag());
        columns.push_back(static_cast<std::uint8_t>(found - document.versions.begin()));
    }
    return columns;
}

/// The texts of each translation unit by id, one a version, as a memory holds them.
using TextsById = std::unordered_map<std::string, std::vector<std::string>>;

TextsById textsOf(const Work &work, const std::vector<std::uint8_t> &columns) {
    TextsById byId;
    const UnitSink remember = [&](const TranslationUnit &unit) {
        std::vector<std::string> texts(work.document.versions.size());
        for (const Variant &variant : unit.variants)
            texts[variant.version] = xmlText(variant.text).text;
        byId.emplace(unit.id, std::move(texts));
    };
    const ExportOptions everything{.confirmedOnly = false};
    if (columns.size() == 2)
        walkPair(work, {columns[0], columns[1]}, everything, remember);
    else
        walkUnits(work, everything, remember);
    return byId;
}

} // namespace

Result<TmxDiff> compareWithWork(const Work &work, const AlignedTexts &texts) {
    const Result<std::vector<std::uint8_t>> columns = versionsOf(texts, work.document);
    if (!columns)
        return tl::unexpected(columns.error());
    const TextsById byId = textsOf(work, *columns);
    TmxDiff diff;
    for (const AlignedRow &row : texts.rows) {
        const auto known = byId.find(row.id);
        if (known == byId.end()) {
            diff.strangers.push_back(row);
            continue;
        }
        const std::size_t changesBefore = diff.changes.size();
        for (std::size_t column = 0; column < columns->size(); ++column) {
            const std::string &before = known->second[(*columns)[column]];
            std::string after = oneLine(row.cells[column]);
            if (before != after)
                diff.changes.push_back({row.id, texts.languages[column], before, std::move(after)});
        }
        if (diff.changes.size() == changesBefore)
            ++diff.same;
    }
    return diff;
}

} // namespace hamtaraz::io
