// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/damage_profile.h"

#include "alignment/repair/characters.h"
#include "alignment/repair/kashida.h"
#include "alignment/repair/page_layout.h"
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
// Nine lines in ten are no wider than the full width; a sharp edge lets none stand out much. This
// share of the lines near it is enough.
constexpr double wideShare = 0.9, sharpEdge = 1.15, nearFullRange = 0.8, fullShare = 0.3;
constexpr double wrappedShare = 0.25; // of the lines end within a sentence, be there much talk

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

// The width that this share of the lines, from the narrowest on, do not go beyond.
double widthOfShare(const std::vector<Line> &lines, double share) {
    std::vector<std::size_t> widths;
    for (const Line &line : lines)
        if (!line.blank())
            widths.push_back(line.raw.size());
    if (widths.empty())
        return 0;
    const auto place = std::min(
        static_cast<std::size_t>(share * static_cast<double>(widths.size())), widths.size() - 1);
    const auto at = widths.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(widths.begin(), at, widths.end());
    return static_cast<double>(*at);
}

// Lines about as wide as most, or, where there is much talk in short lines, as wide as can be.
bool areLinesWrapped(const std::vector<Line> &lines) {
    const double middle = widthOfShare(lines, 0.5), full = widthOfShare(lines, wideShare);
    const bool edge = widthOfShare(lines, 1) <= sharpEdge * full;
    std::size_t near = 0, nearFull = 0, inked = 0;
    for (const Line &line : lines) {
        const auto width = static_cast<double>(line.raw.size());
        inked += line.blank() ? 0U : 1U;
        near += std::abs(width - middle) <= nearRange * middle ? 1U : 0U;
        nearFull += width >= nearFullRange * full ? 1U : 0U;
    }
    const auto isShare = [&](std::size_t count, double share) {
        return static_cast<double>(count) >= share * static_cast<double>(inked);
    };
    const auto isWidth = [](double width) { return width >= narrowest && width <= widest; };
    return inked >= fewestWrapped && ((isWidth(middle) && isShare(near, nearShare)) ||
                                      (edge && isWidth(full) && isShare(nearFull, fullShare)));
}

bool areSentencesWrapped(const std::vector<Line> &lines) {
    std::size_t wrapped = 0, inked = 0;
    for (const Line &line : lines) {
        inked += line.blank() ? 0U : 1U;
        wrapped += !line.blank() && !endsSentence(line.raw) ? 1U : 0U;
    }
    return static_cast<double>(wrapped) >= wrappedShare * static_cast<double>(inked);
}

} // namespace

double medianWidth(const std::vector<Line> &lines) {
    return widthOfShare(lines, 0.5);
}

double fullWidth(const std::vector<Line> &lines) {
    const double most = widthOfShare(lines, wideShare), edge = widthOfShare(lines, 1);
    return edge <= sharpEdge * most ? edge : most;
}

DamageProfile measureDamage(std::vector<Line> &lines, const Language &language) {
    DamageProfile profile;
    profile.hardWrapped = areLinesWrapped(lines);
    profile.wraps = areSentencesWrapped(lines);
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
