// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/sentence_ends.h"

#include "alignment/text/abbreviations.h"
#include "alignment/text/sentence_stop.h"
#include "alignment/text/sentence_view.h"
#include "alignment/text/utf8.h"

#include <algorithm>
#include <string>

namespace hamtaraz {

namespace {

using namespace sentences;

bool isOpening(char32_t c) {
    return isOneOf(U"([{«“„‘‹¿¡*_`\"'", c);
}
/// A sentence goes on behind these.
bool carriesOn(char32_t c) {
    return isOneOf(U",;:،؛٬%=+&/|»", c) || isClosingBracket(c);
}

class SentenceFinder {
public:
    SentenceFinder(std::u32string_view text, SentenceHabits habits)
        : m_view{text}, m_habits(habits) {}

    std::vector<std::size_t> run() {
        std::vector<std::size_t> ends;
        startAt(0);
        for (std::size_t at = m_view.start; at < m_view.text.size();) {
            if (!isTerminator(m_view.text[at]) && !asks(m_view.text[at])) {
                ++at;
                continue;
            }
            const Stop stop = readStop(m_view, at);
            if (endsSentence(stop)) {
                ends.push_back(stop.end);
                startAt(stop.end);
            }
            at = stop.end;
        }
        return ends;
    }

private:
    [[nodiscard]] bool asks(char32_t c) const {
        return m_habits.semicolonAsks && (c == U';' || c == U'\u037E');
    }

    void startAt(std::size_t end) {
        m_view.start = m_view.skipSpaces(end);
        m_firstWord = std::max(m_firstWord, m_view.start);
        while (m_firstWord < m_view.text.size() && !m_view.isAlnum(m_firstWord))
            ++m_firstWord;
    }

    [[nodiscard]] bool endsSentence(const Stop &stop) const {
        const std::size_t next = m_view.skipSpaces(stop.end);
        if (next == m_view.text.size() || stop.first < m_firstWord || carriesOn(m_view.text[next]))
            return false;
        if (isOneOf(U"([", m_view.at(stop.first - 1)) && stop.bracketed)
            return false; // "(!)", "[…]"
        const std::size_t lead = leadOf(next);
        if (lead == m_view.text.size())
            return false;
        if (next == stop.end)
            return splitsGlued(stop, lead);
        const bool dashed = isDash(m_view.text[next]);
        const bool afterUncased = isUncased(m_view.letterBefore(stop.first));
        if (isLower(m_view.text[lead]) && !afterUncased)
            return false;
        if (!stop.strong &&
            (isListNumber(stop.first) || isOrdinal(stop.first) || abbreviationGoesOn(stop, lead)))
            return false;
        return afterUncased ? endsUncased(stop, lead, dashed) : !isAttribution(stop, lead);
    }

    /// The first sign of what follows that is no opening sign, dash or space.
    [[nodiscard]] std::size_t leadOf(std::size_t i) const {
        while (i < m_view.text.size() &&
               (utf8::isWhiteSpace(m_view.text[i]) || isOpening(m_view.text[i]) ||
                isDash(m_view.text[i]) || isMark(m_view.text[i])))
            ++i;
        return i;
    }

    /// No space behind the stop: a sentence ends there only between two words of one script whose
    /// writers forget the space. Latin is full of names with inner stops ("React.Component").
    [[nodiscard]] bool splitsGlued(const Stop &stop, std::size_t lead) const {
        if (isWideTerminator(m_view.text[stop.first]))
            return true;
        if (stop.first == m_view.start || isDash(m_view.text[stop.end]) ||
            !isLetter(m_view.text[lead]))
            return false;
        const char32_t before = m_view.letterBefore(stop.first);
        const char32_t after = m_view.text[lead];
        const bool wholeWords =
            stop.first - m_view.wordStart(stop.first) >= 2 && m_view.wordEnd(lead) - lead >= 2;
        if (!wholeWords || isLower(after) || scriptOf(before) != scriptOf(after) ||
            m_view.abbreviationBefore(stop.first).use != AbbreviationUse::None)
            return false;
        if (isUpper(after) && (isUpper(before) || isUpper(m_view.text[lead + 1])))
            return false;
        return stop.quoted || scriptOf(after) != USCRIPT_LATIN;
    }

    /// "1.", "۲.", "IV.", "a." at the start of the sentence.
    [[nodiscard]] bool isListNumber(std::size_t stop) const {
        const std::u32string_view label = m_view.text.substr(m_view.start, stop - m_view.start);
        const auto isRoman = [](char32_t c) { return isOneOf(U"IVXLC", c); };
        const auto isFigure = [](char32_t c) { return isDigit(c) || c == U'.'; };
        if (std::ranges::all_of(label, isFigure)) // a year is no list number
            return label.size() <= 3 || label.find(U'.') != npos;
        return label.size() == 1 || std::ranges::all_of(label, isRoman);
    }

    [[nodiscard]] bool isOrdinal(std::size_t stop) const {
        constexpr std::size_t mostFigures = 2;
        std::size_t begin = stop;
        while (begin > m_view.start && isDigit(m_view.text[begin - 1]))
            --begin;
        return m_habits.ordinalStops && begin < stop && stop - begin <= mostFigures;
    }

