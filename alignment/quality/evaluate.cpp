// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/quality/evaluate.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace hamtaraz {

namespace {

using Numbers = std::vector<std::uint32_t>;
using Row = std::vector<Numbers>;

tl::unexpected<Error> badLine(std::size_t line, const char *what) {
    return fail(ErrorCode::BadFormat, what, "line " + std::to_string(line));
}

template <class Visit> void forEachField(std::string_view text, char separator, Visit visit) {
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find(separator, begin);
        visit(text.substr(begin, end == std::string_view::npos ? end : end - begin));
        if (end == std::string_view::npos)
            return;
        begin = end + 1;
    }
}

/// False when a field is not a number.
bool parseNumbers(std::string_view cell, Numbers &numbers) {
    bool good = true;
    forEachField(cell, ' ', [&](std::string_view field) {
        if (field.empty())
            return;
        std::uint32_t number = 0;
        const auto [end, error] =
            std::from_chars(field.data(), field.data() + field.size(), number);
        good = good && error == std::errc{} && end == field.data() + field.size();
        numbers.push_back(number);
    });
    std::ranges::sort(numbers);
    return good;
}

std::size_t commonCount(const std::set<Row> &a, const std::set<Row> &b) {
    return static_cast<std::size_t>(
        std::ranges::count_if(a, [&b](const Row &row) { return b.contains(row); }));
}

Ratio compare(const std::set<Row> &gold, const std::set<Row> &found) {
    return {commonCount(gold, found), found.size(), gold.size()};
}

/// Units with something in at least two versions.
std::set<Row> sharedRows(const IndexUnits &units) {
    std::set<Row> rows;
    for (const Row &row : units)
        if (std::ranges::count_if(row, [](const Numbers &n) { return !n.empty(); }) > 1)
            rows.insert(row);
    return rows;
}

std::set<Row> projected(const IndexUnits &units, std::size_t a, std::size_t b) {
    std::set<Row> rows;
    for (const Row &row : units)
        if (!row[a].empty() && !row[b].empty())
            rows.insert(Row{row[a], row[b]});
    return rows;
}

std::set<Row> linksOf(const std::set<Row> &beads) {
    std::set<Row> links;
    for (const Row &bead : beads)
        for (const std::uint32_t i : bead[0])
            for (const std::uint32_t j : bead[1])
                links.insert(Row{Numbers{i}, Numbers{j}});
    return links;
}

double share(std::size_t part, std::size_t whole, std::size_t other) {
    if (whole == 0)
        return other == 0 ? 1 : 0;
    return static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

double Ratio::precision() const {
    return share(found, proposed, expected);
}
double Ratio::recall() const {
    return share(found, expected, proposed);
}
double Ratio::f1() const {
    const double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
}

Result<IndexUnits> parseIndices(std::string_view text) {
    IndexUnits units;
    std::size_t columns = 0;
    std::size_t line = 0;
    tl::expected<void, Error> outcome;
    forEachField(text, '\n', [&](std::string_view row) {
        ++line;
        if (!row.empty() && row.back() == '\r')
            row.remove_suffix(1);
        if (!outcome || row.find_first_not_of(" \t") == std::string_view::npos || row[0] == '#')
            return;
        Row unit;
        bool numbers = true;
        forEachField(row, '\t', [&](std::string_view cell) {
            numbers = parseNumbers(cell, unit.emplace_back()) && numbers;
        });
        if (!numbers)
            outcome = badLine(line, "a cell holds something other than segment numbers");
        else if (columns != 0 && unit.size() != columns)
            outcome = badLine(line, "the number of columns differs from the lines above");
        columns = unit.size();
        units.push_back(std::move(unit));
    });
    if (!outcome)
        return tl::unexpected(outcome.error());
    return units;
}

std::string formatIndices(const IndexUnits &units) {
    std::string text;
    for (const Row &unit : units) {
        for (std::size_t v = 0; v < unit.size(); ++v) {
            if (v > 0)
                text += '\t';
            for (std::size_t i = 0; i < unit[v].size(); ++i) {
                if (i > 0)
                    text += ' ';
                text += std::to_string(unit[v][i]);
            }
        }
        text += '\n';
    }
    return text;
}

IndexUnits indexUnits(const Alignment &alignment) {
    IndexUnits units;
    for (const Unit &unit : alignment.units()) {
        Row &row = units.emplace_back();
        for (const SegmentRange &part : unit.parts) {
            Numbers &numbers = row.emplace_back();
            for (std::uint32_t i = part.first; i < part.last; ++i)
                numbers.push_back(i);
        }
    }
    return units;
}

Evaluation evaluate(const IndexUnits &gold, const IndexUnits &found) {
    Evaluation evaluation{compare(sharedRows(gold), sharedRows(found)), {}};
    const std::size_t versions = gold.empty() ? 0 : gold.front().size();
    if (!found.empty() && found.front().size() != versions)
        return evaluation;
    for (std::size_t a = 0; a < versions; ++a)
        for (std::size_t b = a + 1; b < versions; ++b) {
            const auto goldBeads = projected(gold, a, b);
            const auto foundBeads = projected(found, a, b);
            evaluation.pairs.push_back({static_cast<std::uint8_t>(a), static_cast<std::uint8_t>(b),
                                        compare(goldBeads, foundBeads),
                                        compare(linksOf(goldBeads), linksOf(foundBeads))});
        }
    return evaluation;
}

} // namespace hamtaraz
