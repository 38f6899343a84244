// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/sentence_ends.h"

#include "alignment/text/abbreviations.h"
#include "alignment/text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <string>

namespace hamtaraz {

namespace {

constexpr std::size_t npos = std::u32string_view::npos;

UChar32 point(char32_t c) {
    return static_cast<UChar32>(c);
}
bool isOneOf(std::u32string_view set, char32_t c) {
    return set.find(c) != npos;
}
bool isLetter(char32_t c) {
    return u_isalpha(point(c)) != 0;
}
bool isDigit(char32_t c) {
    return u_isdigit(point(c)) != 0;
}
bool isUpper(char32_t c) {
    return u_isupper(point(c)) != 0;
}
bool isLower(char32_t c) {
    return u_islower(point(c)) != 0;
}
bool isUncased(char32_t c) {
    return isLetter(c) && !isUpper(c) && !isLower(c);
}
bool isMark(char32_t c) {
    return (U_MASK(u_charType(point(c))) & (U_GC_M_MASK | U_GC_CF_MASK)) != 0;
}

bool isEllipsis(char32_t c) {
    return c == U'…';
}
bool isTerminator(char32_t c) {
    return isEllipsis(c) || u_hasBinaryProperty(point(c), UCHAR_S_TERM) != 0;
}
/// Marks of Chinese and Japanese, which put no space behind them.
bool isWideTerminator(char32_t c) {
    return isOneOf(U"。！？｡", c);
}

bool isDash(char32_t c) {
    return isOneOf(U"-–—―", c);
}
bool isQuote(char32_t c) {
    return isOneOf(U"\"'«»“”„‘’‹›", c);
}
bool isClosingBracket(char32_t c) {
    return isOneOf(U")]}", c);
}
bool isOpening(char32_t c) {
    return isOneOf(U"([{«“„‘‹¿¡*_\"'", c);
}
/// Closes even with a space before it.
bool closesAlways(char32_t c) {
    return isOneOf(U"»”)]}", c);
}
bool isNoteSign(char32_t c) {
    return isOneOf(U"*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹_", c);
}
/// A sentence goes on behind these.
bool carriesOn(char32_t c) {
    return isOneOf(U",;:،؛٬%=+&/|", c) || isClosingBracket(c) || c == U'»';
}

UScriptCode scriptOf(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(point(c), &status);
}

/// A run of sentence marks with all that closes the sentence behind it.
struct Stop {
    std::size_t first = 0; ///< its first mark
    std::size_t end = 0;   ///< behind its marks, closing signs and footnote figure
    bool strong = false;   ///< more than a single stop: ?, !, ؟, an ellipsis, …
    bool ellipsis = false;
    bool quoted = false;    ///< closes a quotation
    bool bracketed = false; ///< closes a bracket
};

class SentenceFinder {
public:
    explicit SentenceFinder(std::u32string_view text) : m_text(text) {}

    std::vector<std::size_t> run() {
        std::vector<std::size_t> ends;
        m_start = skipSpaces(0);
        for (std::size_t at = m_start; at < m_text.size();) {
            if (!isTerminator(m_text[at])) {
                ++at;
                continue;
            }
            const Stop stop = readStop(at);
            if (endsSentence(stop)) {
                ends.push_back(stop.end);
                m_start = skipSpaces(stop.end);
            }
            at = stop.end;
        }
        return ends;
    }

private:
    [[nodiscard]] char32_t at(std::size_t i) const { return i < m_text.size() ? m_text[i] : 0; }
    [[nodiscard]] bool isSpaceOrEnd(std::size_t i) const {
        return i >= m_text.size() || utf8::isWhiteSpace(m_text[i]);
    }
    [[nodiscard]] bool isAlnum(std::size_t i) const { return isLetter(at(i)) || isDigit(at(i)); }
    [[nodiscard]] std::size_t skipSpaces(std::size_t i) const {
        while (i < m_text.size() && utf8::isWhiteSpace(m_text[i]))
            ++i;
        return i;
    }
    [[nodiscard]] std::size_t skipDigits(std::size_t i) const {
        while (isDigit(at(i)))
            ++i;
        return i;
    }
    /// The last place before `i` that is no space, or npos before the segment.
    [[nodiscard]] std::size_t lastBefore(std::size_t i) const {
        while (i > m_start && utf8::isWhiteSpace(m_text[i - 1]))
            --i;
        return i > m_start ? i - 1 : npos;
    }

    // ---- reading a stop ------------------------------------------------------------------

