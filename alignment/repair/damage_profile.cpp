// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/damage_profile.h"

#include "alignment/repair/characters.h"
#include "alignment/repair/kashida.h"
#include "alignment/repair/page_signs.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace hamtaraz {
namespace {

// Blocks are reversed when this many lines begin with a stop, and this many times as many as end
// with one: in a sound text it is the other way round. A text with kashida letters was broken by
// an extractor for sure; there the stops within lines tell as well.
constexpr std::size_t fewestOpeningStops = 3;
constexpr std::size_t timesClosingStops = 3;
// Where more of the spaces between words are wide than this, they justify lines, and are no
// borders.
constexpr double mostGaps = 0.7;
// Hard-wrapped lines: of this width, and this share of them near the middle width.
constexpr double narrowest = 25, widest = 200;
constexpr double nearShare = 0.5, nearRange = 0.3;
constexpr std::size_t fewestWrapped = 5;

// The first or last letter, figure or stop, whatever brackets and quotes stand outside of it.
template <class Iterator> bool meetsStopFirst(Iterator at, Iterator end) {
    for (; at != end; ++at) {
        if (isSentenceEnd(at->letter))
            return true;
        if (isInArabicWord(at->letter) || isForeignLetter(at->letter) || isFigure(at->letter))
            return false;
    }
    return false;
}

// Stops on the wrong side of a word, and on the right one.
struct Stops {
    std::size_t before = 0, behind = 0;

    [[nodiscard]] bool reversed() const {
        return before >= fewestOpeningStops && before >= timesClosingStops * behind;
    }
};

Stops countAtLineEdges(const std::vector<Line> &lines) {
    Stops stops;
    for (const Line &line : lines) {
        stops.before += meetsStopFirst(line.raw.begin(), line.raw.end()) ? 1U : 0U;
        stops.behind += meetsStopFirst(line.raw.rbegin(), line.raw.rend()) ? 1U : 0U;
    }
    return stops;
}

// Full stops within lines: behind a space they stand before a word, otherwise behind one.
Stops countWithinLines(const std::vector<Line> &lines) {
    Stops stops;
    for (const Line &line : lines) {
        for (std::size_t at = 1; at + 1 < line.raw.size(); ++at) {
            if (line.raw[at].letter != U'.')
                continue;
            if (isSpace(line.raw[at - 1].letter))
                ++stops.before;
            else if (isSpace(line.raw[at + 1].letter))
                ++stops.behind;
        }
    }
    return stops;
}

bool areBlocksReversed(const std::vector<Line> &lines, bool hasKashida) {
    Stops stops = countAtLineEdges(lines);
    if (!hasKashida || stops.reversed())
        return stops.reversed();
    const Stops within = countWithinLines(lines);
    stops.before += within.before;
    stops.behind += within.behind;
    return stops.reversed();
}

bool areGapsRare(const std::vector<Line> &lines) {
    std::size_t gaps = 0, separators = 0;
    for (const Line &line : lines) {
        for (std::size_t at = 1; at < line.raw.size(); ++at) {
            if (!isSpace(line.raw[at - 1].letter) || isSpace(line.raw[at].letter))
                continue;
            ++separators;
            gaps += isSpace(line.raw[at - 2].letter) ? 1U : 0U;
        }
    }
    return static_cast<double>(gaps) <= mostGaps * static_cast<double>(separators);
}

bool areLinesWrapped(const std::vector<Line> &lines) {
    const double middle = medianWidth(lines);
    std::size_t near = 0, inked = 0;
    for (const Line &line : lines) {
        inked += line.blank() ? 0U : 1U;
        near +=
            std::abs(static_cast<double>(line.raw.size()) - middle) <= nearRange * middle ? 1U : 0U;
    }
    return inked >= fewestWrapped && middle >= narrowest && middle <= widest &&
           static_cast<double>(near) >= nearShare * static_cast<double>(inked);
}

} // namespace

double medianWidth(const std::vector<Line> &lines) {
    std::vector<std::size_t> widths;
    for (const Line &line : lines)
        if (!line.blank())
            widths.push_back(line.raw.size());
    if (widths.empty())
        return 0;
    const auto middle = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2);
    std::nth_element(widths.begin(), middle, widths.end());
    return static_cast<double>(*middle);
}

DamageProfile measureDamage(std::vector<Line> &lines, const Language &language) {
    DamageProfile profile;
    profile.hardWrapped = areLinesWrapped(lines);
    if (language.script() != Script::Arabic) {
        profile.pages = profile.hardWrapped && showPages(lines);
        return profile;
    }
    profile.kashidaLetter = findKashidaLetter(lines);
    if (profile.kashidaLetter)
        for (Line &line : lines)
            markKashida(line, *profile.kashidaLetter);
    if (language.tag() == "fa")
        profile.yehKaf = measureYehKaf(lines);
    profile.blocksReversed = areBlocksReversed(lines, profile.kashidaLetter.has_value());
    profile.gapsAreBorders = areGapsRare(lines);
    profile.visual =
        std::any_of(lines.begin(), lines.end(), [](const Line &line) { return line.visual; });
    profile.pages = profile.hardWrapped && !profile.extracted() && showPages(lines);
    return profile;
}

} // namespace hamtaraz
