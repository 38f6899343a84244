// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/aligned_texts.h"

#include "alignment/text/paragraphs.h"

#include <utility>

namespace hamtaraz::io {

namespace {

/// Appends a cell to a version as a segment of its own; a blank one leaves an empty part.
SegmentRange appendCell(Version &version, const std::string &cell) {
    const auto number = static_cast<std::uint32_t>(version.segments.size());
    const std::string line = oneLine(cell);
    if (line.empty())
        return {number, number};
    if (number > 0)
        version.text += '\n';
    const auto begin = static_cast<std::uint32_t>(version.text.size());
    version.text += line;
    version.segments.push_back({{begin, static_cast<std::uint32_t>(version.text.size())}, number});
    return {number, number + 1};
}

/// Links every segment of the unit with every one of another version: each part holds one at most.
std::vector<Link> allLinks(const std::vector<SegmentRange> &parts) {
    std::vector<Link> links;
    for (std::uint8_t a = 0; a < parts.size(); ++a)
        for (auto b = static_cast<std::uint8_t>(a + 1); b < parts.size(); ++b)
            if (!parts[a].empty() && !parts[b].empty())
                links.push_back({a, b, parts[a].first, parts[b].first});
    return links;
}

Unit appendRow(Document &document, const AlignedRow &row) {
    Unit unit;
    unit.status = row.status;
    unit.confidence = row.confidence;
    unit.note = row.note;
    for (std::size_t v = 0; v < document.versions.size(); ++v)
        unit.parts.push_back(
            appendCell(document.versions[v], v < row.cells.size() ? row.cells[v] : std::string()));
    unit.links = allLinks(unit.parts);
    return unit;
}

bool isBlank(const Unit &unit) {
    for (const SegmentRange part : unit.parts)
        if (!part.empty())
            return false;
    return true;
}

} // namespace

Result<Work> workFromRows(std::string title, const AlignedTexts &texts) {
    if (texts.languages.size() > maxVersions)
        return fail(ErrorCode::TooManyVersions, "");
    Document document{std::move(title), {}};
    for (const Language &language : texts.languages)
        document.versions.push_back({language, Role::Translation, {}, {}});
    if (!document.versions.empty())
        document.versions.front().role = Role::Source;

    std::vector<Unit> units;
    for (const AlignedRow &row : texts.rows)
        if (Unit unit = appendRow(document, row); !isBlank(unit))
            units.push_back(std::move(unit));

    if (Outcome checked = checkDocument(document); !checked)
        return tl::unexpected(checked.error());
    std::vector<std::uint32_t> counts;
    for (const Version &version : document.versions) {
        if (version.segments.empty())
            return fail(ErrorCode::Empty, "", version.language.tag());
        counts.push_back(static_cast<std::uint32_t>(version.segments.size()));
    }
    Result<Alignment> alignment = Alignment::create(std::move(counts), std::move(units));
    if (!alignment)
        return tl::unexpected(alignment.error());
    return Work{std::move(document), std::move(*alignment)};
}

} // namespace hamtaraz::io
