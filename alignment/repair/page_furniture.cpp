// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/characters.h"
#include "alignment/repair/damage_profile.h"
#include "alignment/repair/page_layout.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>

namespace hamtaraz {
namespace {

constexpr std::uint32_t centredIndent = 20;
constexpr std::size_t longestPageNumber = 4;
// A running title is narrower than this share of the usual line.
constexpr double widestTitle = 0.8;
// A running title is repeated this often; page numbers count on by one this often.
constexpr std::size_t fewestRepeats = 3;
constexpr std::size_t fewestInSequence = 3;
// Pages have about as many lines each.
constexpr std::size_t shortestPage = 10, pageSlack = 2, fewestDistances = 3;

// A line of text with its neighbours in text, blank lines skipped.
struct Candidate {
    std::size_t line = 0;
    bool number = false; // one figure and nothing else
    long value = -1;     // of that figure
    bool centred = false;
    bool title = false;    // short, without a stop
    bool repeated = false; // as a title, figures apart
    bool counts = false;   // its figure goes on from that of the line like it before
    bool again = false;    // it reads like the title right before it: that is the text's own
    bool ofPages = false;  // lines like it stand within sentences, or at equal distances
    bool pageEdge = false; // the first or last line of a page
    bool furniture = false;
};

std::u32string titleKey(const Glyphs &text) {
    std::u32string key;
    for (const Glyph &glyph : text)
        if (isInArabicWord(glyph.letter) || isForeignLetter(glyph.letter))
            key += glyph.letter;
    return key;
}

// The number of a line that is one figure, perhaps between dashes; -1 if it is not.
long pageNumber(const Glyphs &text) {
    long value = 0;
    std::size_t figures = 0;
    for (const Glyph &glyph : text) {
        if (isFigure(glyph.letter)) {
            value = value * 10 + figureValue(glyph.letter);
            ++figures;
        } else if (!isDash(glyph.letter) && !isSpace(glyph.letter)) {
            return -1;
        }
        if (figures > longestPageNumber)
            return -1;
    }
    return figures > 0 ? value : -1;
}

bool looksLikeTitle(const Glyphs &text, double usualWidth) {
    return static_cast<double>(text.size()) <= widestTitle * usualWidth && !text.empty() &&
           !isClosing(text.back().letter) && titleKey(text).size() > 1;
}

// The figure that a title begins or ends with; -1 without one.
long numberAtEdge(const Glyphs &text) {
    const auto read = [](auto at, auto end) {
        std::vector<long> digits;
        for (; at != end && isFigure(at->letter) && digits.size() <= longestPageNumber; ++at)
            digits.push_back(figureValue(at->letter));
        return digits;
    };
    std::vector<long> digits = read(text.begin(), text.end());
    if (digits.empty()) {
        digits = read(text.rbegin(), text.rend());
        std::reverse(digits.begin(), digits.end());
    }
    long value = 0;
    for (const long digit : digits)
        value = value * 10 + digit;
    return digits.empty() || digits.size() > longestPageNumber ? -1 : value;
}

// Lines that are alike: lone figures, or titles that read alike but for their figures.
struct Series {
    std::size_t all = 0, steps = 0, breaks = 0; // steps: the figure grew by one page or two
    long last = -1;
    std::vector<std::size_t> places; // among the lines of text

