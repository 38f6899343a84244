// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_columns.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>

namespace hamtaraz::io {

namespace {

constexpr float narrowestGutter = 0.6F; ///< between columns, in sizes of the font
constexpr float plainGutter = 1.0F;     ///< no spaces between words make one as wide
constexpr float narrowestColumn = 7.0F; ///< in sizes of the font
constexpr std::size_t fewestLines = 4;  ///< of columns beside each other, or of one of them
constexpr std::size_t fewLines = 2;     ///< of the other
constexpr std::size_t manyLines = 8;    ///< of both where the gutter is narrow
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

/// How wide the free strip is around the place it was found at.
float widthOf(const Rows &rows, const Gutter &gutter) {
    float left = -1, right = -1;
    for (std::size_t at = gutter.first; at < gutter.last; ++at)
        for (const PdfSpread &spread : rows[at].inked) {
            if (spread.right <= gutter.left)
                left = left < 0 ? spread.right : std::max(left, spread.right);
            else
                right = right < 0 ? spread.left : std::min(right, spread.left);
        }
    return right - left;
}

/// Whether earlier pages have their columns divided here.
bool isKnown(const Gutter &gutter, const std::vector<PdfSpread> &known) {
    return std::ranges::any_of(known, [&](const PdfSpread &strip) {
        return gutter.left >= strip.left && gutter.right <= strip.right;
    });
}

bool dividesColumns(const Rows &rows, const Gutter &gutter, float size,
                    const std::vector<PdfSpread> &known) {
    const auto [left, right] = sidesOf(rows, gutter);
    const auto [fewer, more] = std::minmax(left.lines, right.lines);
    if (fewer > 0 && isKnown(gutter, known))
        return true;
    const bool narrow = widthOf(rows, gutter) < plainGutter * size;
    return fewer >= (narrow ? manyLines : fewLines) && more >= fewestLines &&
           left.width >= narrowestColumn * size && right.width >= narrowestColumn * size;
}

/// The longest stretches of lines that leave a strip free, one for each place of the strip.
std::optional<Gutter> widestGutter(const Rows &rows, float size,
                                   const std::vector<PdfSpread> &known) {
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
            if (gutter.last - gutter.first > longest && dividesColumns(rows, gutter, size, known))
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
    Cutter(bool rightToLeft, std::vector<PdfSpread> &known)
        : m_rightToLeft(rightToLeft), m_known(known) {}

    void cut(std::vector<PdfGlyph> glyphs, int depth) {
        Rows rows = groupIntoRows(std::move(glyphs));
        std::erase_if(rows, [](const PdfRow &row) { return row.inked.empty(); });
        if (rows.empty())
            return;
        const std::optional<Gutter> gutter = depth < deepestCut && rows.size() <= mostRows
                                                 ? widestGutter(rows, usualSize(rows), m_known)
                                                 : std::nullopt;
        if (!gutter) {
            m_columns.push_back(takeLines(rows, 0, rows.size()));
            return;
        }
        remember(rows, *gutter);
        cut(takeLines(rows, 0, gutter->first), depth + 1);
        auto [left, right] = divide(takeLines(rows, gutter->first, gutter->last), *gutter);
        if (m_rightToLeft)
            std::swap(left, right);
        cut(std::move(left), depth + 1);
        cut(std::move(right), depth + 1);
        cut(takeLines(rows, gutter->last, rows.size()), depth + 1);
    }

    std::vector<std::vector<PdfGlyph>> take() { return std::move(m_columns); }

private:
    using Glyphs = std::vector<PdfGlyph>;

    static std::pair<Glyphs, Glyphs> divide(Glyphs glyphs, const Gutter &gutter) {
        const float middle = (gutter.left + gutter.right) / 2;
        const auto second =
            std::stable_partition(glyphs.begin(), glyphs.end(), [middle](const PdfGlyph &glyph) {
                return glyph.centre() < middle;
            });
        Glyphs right(std::make_move_iterator(second), std::make_move_iterator(glyphs.end()));
        glyphs.erase(second, glyphs.end());
        return {std::move(glyphs), std::move(right)};
    }

    void remember(const Rows &rows, const Gutter &gutter) {
        constexpr std::size_t most = 16;
        const auto [left, right] = sidesOf(rows, gutter);
        if (std::min(left.lines, right.lines) < fewestLines || isKnown(gutter, m_known))
            return;
        const float wider = (widthOf(rows, gutter) - (gutter.right - gutter.left)) / 2;
        m_known.insert(m_known.begin(), {gutter.left - wider, gutter.right + wider});
        m_known.resize(std::min(m_known.size(), most));
    }

    bool m_rightToLeft;
    std::vector<PdfSpread> &m_known;
    std::vector<std::vector<PdfGlyph>> m_columns;
};

} // namespace

std::vector<std::vector<PdfGlyph>> PdfColumnCutter::cut(std::vector<PdfGlyph> glyphs,
                                                        bool rightToLeft) {
    Cutter cutter(rightToLeft, m_known);
    cutter.cut(std::move(glyphs), 0);
    return cutter.take();
}

} // namespace hamtaraz::io
