// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_paragraphs.h"

#include "alignment/io/pdf_furniture.h"
#include "alignment/text/fold.h"
#include "alignment/text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>

namespace hamtaraz::io {

namespace {

constexpr float otherSize = 0.08F;   ///< sizes differing by this share are two kinds of text
constexpr float wideDistance = 1.2F; ///< between lines, in usual ones
constexpr float fewestIndent = 0.6F; ///< of a paragraph's first line, in sizes
constexpr float mostIndent = 6;      ///< more is a centred line or a quotation's edge
constexpr float slack = 0.4F;        ///< what a word may lack to fit, in sizes
constexpr float oneEdge = 0.3F;      ///< lines begin at one edge within this, in sizes
constexpr std::size_t fewestLines = 4;

constexpr char32_t softHyphen = 0x00AD, hyphen = 0x2010;

bool isHyphen(char32_t c) {
    return c == U'-' || c == softHyphen || c == hyphen;
}

bool isLetter(char32_t c) {
    return u_isalpha(static_cast<UChar32>(c)) != 0;
}

/// Whether words of the letter's script are divided at line ends.
bool isHyphenated(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
    return script == USCRIPT_LATIN || script == USCRIPT_CYRILLIC || script == USCRIPT_GREEK ||
           script == USCRIPT_ARMENIAN;
}

/// Where the last character of a text begins; npos in an empty one.
std::size_t lastCharacter(std::string_view text) {
    std::size_t at = text.size();
    while (at > 0 && !utf8::startsCharacter(text[at - 1]))
        --at;
    return at == 0 ? std::string_view::npos : at - 1;
}

/// The letters (and hyphens between them) at the end of a text, or at its begin.
std::string_view lastWord(std::string_view text) {
    std::size_t begin = text.size();
    while (begin > 0) {
        const std::size_t at = lastCharacter(text.substr(0, begin));
        const char32_t c = utf8::decode(text, at).value;
        if (!isLetter(c) && !isHyphen(c))
            break;
        begin = at;
    }
    return text.substr(begin);
}

std::string_view firstWord(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size()) {
        const auto [c, size] = utf8::decode(text, end);
        if (!isLetter(c) && !isHyphen(c))
            break;
        end += size;
    }
    return text.substr(0, end);
}

/// Where the lines of a column begin and end, by most of them.
struct Edges {
    float start = 0, end = 0;
};

Edges edgesOf(const std::vector<PdfLine> &lines, std::size_t first, std::size_t last) {
    std::vector<float> starts, ends;
    for (std::size_t at = first; at < last; ++at) {
        starts.push_back(lines[at].start);
        ends.push_back(lines[at].end);
    }
    std::ranges::sort(starts);
    std::ranges::sort(ends);
    const float near = oneEdge * lines[first].size;
    // One line that reaches out, a page number beside its column, is not the edge.
    const bool many = ends.size() >= fewestLines;
    Edges edges{starts.front(), many ? ends[ends.size() - 2] : ends.back()};
    for (const float start : starts) { // the outermost edge that a quarter of the lines share
        const auto sharing = std::ranges::count_if(
            starts, [&](float other) { return std::abs(other - start) <= near; });
        if (4 * static_cast<std::size_t>(sharing) >= starts.size()) {
            edges.start = start;
            break;
        }
    }
    return edges;
}

/// The edges of each line's column. Of few lines they say little: those of the last full column at
/// about the same place hold.
std::vector<Edges> findEdges(const std::vector<PdfLine> &lines) {
    std::vector<Edges> edges(lines.size());
    std::vector<Edges> known;
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t last = first + 1;
        while (last < lines.size() && lines[last].page == lines[first].page &&
               lines[last].column == lines[first].column)
            ++last;
        Edges own = edgesOf(lines, first, last);
        if (last - first >= fewestLines) {
            constexpr std::size_t remembered = 8;
            known.insert(known.begin(), own);
            known.resize(std::min(known.size(), remembered));
        } else {
            const float reach = mostIndent / 2 * lines[first].size;
            const auto fits = std::ranges::find_if(known, [&](const Edges &other) {
                return own.start >= other.start - reach && own.start <= other.end &&
                       own.end <= other.end + reach;
            });
            if (fits != known.end())
                own = {std::min(own.start, fits->start), std::max(own.end, fits->end)};
        }
        std::fill(edges.begin() + static_cast<std::ptrdiff_t>(first),
                  edges.begin() + static_cast<std::ptrdiff_t>(last), own);
        first = last;
    }
    return edges;
}