    void add(std::size_t place, long value, bool breaksSentence) {
        ++all;
        steps += last >= 0 && value > last && value <= last + 2 ? 1U : 0U;
        breaks += breaksSentence ? 1U : 0U;
        last = value;
        places.push_back(place);
    }
    [[nodiscard]] bool counts() const { return 3 * steps >= 2 * (all - 1); }
    // Pages end within sentences, or at equal distances; chapters do not.
    [[nodiscard]] bool ofPages() const { return 3 * breaks >= all || standRegularly(places); }
};

// Fills in what only all lines that are alike can tell of each.
void compareAlike(const std::vector<Line> &lines, std::vector<Candidate> &candidates,
                  double usualWidth) {
    std::map<std::u32string, Series> alike; // the lone figures have no letters
    const auto seriesOf = [&](const Candidate &candidate) -> Series & {
        return alike[titleKey(lines[candidate.line].text)];
    };
    const Line *before = nullptr; // the last line of running text
    for (std::size_t at = 0; at < candidates.size(); ++at) {
        const Candidate &candidate = candidates[at];
        const Line &line = lines[candidate.line];
        if (!candidate.repeated && !candidate.number) {
            before = &line;
            continue;
        }
        const bool breaks = before && !endsSentence(before->text) &&
                            static_cast<double>(before->raw.size()) > widestTitle * usualWidth;
        seriesOf(candidate).add(at, candidate.number ? candidate.value : numberAtEdge(line.text),
                                breaks);
    }
    for (Candidate &candidate : candidates) {
        if (!candidate.repeated && !candidate.number)
            continue;
        const Series &series = seriesOf(candidate);
        candidate.counts = series.all >= fewestInSequence && series.counts();
        candidate.ofPages = series.ofPages();
    }
    for (std::size_t at = 1; at < candidates.size(); ++at)
        candidates[at].again =
            candidates[at].title && titleKey(lines[candidates[at].line].text) ==
                                        titleKey(lines[candidates[at - 1].line].text);
}

std::vector<Candidate> findCandidates(const std::vector<Line> &lines,
                                      const std::vector<LinePlace> &places) {
    const double usualWidth = medianWidth(lines);
    std::vector<Candidate> candidates;
    std::map<std::u32string, std::size_t> titles;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (places[at].role != LineRole::Body)
            continue;
        Candidate candidate{at};
        candidate.value = pageNumber(lines[at].text);
        candidate.number = candidate.value >= 0;
        candidate.centred = lines[at].indent >= centredIndent;
        candidate.title = !candidate.number && looksLikeTitle(lines[at].text, usualWidth);
        candidate.pageEdge = places[at].topOfPage;
        if (candidate.pageEdge && !candidates.empty())
            candidates.back().pageEdge = true;
        if (candidate.title)
            ++titles[titleKey(lines[at].text)];
        candidates.push_back(candidate);
    }
    if (!candidates.empty())
        candidates.front().pageEdge = candidates.back().pageEdge = true;
    for (Candidate &candidate : candidates)
        candidate.repeated =
            candidate.title && titles[titleKey(lines[candidate.line].text)] >= fewestRepeats;
    compareAlike(lines, candidates, usualWidth);
    return candidates;
}

void markNumbers(std::vector<Candidate> &candidates) {
    for (std::size_t at = 0; at < candidates.size(); ++at) {
        Candidate &number = candidates[at];
        if (!number.number)
            continue;
        const auto titled = [&](std::size_t other) {
            return other < candidates.size() && candidates[other].title &&
                   (candidates[other].centred || candidates[other].repeated);
        };
        // Figures that count on, but never within a sentence, are those of chapters.
        const bool ofChapters = number.counts && !number.ofPages;
        number.furniture = (number.counts && number.ofPages) || (number.centred && !ofChapters) ||
                           number.pageEdge || titled(at - 1) || titled(at + 1);
    }
}

void markTitles(std::vector<Candidate> &candidates) {
    for (std::size_t at = 0; at < candidates.size(); ++at) {
        Candidate &title = candidates[at];
        if (!title.title)
            continue;
        const auto numbered = [&](std::size_t other) {
            return other < candidates.size() && candidates[other].number &&
                   candidates[other].furniture;
        };
        title.furniture = (title.centred && numbered(at + 1)) ||
                          (title.repeated && (title.pageEdge || (title.ofPages && !title.again) ||
                                              numbered(at + 1) || numbered(at - 1)));
    }
}

} // namespace

bool standRegularly(const std::vector<std::size_t> &places) {
    std::vector<std::size_t> distances;
    for (std::size_t at = 1; at < places.size(); ++at)
        distances.push_back(places[at] - places[at - 1]);
    if (distances.size() < fewestDistances)
        return false;
    const auto half = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), half, distances.end());
    const std::size_t middle = *half;
    const auto near = std::count_if(distances.begin(), distances.end(), [&](std::size_t distance) {
        return distance + pageSlack >= middle && distance <= middle + pageSlack;
    });
    return middle >= shortestPage && 3 * static_cast<std::size_t>(near) >= 2 * distances.size();
}

void markFurniture(const std::vector<Line> &lines, std::vector<LinePlace> &places) {
    std::vector<Candidate> candidates = findCandidates(lines, places);
    markNumbers(candidates);
    markTitles(candidates);
    for (const Candidate &candidate : candidates)
        if (candidate.furniture)
            places[candidate.line].role = LineRole::Furniture;
}

} // namespace hamtaraz
