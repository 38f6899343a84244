// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_notes.h"

#include "alignment/io/pdf_furniture.h"
#include "alignment/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

namespace hamtaraz::io {

namespace {

constexpr float noteShare = 0.94F;       ///< notes are at most this large, of the body's size
constexpr std::size_t longestMarker = 3; ///< characters

bool isDigit(char32_t c) {
    return u_isdigit(static_cast<UChar32>(c)) != 0;
}
bool isStar(char32_t c) {
    return c == U'*' || c == U'†' || c == U'‡' || c == U'٭';
}

/// Of a marker that is not empty.
bool isFigure(std::string_view marker) {
    return isDigit(utf8::decode(marker, 0).value);
}

/// What a line opens with when it opens a note.
struct Opening {
    std::string marker;
    std::size_t bodyAt = 0; ///< bytes before the note's own text
    bool raised = false;

    [[nodiscard]] bool found() const { return !marker.empty(); }
};

/// Figures or stars, in brackets or not, then perhaps a stop or dash, then text.
Opening openingOf(const PdfLine &line) {
    const std::string_view text = line.text;
    std::size_t at = text.starts_with('[') || text.starts_with('(') ? 1 : 0;
    const std::size_t from = at;
    Opening opening;
    std::size_t characters = 0;
    bool stars = false;
    while (at < text.size()) {
        const auto [c, size] = utf8::decode(text, at);
        const bool fits =
            characters == 0 ? isDigit(c) || isStar(c) : (stars ? isStar(c) : isDigit(c));
        if (!fits)
            break;
        stars = isStar(c);
        ++characters;
        at += size;
    }
    if (characters == 0 || characters > longestMarker)
        return opening;
    opening.raised = !line.raised.empty() && line.raised.front().begin == from;
    const std::size_t end = at;
    while (at < text.size() &&
           std::u32string_view(U" .)]-–—:").find(utf8::decode(text, at).value) !=
               std::u32string_view::npos)
        at += utf8::decode(text, at).size;
    if (at >= text.size() || isDigit(utf8::decode(text, at).value))
        return opening;
    opening.marker = text.substr(from, end - from);
    opening.bodyAt = at;
    return opening;
}

bool endsSentence(std::string_view text) {
    char32_t last = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, size] = utf8::decode(text, at);
        const auto type = u_charType(static_cast<UChar32>(c));
        if (type != U_END_PUNCTUATION && type != U_FINAL_PUNCTUATION && c != U'"')
            last = c;
        at += size;
    }
    return u_hasBinaryProperty(static_cast<UChar32>(last), UCHAR_S_TERM) != 0;
}

class NoteTaker {
public:
    explicit NoteTaker(std::vector<PdfLine> &lines)
        : m_lines(lines), m_largest(noteShare * bodySize(lines)) {}

    std::vector<PdfNote> take() {
        for (std::size_t first = 0; first < m_lines.size();) {
            std::size_t last = first + 1;
            while (last < m_lines.size() && m_lines[last].page == m_lines[first].page)
                ++last;
            takePage(first, last);
            first = last;
        }
        m_lines = std::move(m_body);
        return std::move(m_notes);
    }

private:
    /// The notes of one page, column by column; then the marks of its text.
    void takePage(std::size_t first, std::size_t last) {
        collectRaised(first, last);
        m_raised.insert(m_pending.begin(), m_pending.end());
        const std::size_t bodyBefore = m_body.size();
        std::set<std::string> found;
        for (std::size_t from = first; from < last;) {
            std::size_t to = from + 1;
            while (to < last && m_lines[to].column == m_lines[from].column)
                ++to;
            const std::size_t notes = notesFrom(from, to);
            for (std::size_t at = from; at < notes; ++at)
                m_body.push_back(std::move(m_lines[at]));
            for (std::size_t at = notes; at < to; ++at)
                takeLine(std::move(m_lines[at]), found);
            from = to;
        }
        std::set<std::string> late; // notes that stand on the page after their marker
        std::ranges::set_intersection(found, m_pending, std::inserter(late, late.end()));
        for (std::size_t at = m_pageBefore; at < bodyBefore; ++at)
            bracketMarkers(m_body[at], late);
        collectPending(bodyBefore, found);
        for (std::size_t at = bodyBefore; at < m_body.size(); ++at)
            bracketMarkers(m_body[at], found);
        m_pageBefore = bodyBefore;
    }

