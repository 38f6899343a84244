// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/page_signs.h"

#include "alignment/repair/characters.h"
#include "alignment/repair/damage_profile.h"
#include "alignment/repair/hyphenation.h"
#include "alignment/repair/page_layout.h"

#include <cstddef>

namespace hamtaraz {
namespace {

// So many words divided, and most of the hyphens at lines' ends; so many breaks by furniture.
constexpr std::size_t fewestDivided = 2, fewestBreaks = 2;
constexpr double fullShare = 0.7; // of the usual width: such a line goes on

bool dividesWords(const std::vector<Line> &lines) {
    const TextWords words(lines);
    std::size_t divided = 0, hyphens = 0;
    const Line *before = nullptr;
    for (const Line &line : lines) {
        if (line.blank())
            continue;
        if (before) {
            const LineJoin join = joinAtHyphen(*before, line, words);
            divided += join == LineJoin::Divided ? 1U : 0U;
            hyphens += join != LineJoin::Space ? 1U : 0U;
        }
        before = &line;
    }
    return divided >= fewestDivided && 2 * divided >= hyphens;
}

// Whether the body goes on from line to line, whatever stood between them.
bool goesOn(const Line &from, const Line &to, double usualWidth) {
    return static_cast<double>(from.text.size()) >= fullShare * usualWidth &&
           !endsSentence(from.text) &&
           (startsSmall(to.text) || isInArabicWord(to.text.front().letter));
}

bool hasFurniture(const std::vector<Line> &lines) {
    std::vector<LinePlace> places = findPageTops(lines);
    markFurniture(lines, places);
    markNotes(lines, places);
    const double usualWidth = medianWidth(lines);
    std::size_t breaks = 0, body = 0;
    std::vector<std::size_t> groups; // of furniture, by the lines of text before
    const Line *before = nullptr;
    bool furniture = false; // since `before`
    for (std::size_t at = 0; at < lines.size(); ++at) {
        furniture = furniture || places[at].role == LineRole::Furniture;
        if (places[at].role != LineRole::Body)
            continue;
        if (furniture && before) {
            groups.push_back(body);
            breaks += goesOn(*before, lines[at], usualWidth) ? 1U : 0U;
        }
        ++body;
        before = &lines[at];
        furniture = false;
    }
    return standRegularly(groups) || (breaks >= fewestBreaks && 3 * breaks >= groups.size());
}

} // namespace

bool showPages(const std::vector<Line> &lines) {
    return dividesWords(lines) || hasFurniture(lines);
}

} // namespace hamtaraz
