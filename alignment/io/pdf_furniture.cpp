// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_furniture.h"

#include "alignment/text/fold.h"
#include "alignment/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>

namespace hamtaraz::io {

namespace {

constexpr float sameHeight = 4;        ///< baselines nearer than this are one height, in points
constexpr float apartBy = 1.25F;       ///< from the text, in usual distances of lines
constexpr float smallerType = 0.95F;   ///< of the body's size
constexpr std::size_t deepest = 3;     ///< rows of furniture at one edge
constexpr std::size_t sureRepeats = 3; ///< pages, where the line does not stand apart
constexpr std::size_t longestFigure = 5;
constexpr double zoneShare = 0.5; ///< of the pages have furniture at a height that is its own

/// One line or several at one height, at an edge of a page.
struct EdgeRow {
    std::vector<std::size_t> lines; ///< positions
    float baseline = 0;
    bool bottom = false;
    bool apart = false; ///< from the row further inside
    bool alone = false; ///< on its page
    bool inner = false; ///< another row is nearer to the edge
};

struct Page {
    std::uint32_t number = 0;
    std::size_t first = 0, last = 0;           ///< its lines
    std::array<std::vector<EdgeRow>, 2> edges; ///< from the top down, from the bottom up
};

/// A line without figures and signs: what is repeated of it.
std::string keyOf(std::string_view text) {
    std::string letters;
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, size] = utf8::decode(text, at);
        if (u_isalpha(static_cast<UChar32>(c)))
            letters.append(text, at, size);
        at += size;
    }
    return foldForComparison(letters);
}

/// The value of a line that is one figure, perhaps with signs around it.
std::optional<long> loneFigure(std::string_view text) {
    long value = 0;
    std::size_t figures = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, size] = utf8::decode(text, at);
        at += size;
        const auto digit = u_charDigitValue(static_cast<UChar32>(c));
        if (digit >= 0 && ++figures <= longestFigure)
            value = value * 10 + digit;
        else if (u_isalpha(static_cast<UChar32>(c)))
            return std::nullopt;
    }
    return figures > 0 && figures <= longestFigure ? std::optional(value) : std::nullopt;
}

std::vector<Page> findPages(const std::vector<PdfLine> &lines) {
    std::vector<Page> pages;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (pages.empty() || pages.back().number != lines[at].page)
            pages.push_back({lines[at].page, at, at, {}});
        pages.back().last = at + 1;
    }
    return pages;
}

/// The rows at the edges of a page, and whether each stands apart from what is further inside.
void findEdges(Page &page, const std::vector<PdfLine> &lines, float spacing, float body) {
    std::vector<std::size_t> order;
    for (std::size_t at = page.first; at < page.last; ++at)
        order.push_back(at);
    std::ranges::stable_sort(order, {}, [&](std::size_t at) { return lines[at].baseline; });
    std::vector<EdgeRow> rows;
    for (const std::size_t at : order) {
        if (rows.empty() || lines[at].baseline - rows.back().baseline > sameHeight)
            rows.push_back({{}, lines[at].baseline});
        rows.back().lines.push_back(at);
    }
    for (std::size_t edge = 0; edge < 2; ++edge) {
        for (std::size_t depth = 0; depth < std::min(deepest, rows.size()); ++depth) {
            const std::size_t at = edge == 0 ? depth : rows.size() - 1 - depth;
            const std::size_t inner = edge == 0 ? at + 1 : at - 1;
            EdgeRow row = rows[at];
            row.bottom = edge == 1;
            row.alone = rows.size() == 1;
            row.inner = depth > 0;
            const float size = lines[row.lines.front()].size;
            row.apart = depth + 1 >= rows.size() || size < smallerType * body ||
                        std::abs(rows[inner].baseline - row.baseline) > apartBy * spacing * body;
            page.edges[edge].push_back(std::move(row));
        }
    }
}

class FurnitureFinder {
public:
    explicit FurnitureFinder(const std::vector<PdfLine> &lines)
        : m_lines(lines), m_pages(findPages(lines)), m_furniture(lines.size()) {
        const float spacing = usualSpacing(lines), body = bodySize(lines);
        for (Page &page : m_pages)
            findEdges(page, lines, spacing, body);
    }

    std::vector<bool> find() {
        for (std::size_t depth = 0; depth < deepest; ++depth) {
            collect(depth);
            for (const Page &page : m_pages)
                for (const auto &edge : page.edges)
                    if (depth < edge.size() && isReached(edge, depth))
                        markRow(edge[depth]);
        }
        return std::move(m_furniture);
    }

private:
    /// What a line is known by: its edge and height, and its letters.
    using Height = std::pair<bool, long>;

    static Height heightOf(const EdgeRow &row) {
        return {row.bottom, std::lround(row.baseline / sameHeight)};
    }

    [[nodiscard]] bool isReached(const std::vector<EdgeRow> &edge, std::size_t depth) const {
        return depth == 0 || std::ranges::any_of(edge[depth - 1].lines,
                                                 [&](std::size_t at) { return m_furniture[at]; });
    }