    [[nodiscard]] Stop readStop(std::size_t first) const {
        Stop stop;
        stop.first = stop.end = first;
        readClosing(stop);
        if (stop.quoted && at(skipSpaces(stop.end)) == U'(')
            readReference(stop);
        return stop;
    }

    void readClosing(Stop &stop) const {
        for (std::size_t next = nextClosing(stop); next > stop.end; next = nextClosing(stop)) {
            for (; stop.end < next; ++stop.end) {
                const char32_t c = m_text[stop.end];
                const bool repeated =
                    c == U'.' && stop.end > stop.first && at(stop.end - 1) == U'.';
                stop.ellipsis |= repeated || isEllipsis(c);
                stop.strong |= stop.ellipsis || (isTerminator(c) && c != U'.');
                stop.quoted |= isQuote(c);
                stop.bracketed |= isClosingBracket(c);
            }
        }
    }

    /// Behind the next sign that belongs to the stop, or its end.
    [[nodiscard]] std::size_t nextClosing(const Stop &stop) const {
        const std::size_t i = stop.end;
        const char32_t c = at(i);
        if (isTerminator(c) || isClosingBracket(c) || isNoteSign(c) || isOneOf(U"»”›", c) ||
            (i > stop.first && i < m_text.size() && u_charType(point(c)) == U_FORMAT_CHAR))
            return i + 1;
        if (isQuote(c) && !isOneOf(U"«„‹", c) && !isAlnum(i + 1))
            return i + 1;
        if (c == U'[' && skipDigits(i + 1) > i + 1 && at(skipDigits(i + 1)) == U']')
            return skipDigits(i + 1) + 1;
        if (isDigit(c) && isFootnoteFigure(stop))
            return skipDigits(i);
        return isSpaceOrEnd(i) ? nextClosingBehindSpace(i) : i;
    }

    /// "بود ؟ !", ". . .", "« … ? »", `. "` where a quotation is open.
    [[nodiscard]] std::size_t nextClosingBehindSpace(std::size_t i) const {
        const std::size_t next = skipSpaces(i);
        const char32_t c = at(next);
        if (c == 0 || isAlnum(next + 1))
            return i;
        const bool openQuote = c == U'"' && isSpaceOrEnd(next + 1) && hasOpenQuote(next);
        return isTerminator(c) || closesAlways(c) || openQuote ? next + 1 : i;
    }

    /// Figures of at most three digits straight behind a word's stop: "بود.١ ", "strength.»12 ".
    [[nodiscard]] bool isFootnoteFigure(const Stop &stop) const {
        const std::size_t end = skipDigits(stop.end);
        return end - stop.end <= 3 && isSpaceOrEnd(end) && stop.first > m_start &&
               !isDigit(at(stop.first - 1)) && useBefore(stop.first) == AbbreviationUse::None;
    }

    /// A source in brackets behind a quotation belongs to it: `!" (Works, vol. 24, p. 65).`
    void readReference(Stop &stop) const {
        const std::size_t open = skipSpaces(stop.end);
        const std::size_t close = m_text.find(U')', open);
        if (close == npos ||
            std::none_of(m_text.begin() + static_cast<std::ptrdiff_t>(open),
                         m_text.begin() + static_cast<std::ptrdiff_t>(close), isDigit))
            return;
        stop.end = close + 1;
        readClosing(stop);
        stop.bracketed = false;
    }

    [[nodiscard]] bool hasOpenQuote(std::size_t i) const {
        return std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_start),
                          m_text.begin() + static_cast<std::ptrdiff_t>(i), U'"') %
                   2 ==
               1;
    }

    // ---- deciding ------------------------------------------------------------------------

    [[nodiscard]] bool endsSentence(const Stop &stop) const {
        const std::size_t next = skipSpaces(stop.end);
        if (next == m_text.size() || !hasWord(stop.first) || carriesOn(m_text[next]))
            return false;
        if (isOneOf(U"([", at(stop.first - 1)) && stop.bracketed)
            return false; // "(!)", "[…]"
        const std::size_t lead = leadOf(next);
        if (lead == m_text.size())
            return false;
        if (next == stop.end)
            return splitsGlued(stop, lead);
        const bool dashed = isDash(m_text[next]);
        const bool afterUncased = isUncased(letterBefore(stop.first));
        if (isLower(m_text[lead]) && !afterUncased)
            return false;
        if (!stop.strong && (isListNumber(stop.first) || abbreviationGoesOn(stop, lead)))
            return false;
        return afterUncased ? endsUncased(stop, lead, dashed) : !isAttribution(stop, lead);
    }

    /// Whether the segment has a letter or digit before `end`.
    [[nodiscard]] bool hasWord(std::size_t end) const {
        for (std::size_t i = m_start; i < end; ++i)
            if (isAlnum(i))
                return true;
        return false;
    }

