// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_matcher.h"

#include "alignment/text/fold.h"
#include "alignment/text/paragraphs.h"
#include "alignment/text/utf8.h"
#include "app/text_bridge.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace hamtaraz {

namespace {

bool isMark(char32_t c) {
    return c >= 0x300 && u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
}

/// A folded text that remembers where each of its bytes comes from.
struct FoldedText {
    std::string text;
    std::vector<TextSpan> origin; ///< of each byte of `text`, in the unfolded one

    /// Folds `text` letter by letter, a letter with the marks on it, white space to one space.
    explicit FoldedText(std::string_view source) {
        for (std::size_t at = 0; at < source.size();) {
            const std::size_t begin = at;
            const auto first = utf8::decode(source, at);
            at += first.size;
            while (at < source.size() && isMark(utf8::decode(source, at).value))
                at += utf8::decode(source, at).size;
            const TextSpan span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
            if (!utf8::isWhiteSpace(first.value))
                append(foldForComparison(span.of(source)), span);
            else if (text.empty() || text.back() != ' ')
                append(" ", span);
        }
    }

private:
    void append(std::string_view letters, TextSpan span) {
        text += letters;
        origin.insert(origin.end(), letters.size(), span);
    }
};

std::string foldedLine(std::string_view text) {
    return foldForComparison(oneLine(text));
}

} // namespace

TextMatcher::TextMatcher(const QString &pattern, Matching matching)
    : m_matching(matching), m_pattern(toUtf8(withoutIsolates(pattern))) {
    if (matching == Matching::Folded)
        m_pattern = foldedLine(m_pattern);
    if (matching != Matching::Regex)
        return;
    m_regex = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    m_regex.optimize();
}

QString TextMatcher::problem() const {
    return m_matching == Matching::Regex && !m_regex.isValid() ? m_regex.errorString() : QString();
}

bool TextMatcher::isUsable() const {
    return !m_pattern.empty() && problem().isEmpty();
}

std::vector<TextSpan> TextMatcher::find(std::string_view text) const {
    if (!isUsable())
        return {};
    switch (m_matching) {
    case Matching::Folded:
        return findFolded(text);
    case Matching::Letters:
        return findLetters(text);
    case Matching::Regex:
        break;
    }
    return findRegex(text);
}

std::vector<TextSpan> TextMatcher::findFolded(std::string_view text) const {
    // most texts do not hold the pattern: folding alone is quicker than folding with places
    if (foldedLine(text).find(m_pattern) == std::string::npos)
        return {};
    const FoldedText folded(text);
    std::vector<TextSpan> places;
    for (std::size_t at = folded.text.find(m_pattern); at != std::string::npos;
         at = folded.text.find(m_pattern, at + m_pattern.size())) {
        const TextSpan place{folded.origin[at].begin, folded.origin[at + m_pattern.size() - 1].end};
        if (places.empty() || places.back().end <= place.begin)
            places.push_back(place);
    }
    return places;
}

std::vector<TextSpan> TextMatcher::findLetters(std::string_view text) const {
    std::vector<TextSpan> places;
    for (std::size_t at = text.find(m_pattern); at != std::string_view::npos;
         at = text.find(m_pattern, at + m_pattern.size()))
        places.push_back(
            {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + m_pattern.size())});
    return places;
}

std::vector<TextSpan> TextMatcher::findRegex(std::string_view text) const {
    std::vector<TextSpan> places;
    const QString line = toQString(text);
    auto matches = m_regex.globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            places.push_back(
                {utf8Offset(line, match.capturedStart()), utf8Offset(line, match.capturedEnd())});
    }
    return places;
}

std::string TextMatcher::replaced(std::string_view text, const std::vector<TextSpan> &places,
                                  const QString &replacement) const {
    if (m_matching == Matching::Regex)
        return replacedRegex(text, places, replacement);
    const std::string words = toUtf8(replacement);
    std::string result;
    std::uint32_t kept = 0;
    for (const TextSpan &place : places) {
        result += text.substr(kept, place.begin - kept);
        result += words;
        kept = place.end;
    }
    return result += text.substr(kept);
}

std::string TextMatcher::replacedRegex(std::string_view text, const std::vector<TextSpan> &places,
                                       const QString &replacement) const {
    static const QRegularExpression group(QStringLiteral("\\\\([0-9])"));
    const QString line = toQString(text);
    QString result;
    qsizetype kept = 0;
    auto matches = m_regex.globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextSpan place{utf8Offset(line, match.capturedStart()),
                             utf8Offset(line, match.capturedEnd())};
        if (std::ranges::find(places, place) == places.end())
            continue;
        result += QStringView(line).mid(kept, match.capturedStart() - kept);
        qsizetype taken = 0;
        auto groups = group.globalMatch(replacement);
        while (groups.hasNext()) {
            const QRegularExpressionMatch number = groups.next();
            result += QStringView(replacement).mid(taken, number.capturedStart() - taken);
            result += match.captured(number.capturedView(1).toInt());
            taken = number.capturedEnd();
        }
        result += QStringView(replacement).mid(taken);
        kept = match.capturedEnd();
    }
    result += QStringView(line).mid(kept);
    return toUtf8(result);
}

} // namespace hamtaraz
