// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/paragraphs.h"

#include "alignment/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>

namespace hamtaraz {

namespace {

/// A line that is not blank. Widths are in code points.
struct Line {
    TextSpan span;           ///< without the white space around it
    std::uint32_t width = 0; ///< with its indent
    std::uint32_t firstWordWidth = 0;
    std::uint32_t indent = 0;
    bool afterBlank = true;    ///< the first line, or one below a blank line
    bool endsSentence = false; ///< its last mark is a stop, a colon or the like
    bool opensItem = false;    ///< starts with a bullet, a dash or a number with a stop
};

/// What may stand behind the last mark of a sentence: closing signs and footnote figures.
bool isClosing(char32_t c) {
    return std::u32string_view(U"\"'»”’)[]*¹²³").find(c) != std::u32string_view::npos ||
           u_isdigit(static_cast<UChar32>(c)) != 0;
}

bool endsSentence(std::string_view line) {
    char32_t last = 0;
    for (std::size_t at = 0; at < line.size();) {
        const auto [value, size] = utf8::decode(line, at);
        if (!isClosing(value))
            last = value;
        at += size;
    }
    return last == ':' || last == U'…' ||
           u_hasBinaryProperty(static_cast<UChar32>(last), UCHAR_S_TERM) != 0;
}

bool opensItem(std::string_view line) {
    const char32_t first = utf8::decode(line, 0).value;
    if (std::u32string_view(U"-–—*•▪").find(first) != std::u32string_view::npos)
        return true;
    std::size_t at = 0;
    while (at < line.size() && u_isdigit(static_cast<UChar32>(utf8::decode(line, at).value)))
        at += utf8::decode(line, at).size;
    return at > 0 && at < line.size() && (line[at] == '.' || line[at] == ')');
}

Line measure(std::string_view text, TextSpan whole, bool afterBlank) {
    const std::string_view raw = whole.of(text);
    const std::string_view content = utf8::trimmed(raw);
    const auto indentBytes = static_cast<std::uint32_t>(content.data() - raw.data());
    Line line;
    line.span.begin = whole.begin + indentBytes;
    line.span.end = line.span.begin + static_cast<std::uint32_t>(content.size());
    line.indent = line.width = indentBytes;
    bool inFirstWord = true;
    for (std::size_t at = 0; at < content.size(); ++line.width) {
        const auto [value, size] = utf8::decode(content, at);
        inFirstWord = inFirstWord && !utf8::isWhiteSpace(value);
        line.firstWordWidth += inFirstWord;
        at += size;
    }
    line.afterBlank = afterBlank;
    line.endsSentence = endsSentence(content);
    line.opensItem = opensItem(content);
    return line;
}

std::vector<Line> findLines(std::string_view text) {
    std::vector<Line> lines;
    bool afterBlank = true;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const TextSpan whole{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        const bool blank = utf8::trimmed(whole.of(text)).empty();
        if (!blank)
            lines.push_back(measure(text, whole, afterBlank));
        afterBlank = blank;
        begin = end + 1;
    }
    return lines;
}

/// Tells hard-wrapped text from one paragraph a line, and where a wrapped paragraph ends.
class Wrapping {
public:
    explicit Wrapping(const std::vector<Line> &lines)
        : m_lines(lines), m_width(quantile(&Line::width, 0.98)),
          m_indent(quantile(&Line::indent, 0.5)) {
        m_wrapped = m_width >= narrowest && m_width <= widest && looksWrapped();
    }

    /// Whether line `i` (> 0) continues the paragraph of the line above it.
    [[nodiscard]] bool continues(std::size_t i) const {
        const Line &line = m_lines[i];
        const Line &above = m_lines[i - 1];
        if (!m_wrapped || line.afterBlank)
            return false;
        const bool indented = line.indent > m_indent + 1;
        if (indented && above.endsSentence)
            return false;
        const bool mayOpen = indented || above.endsSentence || line.opensItem;
        return fullness(i) >= (mayOpen ? full : nearlyFull);
    }

private:
    static constexpr std::uint32_t narrowest =
        30;                                       ///< columns narrower than this are verse or lists
    static constexpr std::uint32_t widest = 200;  ///< lines wider than this are not wrapped by hand
    static constexpr std::size_t fewestInner = 3; ///< lines needed to judge at all
    static constexpr double full = 0.95;          ///< the next word would not have fitted
    static constexpr double nearlyFull = 0.75;    ///< ragged, but not the end of a paragraph
    static constexpr double fullShare = 0.6;      ///< of inner lines in wrapped text
    static constexpr double runOnShare = 0.3;     ///< of inner lines that end inside a sentence

    /// The figure of a line that `share` of the lines do not exceed; 0 without lines.
    [[nodiscard]] std::uint32_t quantile(std::uint32_t Line::*figure, double share) const {
        std::vector<std::uint32_t> figures;
        for (const Line &line : m_lines)
            figures.push_back(line.*figure);
        if (figures.empty())
            return 0;
        const auto place =
            static_cast<std::size_t>(share * static_cast<double>(figures.size() - 1));
        std::ranges::nth_element(figures, figures.begin() + static_cast<std::ptrdiff_t>(place));
        return figures[place];
    }

    /// How much of the width the line above `i` fills when the first word of `i` is put to it.
    [[nodiscard]] double fullness(std::size_t i) const {
        return static_cast<double>(m_lines[i - 1].width + 1 + m_lines[i].firstWordWidth) / m_width;
    }

    [[nodiscard]] bool looksWrapped() const {
        std::size_t inner = 0;
        std::size_t fullLines = 0;
        std::size_t runningOn = 0;
        for (std::size_t i = 1; i < m_lines.size(); ++i) {
            if (m_lines[i].afterBlank)
                continue;
            ++inner;
            fullLines += fullness(i) >= full;
            runningOn += !m_lines[i - 1].endsSentence;
        }
        const auto share = static_cast<double>(inner);
        return inner >= fewestInner && static_cast<double>(fullLines) >= fullShare * share &&
               static_cast<double>(runningOn) >= runOnShare * share;
    }

    const std::vector<Line> &m_lines;
    std::uint32_t m_width;  ///< of nearly all lines
    std::uint32_t m_indent; ///< of most lines
    bool m_wrapped = false;
};

} // namespace

std::vector<TextSpan> findParagraphs(std::string_view text) {
    const std::vector<Line> lines = findLines(text);
    const Wrapping wrapping(lines);
    std::vector<TextSpan> paragraphs;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0 && wrapping.continues(i))
            paragraphs.back().end = lines[i].span.end;
        else
            paragraphs.push_back(lines[i].span);
    }
    return paragraphs;
}

std::string oneLine(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    bool pendingSpace = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, size] = utf8::decode(text, at);
        if (utf8::isWhiteSpace(value)) {
            pendingSpace = !line.empty();
        } else {
            if (pendingSpace)
                line += ' ';
            pendingSpace = false;
            line.append(text, at, size);
        }
        at += size;
    }
    return line;
}

} // namespace hamtaraz