    /// The first sign of what follows that is no opening sign, dash or space.
    [[nodiscard]] std::size_t leadOf(std::size_t i) const {
        while (i < m_text.size() && (utf8::isWhiteSpace(m_text[i]) || isOpening(m_text[i]) ||
                                     isDash(m_text[i]) || isMark(m_text[i])))
            ++i;
        return i;
    }

    [[nodiscard]] char32_t letterBefore(std::size_t i) const {
        while (i > m_start && !isLetter(m_text[i - 1]))
            --i;
        return i > m_start ? m_text[i - 1] : 0;
    }

    /// The word at `i` (letters and marks), in lower case, ZWNJ left out.
    [[nodiscard]] std::u32string wordAt(std::size_t i) const {
        std::u32string word;
        for (; i < m_text.size() && (isLetter(m_text[i]) || isMark(m_text[i])); ++i)
            if (!isMark(m_text[i]))
                word += static_cast<char32_t>(u_tolower(point(m_text[i])));
        return word;
    }
    [[nodiscard]] std::size_t wordEnd(std::size_t i) const {
        while (i < m_text.size() && (isLetter(m_text[i]) || isMark(m_text[i])))
            ++i;
        return i;
    }
    [[nodiscard]] std::size_t wordStart(std::size_t end) const {
        while (end > m_start && (isLetter(m_text[end - 1]) || isMark(m_text[end - 1])))
            --end;
        return end;
    }

    /// No space behind the stop: a sentence ends there only between two words of one script whose
    /// writers forget the space. Latin is full of names with inner stops ("React.Component").
    [[nodiscard]] bool splitsGlued(const Stop &stop, std::size_t lead) const {
        if (isWideTerminator(m_text[stop.first]))
            return true;
        if (stop.first == m_start || isDash(m_text[stop.end]) || !isLetter(m_text[lead]))
            return false;
        const char32_t before = letterBefore(stop.first);
        const char32_t after = m_text[lead];
        const bool wholeWords =
            stop.first - wordStart(stop.first) >= 2 && wordEnd(lead) - lead >= 2;
        if (!wholeWords || isLower(after) || scriptOf(before) != scriptOf(after) ||
            useBefore(stop.first) != AbbreviationUse::None)
            return false;
        if (isUpper(after) && (isUpper(before) || isUpper(m_text[lead + 1])))
            return false;
        return stop.quoted || scriptOf(after) != USCRIPT_LATIN;
    }

    /// "1.", "۲.", "IV.", "a." at the start of the segment.
    [[nodiscard]] bool isListNumber(std::size_t stop) const {
        const std::u32string_view label = m_text.substr(m_start, stop - m_start);
        const auto isLabelSign = [](char32_t c) { return isDigit(c) || c == U'.'; };
        const auto isRoman = [](char32_t c) { return isOneOf(U"IVXLC", c); };
        return label.size() == 1 || std::ranges::all_of(label, isRoman) ||
               (std::ranges::all_of(label, isLabelSign) && label.size() < 4) ||
               (std::ranges::all_of(label, isLabelSign) && label.find(U'.') != npos);
    }

    // ---- abbreviations -------------------------------------------------------------------

    /// The abbreviation in front of a stop, with the parts that belong to it ("т. д", "ه.ش").
    struct Abbreviation {
        AbbreviationUse use = AbbreviationUse::None;
        std::size_t begin = 0;
    };

    [[nodiscard]] AbbreviationUse useBefore(std::size_t stop) const {
        return abbreviationBefore(stop).use;
    }

    [[nodiscard]] Abbreviation abbreviationBefore(std::size_t stop) const {
        constexpr int mostParts = 4;
        Abbreviation found;
        std::u32string key;
        std::size_t begin = wordStart(stop);
        if (begin == stop)
            return found;
        const std::size_t lastBegin = begin;
        for (int parts = 0; parts < mostParts && begin < stop; ++parts) {
            key = key.empty() ? wordAt(begin) : wordAt(begin) + U"." + key;
            if (const AbbreviationUse use = abbreviationUse(key); use != AbbreviationUse::None)
                found = {use, begin};
            const std::size_t before = lastBefore(begin);
            if (before == npos || m_text[before] != U'.' || begin - before > 2)
                break;
            stop = before;
            begin = wordStart(before);
        }
        if (found.use == AbbreviationUse::None && isInitial(lastBegin))
            found = {AbbreviationUse::Either, lastBegin};
        return found;
    }