class Joiner {
public:
    Joiner(const std::vector<PdfLine> &lines, const PdfVocabulary &words)
        : m_lines(lines), m_words(words), m_edges(findEdges(lines)),
          m_spacing(usualSpacing(lines)) {}

    std::vector<std::string> join() {
        std::vector<std::string> paragraphs;
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            const bool opens = at == 0 || endsBefore(at);
            if (opens) {
                paragraphs.push_back(m_lines[at].text);
                m_opening = at;
            } else {
                joinLine(paragraphs.back(), m_lines[at].text, m_words);
            }
        }
        return paragraphs;
    }

private:
    [[nodiscard]] bool endsBefore(std::size_t at) const {
        const PdfLine &above = m_lines[at - 1], &line = m_lines[at];
        if (std::abs(line.size - above.size) > otherSize * above.size)
            return true;
        if (line.page == above.page && line.column == above.column) {
            const float distance = line.baseline - above.baseline;
            if (distance > wideDistance * m_spacing * line.size)
                return true;
        }
        return isIndented(at) || wouldFit(at);
    }

    [[nodiscard]] float indent(std::size_t at) const {
        return (m_lines[at].start - m_edges[at].start) / m_lines[at].size;
    }

    /// Set in where the line above is not, or is because it opens a paragraph itself.
    [[nodiscard]] bool isIndented(std::size_t at) const {
        const float mine = indent(at), above = indent(at - 1);
        if (mine < fewestIndent || mine > mostIndent)
            return false;
        return above < mine - oneEdge || (m_opening + 1 == at && above < mine + oneEdge);
    }

    /// Whether the first word of the line had room behind the line above.
    [[nodiscard]] bool wouldFit(std::size_t at) const {
        const PdfLine &above = m_lines[at - 1];
        const float room = m_edges[at - 1].end - above.end;
        return room > m_lines[at].firstWord + slack * above.size;
    }

    const std::vector<PdfLine> &m_lines;
    const PdfVocabulary &m_words;
    std::vector<Edges> m_edges;
    float m_spacing;
    std::size_t m_opening = 0; ///< the line that opened the paragraph
};

} // namespace

PdfVocabulary::PdfVocabulary(const std::vector<PdfLine> &lines) {
    for (const PdfLine &line : lines) {
        std::string_view rest = line.text;
        while (!rest.empty()) {
            const std::string_view word = firstWord(rest);
            const bool divided = word.size() == rest.size();
            if (!word.empty() && !divided && isHyphenated(utf8::decode(word, 0).value))
                m_words.insert(foldForComparison(word));
            rest.remove_prefix(word.empty() ? utf8::decode(rest, 0).size : word.size());
        }
    }
}

void joinLine(std::string &paragraph, std::string_view line, const PdfVocabulary &words) {
    const std::size_t at = lastCharacter(paragraph);
    if (at == std::string_view::npos || line.empty()) {
        paragraph += line;
        return;
    }
    const char32_t last = utf8::decode(paragraph, at).value;
    const std::string_view before = std::string_view(paragraph).substr(0, at);
    const std::size_t letterAt = lastCharacter(before);
    const bool behindWord =
        letterAt != std::string_view::npos && isLetter(utf8::decode(before, letterAt).value);
    if (!isHyphen(last) || !behindWord) {
        paragraph += ' ';
        paragraph += line;
        return;
    }
    const char32_t next = utf8::decode(line, 0).value;
    const std::string head(lastWord(before)), tail(firstWord(line));
    const bool smallLetter = u_islower(static_cast<UChar32>(next)) != 0 && isHyphenated(next);
    const bool keeps = last != softHyphen &&
                       (!smallLetter || (!words.contains(foldForComparison(head + tail)) &&
                                         words.contains(foldForComparison(head + '-' + tail))));
    if (!keeps)
        paragraph.erase(at);
    paragraph += line;
}

std::vector<std::string> joinParagraphs(const std::vector<PdfLine> &lines,
                                        const PdfVocabulary &words) {
    return Joiner(lines, words).join();
}

} // namespace hamtaraz::io
