// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/text/span.h"

#include <QRegularExpression>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// How the letters of a pattern are compared with those of a text.
enum class Matching {
    Folded, ///< yeh and kaf of any keyboard, vowel signs, ZWNJ, case, digits and spaces count alike
    Letters, ///< as written
    Regex,   ///< a regular expression on the text as written; case does not count
};

/// Finds and replaces a pattern in texts. A value; each thread needs its own.
class TextMatcher {
public:
    /// A pattern that is empty or, as a regular expression, wrong finds nothing.
    TextMatcher(const QString &pattern, Matching matching);

    /// What is wrong with the regular expression, in English, and where; empty when nothing is.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isUsable() const;

    /// All places of the pattern, in bytes, ascending, none in another. Linear, as a rule.
    [[nodiscard]] std::vector<TextSpan> find(std::string_view text) const;

    /// `text` with these places of the pattern replaced. In a replacement for a regular expression
    /// \0 is what was found and \1 … \9 are its groups.
    [[nodiscard]] std::string replaced(std::string_view text, const std::vector<TextSpan> &places,
                                       const QString &replacement) const;

private:
    [[nodiscard]] std::vector<TextSpan> findFolded(std::string_view text) const;
    [[nodiscard]] std::vector<TextSpan> findLetters(std::string_view text) const;
    [[nodiscard]] std::vector<TextSpan> findRegex(std::string_view text) const;
    [[nodiscard]] std::string replacedRegex(std::string_view text,
                                            const std::vector<TextSpan> &places,
                                            const QString &replacement) const;

    Matching m_matching;
    std::string m_pattern;
    QRegularExpression m_regex;
};

} // namespace hamtaraz
