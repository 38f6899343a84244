// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/segmenter.h"

#include "alignment/text/paragraphs.h"
#include "alignment/text/sentence_ends.h"
#include "alignment/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace hamtaraz {

namespace {

/// The code points of a stretch of text and the byte each starts at; the stretch's end closes
/// the offsets.
struct CodePoints {
    std::u32string values;
    std::vector<std::uint32_t> offsets;

    CodePoints(std::string_view text, TextSpan span) {
        values.reserve(span.size());
        offsets.reserve(span.size() + 1);
        for (std::uint32_t at = span.begin; at < span.end;) {
            const auto [value, size] = utf8::decode(text.substr(0, span.end), at);
            values += value;
            offsets.push_back(at);
            at += size;
        }
        offsets.push_back(span.end);
    }
};

SentenceHabits habitsOf(const Language &language) {
    static constexpr std::array<std::string_view, 18> ordinalStops{
        "de", "da", "nb", "nn", "no", "fi", "et", "lv", "cs",
        "sk", "sl", "hr", "sr", "bs", "hu", "tr", "az", "is"};
    return {.ordinalStops = std::ranges::find(ordinalStops, language.tag()) != ordinalStops.end(),
            .semicolonAsks = language.tag() == "el"};
}

void appendSentences(std::vector<Segment> &segments, const CodePoints &points,
                     SentenceHabits habits, std::uint32_t paragraph) {
    std::vector<std::size_t> ends = findSentenceEnds(points.values, habits);
    ends.push_back(points.values.size());
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        while (utf8::isWhiteSpace(points.values[begin]))
            ++begin;
        segments.push_back({{points.offsets[begin], points.offsets[end]}, paragraph});
        begin = end;
    }
}

} // namespace

std::vector<Segment> segmentText(std::string_view text, const Language &language) {
    const SentenceHabits habits = habitsOf(language);
    std::vector<Segment> segments;
    std::uint32_t paragraph = 0;
    for (const TextSpan span : findParagraphs(text))
        appendSentences(segments, CodePoints(text, span), habits, paragraph++);
    return segments;
}

std::vector<Segment> segmentLines(std::string_view text) {
    std::vector<Segment> segments;
    std::uint32_t paragraph = 0;
    bool afterBlank = false;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = utf8::trimmed(text.substr(begin, end - begin));
        if (!line.empty()) {
            if (afterBlank && !segments.empty())
                ++paragraph;
            const auto first = static_cast<std::uint32_t>(line.data() - text.data());
            segments.push_back(
                {{first, first + static_cast<std::uint32_t>(line.size())}, paragraph});
        }
        afterBlank = line.empty();
        begin = end + 1;
    }
    return segments;
}

} // namespace hamtaraz
