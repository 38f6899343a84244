// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/sentence_stop.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace hamtaraz::sentences {

namespace {

constexpr std::size_t longestReference = 300;

bool isNoteSign(char32_t c) {
    return isOneOf(U"*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹_", c);
}
bool isFormat(char32_t c) {
    return u_charType(static_cast<UChar32>(c)) == U_FORMAT_CHAR;
}
/// Closes even with a space before it.
bool closesAlways(char32_t c) {
    return isOneOf(U"»”)]}", c);
}

class StopReader {
public:
    StopReader(const SentenceView &view, std::size_t first) : m_view(view) {
        m_stop.first = m_stop.end = first;
    }

    Stop run() {
        readClosing();
        if (m_stop.quoted && m_view.at(m_view.skipSpaces(m_stop.end)) == U'(')
            readReference();
        return m_stop;
    }

private:
    void readClosing() {
        std::size_t next = std::max(nextClosing(), m_stop.first + 1);
        for (; next > m_stop.end; next = nextClosing())
            for (; m_stop.end < next; ++m_stop.end)
                note(m_view.text[m_stop.end]);
    }

    /// Takes down what the sign `c` at the stop's end says about it.
    void note(char32_t c) {
        const bool repeated =
            c == U'.' && m_stop.end > m_stop.first && m_view.at(m_stop.end - 1) == U'.';
        m_stop.ellipsis |= repeated || isEllipsis(c);
        const bool mark = isTerminator(c) || m_stop.end == m_stop.first;
        m_stop.strong |= m_stop.ellipsis || (mark && c != U'.');
        m_stop.settled |= isTerminator(c) && (m_stop.quoted || m_stop.bracketed);
        m_stop.quoted |= isQuote(c);
        m_stop.bracketed |= isClosingBracket(c);
    }

    /// Behind the next sign that belongs to the stop, or the stop's end.
    [[nodiscard]] std::size_t nextClosing() const {
        const std::size_t i = m_stop.end;
        const char32_t c = m_view.at(i);
        if (m_view.isSpaceOrEnd(i))
            return nextClosingBehindSpace(i);
        if (isTerminator(c) || isClosingBracket(c) || isNoteSign(c) || isOneOf(U"»”›", c) ||
            isFormat(c))
            return i + 1;
        if (isQuote(c) && !isOneOf(U"«„‹", c) && !m_view.isAlnum(i + 1))
            return i + 1;
        if (c == U'[' || isDigit(c))
            return behindFootnoteFigure(i);
        return i;
    }

    /// "بود ؟ !", ". . .", "« … ? »", `. "` where a quotation is open.
    [[nodiscard]] std::size_t nextClosingBehindSpace(std::size_t i) const {
        const std::size_t next = m_view.skipSpaces(i);
        std::size_t end = next;
        while (isTerminator(m_view.at(end)))
            ++end;
        if (end > next)
            return m_view.isAlnum(end) ? i : end;
        const char32_t c = m_view.at(next);
        const bool closes = closesAlways(c) || (c == U'"' && hasOpenQuote(next));
        return closes && !m_view.isAlnum(next + 1) ? next + 1 : i;
    }

    /// "[12]" anywhere; bare figures, three at most, straight behind a word's stop ("بود.١ ").
    [[nodiscard]] std::size_t behindFootnoteFigure(std::size_t i) const {
        const bool bracket = m_view.at(i) == U'[';
        const std::size_t begin = bracket ? i + 1 : i;
        const std::size_t end = m_view.skipDigits(begin);
        if (bracket)
            return end > begin && m_view.at(end) == U']' ? end + 1 : i;
        const bool figure = end - begin <= 3 && m_view.isSpaceOrEnd(end) &&
                            m_stop.first > m_view.start && !isDigit(m_view.at(m_stop.first - 1)) &&
                            m_view.abbreviationBefore(m_stop.first).use == AbbreviationUse::None;
        return figure ? end : i;
    }

    /// A source in brackets, known by its figures, belongs to the quotation in front of it:
    /// `!" (Works, vol. 24, p. 65).`
    void readReference() {
        const std::size_t open = m_view.skipSpaces(m_stop.end);
        const std::u32string_view ahead = m_view.text.substr(open, longestReference);
        const std::u32string_view reference = ahead.substr(0, ahead.find(U')'));
        if (reference.size() == ahead.size() || std::ranges::none_of(reference, isDigit))
            return;
        m_stop.end = open + reference.size() + 1;
        readClosing();
        m_stop.bracketed = false;
    }

    [[nodiscard]] bool hasOpenQuote(std::size_t i) const {
        const std::size_t from = m_view.lookBackFrom(i);
        return std::ranges::count(m_view.text.substr(from, i - from), U'"') % 2 == 1;
    }

    const SentenceView &m_view;
    Stop m_stop;
};

} // namespace

Stop readStop(const SentenceView &view, std::size_t first) {
    return StopReader(view, first).run();
}

} // namespace hamtaraz::sentences
