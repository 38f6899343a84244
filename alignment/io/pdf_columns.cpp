// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_columns.h"

#include "alignment/io/pdf_rows.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>

namespace hamtaraz::io {

namespace {

constexpr float narrowestGutter = 1.0F; ///< between columns, in sizes of the font
constexpr float narrowestColumn = 7.0F; ///< in sizes of the font
constexpr std::size_t fewestLines = 4;  ///< of a column beside another
constexpr float gridStep = 2.0F;        ///< where gutters are looked for, in points
constexpr float gridCells = 500;        ///< at most, over the width
constexpr std::size_t mostRows = 1000;  ///< more are no page of text in columns
constexpr int deepestCut = 6;           ///< columns in columns

/// Lines [first, last) that leave the strip from `left` to `right` free.
struct Gutter {
    float left = 0, right = 0;
    std::size_t first = 0, last = 0;
};

using Rows = std::vector<PdfRow>;

/// Whether a line has ink in a strip; white space is none.
bool crosses(const PdfRow &row, float left, float right) {
    return std::ranges::any_of(row.inked, [&](const PdfSpread &spread) {
        return spread.left < right && spread.right > left;
    });
}

/// How wide lines [first, last) are at one side of a strip, and how many have ink there.
struct Side {
    float width = 0;
    std::size_t lines = 0;
};

std::pair<Side, Side> sidesOf(const Rows &rows, const Gutter &gutter) {
    float left = gutter.left, right = gutter.right;
    std::pair<Side, Side> sides;
    for (std::size_t at = gutter.first; at < gutter.last; ++at) {
        const std::vector<PdfSpread> &inked = rows[at].inked;
        if (inked.empty())
            continue;
        left = std::min(left, inked.front().left);
        right = std::max(right, inked.back().right);
        sides.first.lines += inked.front().right <= gutter.left ? 1U : 0U;
        sides.second.lines += inked.back().left >= gutter.right ? 1U : 0U;
    }
    sides.first.width = gutter.left - left;
    sides.second.width = right - gutter.right;
    return sides;
}

bool dividesColumns(const Rows &rows, const Gutter &gutter, float size) {
    const auto [left, right] = sidesOf(rows, gutter);
    return left.lines >= fewestLines && right.lines >= fewestLines &&
           left.width >= narrowestColumn * size && right.width >= narrowestColumn * size;
}

/// The longest stretches of lines that leave a strip free, one for each place of the strip.
std::optional<Gutter> widestGutter(const Rows &rows, float size) {
    float left = rows.front().inked.front().left, right = left;
    for (const PdfRow &row : rows) {
        left = std::min(left, row.inked.front().left);
        right = std::max(right, row.inked.back().right);
    }
    std::optional<Gutter> best;
    const float strip = narrowestGutter * size;
    const float edge = narrowestColumn * size;
    const float step = std::max(gridStep, (right - left) / gridCells);
    for (float x = left + edge; x + strip + edge < right; x += step) {
        std::size_t first = 0;
        for (std::size_t at = 0; at <= rows.size(); ++at) {
            if (at < rows.size() && !crosses(rows[at], x, x + strip))
                continue;
            const Gutter gutter{x, x + strip, first, at};
            first = at + 1;
            const std::size_t longest = best ? best->last - best->first : 0;
            if (gutter.last - gutter.first > longest && dividesColumns(rows, gutter, size))
                best = gutter;
        }
    }
    return best;
}

std::vector<PdfGlyph> takeLines(const Rows &rows, std::size_t first, std::size_t last) {
    std::vector<PdfGlyph> glyphs;
    for (std::size_t at = first; at < last; ++at)
        glyphs.insert(glyphs.end(), rows[at].glyphs.begin(), rows[at].glyphs.end());
    return glyphs;
}

class Cutter {
public:
    explicit Cutter(bool rightToLeft) : m_rightToLeft(rightToLeft) {}

    void cut(std::vector<PdfGlyph> glyphs, int depth) {
        Rows rows = groupIntoRows(std::move(glyphs));
        std::erase_if(rows, [](const PdfRow &row) { return row.inked.empty(); });
        if (rows.empty())
            return;
        const std::optional<Gutter> gutter =
            depth < deepestCut && rows.size() <= mostRows ? widestGutter(rows, usualSize(rows)) : std::nullopt;
        if (!gutter) {
            m_columns.push_back({takeLines(rows, 0, rows.size())});
            return;
        }
        cut(takeLines(rows, 0, gutter->first), depth + 1);
        auto [left, right] = divide(takeLines(rows, gutter->first, gutter->last), *gutter);
        if (m_rightToLeft)
            std::swap(left, right);
        cut(std::move(left), depth + 1);
        cut(std::move(right), depth + 1);
        cut(takeLines(rows, gutter->last, rows.size()), depth + 1);
    }

    std::vector<PdfColumn> take() { return std::move(m_columns); }

private:
    using Glyphs = std::vector<PdfGlyph>;

    static std::pair<Glyphs, Glyphs> divide(Glyphs glyphs, const Gutter &gutter) {
        const float middle = (gutter.left + gutter.right) / 2;
        const auto second = std::stable_partition(
            glyphs.begin(), glyphs.end(),
            [middle](const PdfGlyph &glyph) { return glyph.centre() < middle; });
        Glyphs right(std::make_move_iterator(second), std::make_move_iterator(glyphs.end()));
        glyphs.erase(second, glyphs.end());
        return {std::move(glyphs), std::move(right)};
    }

    bool m_rightToLeft;
    std::vector<PdfColumn> m_columns;
};

} // namespace

std::vector<PdfColumn> cutColumns(std::vector<PdfGlyph> glyphs, bool rightToLeft) {
    Cutter cutter(rightToLeft);
    cutter.cut(std::move(glyphs), 0);
    return cutter.take();
}

} // namespace hamtaraz::io
