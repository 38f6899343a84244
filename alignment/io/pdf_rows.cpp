// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_rows.h"

#include "alignment/text/utf8.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <map>

namespace hamtaraz::io {

namespace {

constexpr float sameBaseline = 0.22F; ///< of the font's size
constexpr float smallShare = 0.85F;   ///< a raised figure is smaller than this share of its line
constexpr float narrow = 0.2F;        ///< a mark without a line, in sizes
constexpr float highest = 0.75F;      ///< a raised glyph stands this much above its line, in sizes
constexpr float lowest = 0.35F;       ///< a lowered one this much below
constexpr float nearby = 0.6F;        ///< a raised glyph is this near to its line's ink, in sizes
constexpr float closedGap = 0.45F;    ///< inside a stretch of ink, in sizes
constexpr float highestStep = 0.6F;   ///< between the parts of one line, in sizes
constexpr float mostShared = 0.15F;   ///< of the ink of two parts of one line
constexpr float twiceDrawn = 0.12F;   ///< the same glyph nearer than this is drawn bold

/// The size that most glyphs have, by tenths of points.
float commonSize(const std::vector<PdfGlyph> &glyphs) {
    std::map<long, std::size_t> counts;
    for (const PdfGlyph &glyph : glyphs)
        if (!isBlank(glyph))
            ++counts[std::lround(glyph.size * 10)];
    const auto most = std::ranges::max_element(
        counts, [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? 0 : static_cast<float>(most->first) / 10;
}

float inkOf(const PdfRow &row) {
    float ink = 0;
    for (const PdfSpread &spread : row.inked)
        ink += spread.right - spread.left;
    return ink;
}

/// The height most glyphs stand at, by tenths of points.
float commonBaseline(const std::vector<PdfGlyph> &glyphs) {
    std::map<long, std::size_t> counts;
    for (const PdfGlyph &glyph : glyphs)
        ++counts[std::lround(glyph.baseline * 10)];
    const auto most = std::ranges::max_element(
        counts, [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? 0 : static_cast<float>(most->first) / 10;
}

/// Whether a small or very narrow row is raised or lowered at a larger one rather than a line of
/// its own.
bool belongsTo(const PdfRow &small, const PdfRow &line) {
    const float above = line.baseline - small.baseline;
    const bool isSmall = small.size <= smallShare * line.size ||
                         inkOf(small) < std::min(narrow * small.size, inkOf(line));
    if (!isSmall || above > highest * line.size || above < -lowest * line.size)
        return false;
    const float reach = nearby * line.size;
    return std::ranges::all_of(small.inked, [&](const PdfSpread &mark) {
        return std::ranges::any_of(line.inked, [&](const PdfSpread &ink) {
            return mark.left <= ink.right + reach && mark.right >= ink.left - reach;
        });
    });
}

void spreadInk(PdfRow &row) {
    row.inked.clear();
    for (const PdfGlyph &glyph : row.glyphs) {
        if (isBlank(glyph))
            continue;
        if (!row.inked.empty() && glyph.left - row.inked.back().right < closedGap * glyph.size)
            row.inked.back().right = std::max(row.inked.back().right, glyph.right);
        else
            row.inked.push_back({glyph.left, glyph.right});
    }
}

void finish(PdfRow &row) {
    std::ranges::stable_sort(row.glyphs, {}, &PdfGlyph::centre);
    const auto repeats = [](const PdfGlyph &a, const PdfGlyph &b) {
        return a.text == b.text && a.code == b.code && !a.text.empty() && a.width() > 0 &&
               std::abs(a.left - b.left) < twiceDrawn * a.size &&
               std::abs(a.baseline - b.baseline) < twiceDrawn * a.size;
    };
    row.glyphs.erase(std::unique(row.glyphs.begin(), row.glyphs.end(), repeats), row.glyphs.end());
    row.size = commonSize(row.glyphs);
    row.baseline = commonBaseline(row.glyphs);
    spreadInk(row);
}

/// How much of the ink of one row lies over or under the other's.
float sharedInk(const PdfRow &a, const PdfRow &b) {
    float shared = 0;
    for (const PdfSpread &one : a.inked)
        for (const PdfSpread &other : b.inked)
            shared +=
                std::max(0.0F, std::min(one.right, other.right) - std::max(one.left, other.left));
    return shared;
}

/// Joins what steps up and down within one line, as the words of Nastaliq do: rows nearer than
/// lines can be, with their ink beside each other.
void joinSteps(std::vector<PdfRow> &rows) {
    std::vector<PdfRow> joined;
    for (PdfRow &row : rows) {
        const bool step = !joined.empty() && !row.inked.empty() && !joined.back().inked.empty() &&
                          row.size > smallShare * joined.back().size &&
                          joined.back().size > smallShare * row.size &&
                          row.baseline - joined.back().baseline < highestStep * row.size &&
                          sharedInk(row, joined.back()) <=
                              mostShared * std::min(inkOf(row), inkOf(joined.back()));
        if (!step) {
            joined.push_back(std::move(row));
            continue;
        }
        std::ranges::move(row.glyphs, std::back_inserter(joined.back().glyphs));
        finish(joined.back());
    }
    rows = std::move(joined);
}

/// Gives raised and lowered small rows to the line they stand at.
void attachSmallRows(std::vector<PdfRow> &rows) {
    constexpr std::size_t reach = 2; // rows between, of other columns
    for (std::size_t at = 0; at < rows.size(); ++at) {
        PdfRow &small = rows[at];
        if (small.inked.empty())
            continue;
        const std::size_t first = at >= reach ? at - reach : 0;
        const std::size_t last = std::min(rows.size(), at + reach + 1);
        for (std::size_t other = first; other < last; ++other) {
            PdfRow &line = rows[other];
            if (other == at || !belongsTo(small, line))
                continue;
            line.glyphs.insert(line.glyphs.end(), small.glyphs.begin(), small.glyphs.end());
            finish(line);
            small = {};
            break;
        }
    }
    std::erase_if(rows, [](const PdfRow &row) { return row.glyphs.empty(); });
}

} // namespace

bool isBlank(const PdfGlyph &glyph) {
    return std::ranges::all_of(glyph.text, utf8::isWhiteSpace) && !glyph.text.empty();
}

float usualSize(const std::vector<PdfRow> &rows) {
    std::map<float, std::size_t> counts;
    for (const PdfRow &row : rows)
        counts[row.size] += row.glyphs.size();
    const auto most = std::ranges::max_element(
        counts, [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? 0 : most->first;
}

std::vector<PdfRow> groupIntoRows(std::vector<PdfGlyph> glyphs) {
    std::ranges::stable_sort(glyphs, {}, &PdfGlyph::baseline);
    std::vector<PdfRow> rows;
    for (PdfGlyph &glyph : glyphs) {
        const float tolerance = sameBaseline * glyph.size;
        if (rows.empty() || glyph.baseline - rows.back().baseline > tolerance)
            rows.push_back({{}, glyph.baseline, glyph.size, {}});
        rows.back().glyphs.push_back(std::move(glyph));
    }
    for (PdfRow &row : rows)
        finish(row);
    joinSteps(rows);
    attachSmallRows(rows);
    return rows;
}

} // namespace hamtaraz::io