    /// Counts what stands at one depth of the edges over all pages.
    void collect(std::size_t depth) {
        m_titles.clear();
        m_counting.clear();
        m_atHeight.clear();
        for (const Page &page : m_pages)
            for (const auto &edge : page.edges) {
                if (depth >= edge.size() || !isReached(edge, depth))
                    continue;
                for (const std::size_t at : edge[depth].lines)
                    count(edge[depth], at);
            }
    }

    void count(const EdgeRow &row, std::size_t at) {
        const auto figure = loneFigure(m_lines[at].text);
        const std::string key = keyOf(m_lines[at].text);
        if (figure) {
            ++m_counting[{row.bottom, *figure - static_cast<long>(m_lines[at].page)}];
            ++m_atHeight[heightOf(row)];
        } else if (!key.empty() && !row.alone) {
            const std::size_t times = ++m_titles[{heightOf(row), key}];
            m_atHeight[heightOf(row)] += times >= 2 ? 1U : 0U;
        }
    }

    [[nodiscard]] std::size_t near(const std::map<Height, std::size_t> &counts,
                                   const Height &height) const {
        std::size_t sum = 0;
        for (long step = -1; step <= 1; ++step) {
            const auto found = counts.find({height.first, height.second + step});
            sum += found == counts.end() ? 0 : found->second;
        }
        return sum;
    }

    [[nodiscard]] std::size_t repeats(const EdgeRow &row, const std::string &key) const {
        std::size_t sum = 0;
        for (long step = -1; step <= 1; ++step) {
            const Height height = heightOf(row);
            const auto found = m_titles.find({{height.first, height.second + step}, key});
            sum += found == m_titles.end() ? 0 : found->second;
        }
        return sum;
    }

    void markRow(const EdgeRow &row) {
        bool any = false;
        for (const std::size_t at : row.lines)
            any = (m_furniture[at] = isFurniture(row, at)) || any;
        // Beside a running title or page number nothing else stands.
        if (any && row.apart)
            for (const std::size_t at : row.lines)
                m_furniture[at] = true;
    }

    [[nodiscard]] bool isFurniture(const EdgeRow &row, std::size_t at) const {
        const bool zone = row.apart && m_pages.size() >= sureRepeats &&
                          static_cast<double>(near(m_atHeight, heightOf(row))) >=
                              zoneShare * static_cast<double>(m_pages.size());
        if (const auto figure = loneFigure(m_lines[at].text)) {
            const auto steps =
                m_counting.find({row.bottom, *figure - static_cast<long>(m_lines[at].page)});
            return zone || (steps != m_counting.end() && steps->second >= 2) ||
                   (m_pages.size() == 1 && row.apart);
        }
        const std::size_t times = repeats(row, keyOf(m_lines[at].text));
        return zone || (times >= 2 && row.apart) || (times >= sureRepeats && !row.inner);
    }

    const std::vector<PdfLine> &m_lines;
    std::vector<Page> m_pages;
    std::vector<bool> m_furniture;
    std::map<std::pair<Height, std::string>, std::size_t> m_titles;
    std::map<std::pair<bool, long>, std::size_t> m_counting; ///< figures less their page's number
    std::map<Height, std::size_t> m_atHeight;
};

/// The value most often met, its neighbours counted in, on a scale of hundredths.
float commonest(const std::map<long, std::size_t> &counts, float otherwise) {
    const auto most = std::ranges::max_element(
        counts, [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? otherwise : static_cast<float>(most->first) / 100;
}

} // namespace

float usualSpacing(const std::vector<PdfLine> &lines) {
    constexpr float none = 1.2F, widest = 4;
    std::map<long, std::size_t> counts;
    for (std::size_t at = 1; at < lines.size(); ++at) {
        const PdfLine &above = lines[at - 1], &line = lines[at];
        const float distance = (line.baseline - above.baseline) / line.size;
        const bool follows =
            above.page == line.page && above.column == line.column && above.size == line.size;
        if (follows && distance > 0 && distance < widest)
            ++counts[std::lround(distance * 20) * 5];
    }
    return commonest(counts, none);
}

float bodySize(const std::vector<PdfLine> &lines) {
    std::map<long, std::size_t> counts;
    for (const PdfLine &line : lines)
        counts[std::lround(line.size * 10) * 10] += line.text.size();
    return commonest(counts, 0);
}

void removeFurniture(std::vector<PdfLine> &lines) {
    const std::vector<bool> furniture = FurnitureFinder(lines).find();
    if (std::ranges::find(furniture, false) == furniture.end())
        return; // nothing but what repeats: it is the text
    std::size_t kept = 0;
    for (std::size_t at = 0; at < lines.size(); ++at)
        if (!furniture[at]) {
            if (kept != at)
                lines[kept] = std::move(lines[at]);
            ++kept;
        }
    lines.resize(kept);
}

} // namespace hamtaraz::io