    /// Raised figures of the page from body line `from` whose notes may follow on the next.
    void collectPending(std::size_t from, const std::set<std::string> &found) {
        m_pending.clear();
        for (std::size_t at = from; at < m_body.size(); ++at)
            for (const TextSpan &mark : m_body[at].raised)
                if (std::string marker(mark.of(m_body[at].text));
                    mark.begin > 0 && !found.contains(marker))
                    m_pending.insert(std::move(marker));
    }

    void collectRaised(std::size_t first, std::size_t last) {
        m_raised.clear();
        for (std::size_t at = first; at < last; ++at)
            for (const TextSpan &mark : m_lines[at].raised)
                if (mark.begin > 0)
                    m_raised.emplace(mark.of(m_lines[at].text));
    }

    /// Where the notes begin among the lines of a column; `to` when it has none.
    [[nodiscard]] std::size_t notesFrom(std::size_t from, std::size_t to) const {
        std::size_t small = to;
        while (small > from && m_lines[small - 1].size <= m_largest)
            --small;
        for (std::size_t at = from; at < to; ++at) {
            const Opening opening = openingOf(m_lines[at]);
            if (!opening.found())
                continue;
            const bool linked = m_raised.contains(opening.marker);
            if (at >= small && (linked || opening.raised || !continuesText(at, from)))
                return small < at && goesOn() ? small : at;
            if (at < small && linked && opening.raised && at > from)
                return at;
        }
        return small < to && small > from && goesOn() ? small : to;
    }

    /// Whether a small line is text as the one above it is, not a note under larger type.
    [[nodiscard]] bool continuesText(std::size_t at, std::size_t from) const {
        return at > from && m_lines[at - 1].size <= m_largest;
    }

    /// Whether the last note breaks off where its page ended.
    [[nodiscard]] bool goesOn() const {
        return !m_notes.empty() && !endsSentence(m_notes.back().lines.back().text);
    }

    void takeLine(PdfLine line, std::set<std::string> &found) {
        const Opening opening = openingOf(line);
        const bool opens =
            opening.found() && (m_notes.empty() || opening.raised || found.empty() ||
                                m_raised.contains(opening.marker) || endsSentence(lastLine()));
        if (opens) {
            found.insert(opening.marker);
            m_notes.push_back(
                {isFigure(opening.marker) ? '[' + opening.marker + ']' : opening.marker, {}});
            line.text.erase(0, opening.bodyAt);
            line.raised.clear();
        }
        m_notes.back().lines.push_back(std::move(line));
    }

    [[nodiscard]] std::string_view lastLine() const { return m_notes.back().lines.back().text; }

    static void bracketMarkers(PdfLine &line, const std::set<std::string> &found) {
        for (auto mark = line.raised.rbegin(); mark != line.raised.rend(); ++mark) {
            const std::string marker(mark->of(line.text));
            if (!found.contains(marker) || !isFigure(marker))
                continue;
            line.text.insert(mark->end, "]");
            line.text.insert(mark->begin, "[");
        }
    }

    std::vector<PdfLine> &m_lines;
    float m_largest;
    std::vector<PdfLine> m_body;
    std::vector<PdfNote> m_notes;
    std::set<std::string> m_raised;  ///< figures raised inside lines of the page
    std::set<std::string> m_pending; ///< of the page before, without a note there
    std::size_t m_pageBefore = 0;    ///< where its lines begin in the body
};

} // namespace

std::vector<PdfNote> takeNotes(std::vector<PdfLine> &lines) {
    return NoteTaker(lines).take();
}

} // namespace hamtaraz::io