    /// A capital, or a letter of a script without case, alone.
    [[nodiscard]] bool isInitial(std::size_t begin) const {
        return wordAt(begin).size() == 1 && !isLower(m_text[begin]) &&
               (begin == m_start || !isDigit(m_text[begin - 1]));
    }

    [[nodiscard]] bool abbreviationGoesOn(const Stop &stop, std::size_t lead) const {
        const Abbreviation abbreviation = abbreviationBefore(stop.first);
        const bool uncased = isUncased(letterBefore(stop.first));
        switch (abbreviation.use) {
        case AbbreviationUse::None:
            return false;
        case AbbreviationUse::Inside:
            return true;
        case AbbreviationUse::BeforeNumber:
            return isDigit(m_text[lead]) || isRomanNumeral(lead);
        case AbbreviationUse::AfterNumber:
            if (!followsNumber(abbreviation.begin))
                return true;
            return !opensSentenceAt(lead) && isEarly(abbreviation.begin);
        case AbbreviationUse::Either:
            return !opensSentenceAt(lead);
        case AbbreviationUse::End:
            return uncased && !opensSentenceAt(lead);
        }
        return false;
    }

    [[nodiscard]] bool opensSentenceAt(std::size_t lead) const {
        return !isLower(m_text[lead]) && at(wordEnd(lead)) != U'.' && opensSentences(wordAt(lead));
    }

    [[nodiscard]] bool followsNumber(std::size_t begin) const {
        const std::size_t before = lastBefore(begin);
        return before != npos && (isDigit(m_text[before]) || isRomanNumeral(wordStart(before + 1)));
    }

    [[nodiscard]] bool isRomanNumeral(std::size_t begin) const {
        const std::u32string_view word = m_text.substr(begin, wordEnd(begin) - begin);
        return !word.empty() &&
               std::ranges::all_of(word, [](char32_t c) { return isOneOf(U"IVXLCDMХ", c); });
    }

    /// So near the start of the segment that its verb is still to come: "13 марта 1919 г. Ленин".
    [[nodiscard]] bool isEarly(std::size_t begin) const {
        constexpr std::ptrdiff_t fewWords = 5;
        return std::count_if(m_text.begin() + static_cast<std::ptrdiff_t>(m_start),
                             m_text.begin() + static_cast<std::ptrdiff_t>(begin),
                             utf8::isWhiteSpace) <= fewWords;
    }

    // ---- quotations ----------------------------------------------------------------------

    /// Scripts without case: words and the place of the quotation tell whether it runs on.
    [[nodiscard]] bool endsUncased(const Stop &stop, std::size_t lead, bool dashed) const {
        if (dashed && stop.strong && !stop.ellipsis)
            return isDash(m_text[m_start]); // a turn of dialogue, not a parenthesis
        if (stop.bracketed && !stop.quoted && isOpenedInside(stop.first))
            return false;
        if (!stop.strong)
            return true;
        if ((stop.quoted || stop.ellipsis) && continuesSentence(wordAt(lead)))
            return false;
        return !(stop.quoted && !stop.ellipsis && isQuoteInSentence(stop.first));
    }

    /// Whether the bracket that closes behind `stop` opened inside the segment.
    [[nodiscard]] bool isOpenedInside(std::size_t stop) const {
        const std::size_t open = m_text.substr(0, stop).find_last_of(U"([{");
        return open != npos && open > m_start;
    }

    /// Whether the quotation that closes behind `stop` opened in the middle of a clause: after a
    /// word that is no verb of saying.
    [[nodiscard]] bool isQuoteInSentence(std::size_t stop) const {
        const std::size_t open = m_text.substr(0, stop).find_last_of(U"\"«“");
        if (open == npos || open <= m_start)
            return false;
        const std::size_t before = lastBefore(open);
        return before != npos && isLetter(m_text[before]) &&
               !isSpeechVerb(wordAt(wordStart(before + 1)));
    }

    /// `"Where?" John Smith asked`: a name and a verb of saying behind a quotation.
    [[nodiscard]] bool isAttribution(const Stop &stop, std::size_t lead) const {
        if (!stop.quoted || !stop.strong)
            return false;
        for (int words = 0; words < 2; ++words) {
            lead = skipSpaces(wordEnd(lead));
            if (isLower(at(lead)))
                return isSpeechVerb(wordAt(lead));
        }
        return isSpeechVerb(wordAt(lead));
    }

    std::u32string_view m_text;
    std::size_t m_start = 0; ///< of the segment being read
};

} // namespace

std::vector<std::size_t> findSentenceEnds(std::u32string_view paragraph) {
    return SentenceFinder(paragraph).run();
}

} // namespace hamtaraz