    [[nodiscard]] bool abbreviationGoesOn(const Stop &stop, std::size_t lead) const {
        const Abbreviation abbreviation = m_view.abbreviationBefore(stop.first);
        const bool uncased = isUncased(m_view.letterBefore(stop.first));
        switch (abbreviation.use) {
        case AbbreviationUse::None:
            return false;
        case AbbreviationUse::Inside:
            return true;
        case AbbreviationUse::BeforeNumber:
            return isDigit(m_view.text[lead]) || m_view.isRomanNumeral(lead);
        case AbbreviationUse::AfterNumber:
            if (!followsNumber(abbreviation.begin))
                return true;
            [[fallthrough]];
        case AbbreviationUse::Date:
            return !opensSentenceAt(lead) && isEarly(abbreviation.begin);
        case AbbreviationUse::Unit:
            return !followsNumber(abbreviation.begin) || isDigit(m_view.text[lead]);
        case AbbreviationUse::Either:
            return !opensSentenceAt(lead);
        case AbbreviationUse::End:
            return isDigit(m_view.text[lead]) || (uncased && !opensSentenceAt(lead));
        }
        return false;
    }

    [[nodiscard]] bool opensSentenceAt(std::size_t lead) const {
        return !isLower(m_view.text[lead]) && m_view.at(m_view.wordEnd(lead)) != U'.' &&
               opensSentences(m_view.wordAt(lead));
    }

    [[nodiscard]] bool followsNumber(std::size_t begin) const {
        const std::size_t before = m_view.lastBefore(begin);
        return before != npos && (isDigit(m_view.text[before]) ||
                                  m_view.isRomanNumeral(m_view.wordStart(before + 1)));
    }

    /// So near the start of the sentence that its verb is still to come: "13 марта 1919 г. Ленин".
    [[nodiscard]] bool isEarly(std::size_t begin) const {
        constexpr std::ptrdiff_t fewWords = 5;
        const std::u32string_view sentence = m_view.text.substr(m_view.start, begin - m_view.start);
        return std::ranges::count_if(sentence, utf8::isWhiteSpace) <= fewWords;
    }

    /// Scripts without case: words and the place of the quotation tell whether it runs on.
    [[nodiscard]] bool endsUncased(const Stop &stop, std::size_t lead, bool dashed) const {
        if (dashed && stop.strong && !stop.ellipsis)
            return isDash(m_view.text[m_view.start]); // a turn of dialogue, not a parenthesis
        if (stop.bracketed && !stop.quoted && !stop.settled && isOpenedInside(stop.first))
            return false;
        if (!stop.strong || stop.settled)
            return true;
        if (stop.ellipsis && isListOpen(stop.first))
            return false;
        if ((stop.quoted || stop.ellipsis) && continuesSentence(m_view.wordAt(lead)))
            return false;
        return !stop.quoted || stop.ellipsis ||
               !(isQuoteInSentence(stop.first) || isUncasedAttribution(stop, lead));
    }

    /// "نان، پنیر، ...", "و ...": a list or clause the ellipsis cannot end.
    [[nodiscard]] bool isListOpen(std::size_t stop) const {
        const std::size_t before = m_view.lastBefore(stop);
        return before != npos && (carriesOn(m_view.text[before]) ||
                                  awaitsWord(m_view.wordAt(m_view.wordStart(before + 1))));
    }

    /// Whether the bracket that closes behind `stop` opened inside the sentence.
    [[nodiscard]] bool isOpenedInside(std::size_t stop) const {
        const std::size_t open = m_view.lastOf(U"([{", stop);
        return open != npos && open > m_view.start;
    }

    /// The last place of the sentence in front of the quotation that closes behind `stop`, or npos.
    [[nodiscard]] std::size_t beforeQuotation(std::size_t stop) const {
        const std::size_t open = m_view.lastOf(U"\"«“‘", stop);
        return open == npos ? npos : m_view.lastBefore(open);
    }

    /// Whether the quotation that closes behind `stop` opened in the middle of a clause: after a
    /// word that is no verb of saying.
    [[nodiscard]] bool isQuoteInSentence(std::size_t stop) const {
        const std::size_t before = beforeQuotation(stop);
        return before != npos && isLetter(m_view.text[before]) &&
               !isSpeechVerb(m_view.wordAt(m_view.wordStart(before + 1)));
    }

    /// `"Where?" John Smith asked`: a name and a verb of saying behind a quotation that nobody
    /// else introduced.
    [[nodiscard]] bool isAttribution(const Stop &stop, std::size_t lead) const {
        if (!stop.quoted || !stop.strong || stop.settled)
            return false;
        const std::size_t before = beforeQuotation(stop.first);
        if (before != npos && isOneOf(U",:", m_view.text[before]))
            return false;
        constexpr int longestName = 2;
        for (int words = 0; words < longestName; ++words) {
            lead = m_view.skipSpaces(m_view.wordEnd(lead));
            if (isLower(m_view.at(lead)))
                break;
        }
        return isSpeechVerb(m_view.wordAt(lead));
    }

    /// The same without case, where the verb of saying must be the last word
    /// and the quotation the first: "«نمی‌دانم!» پتر فریاد زد.".
    [[nodiscard]] bool isUncasedAttribution(const Stop &stop, std::size_t lead) const {
        constexpr int longestRemark = 3;
        if (beforeQuotation(stop.first) != npos)
            return false;
        for (int words = 0; words < longestRemark; ++words) {
            const std::size_t end = m_view.wordEnd(lead);
            if (isSpeechVerb(m_view.wordAt(lead)) && isTerminator(m_view.at(end)))
                return true;
            lead = m_view.skipSpaces(end);
        }
        return false;
    }

    SentenceView m_view;
    SentenceHabits m_habits;
    std::size_t m_firstWord = 0; ///< the first letter or digit of the sentence
};

} // namespace

std::vector<std::size_t> findSentenceEnds(std::u32string_view paragraph, SentenceHabits habits) {
    return SentenceFinder(paragraph, habits).run();
}

} // namespace hamtaraz
