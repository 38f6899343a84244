// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_difference.h"

#include <QStringList>

#include <algorithm>

namespace hamtaraz {

namespace {

constexpr qsizetype mostWords = 600;

/// Words, each with the white space behind it.
QStringList wordsOf(const QString &text) {
    QStringList words;
    bool inSpace = true;
    for (const QChar c : text) {
        if (!c.isSpace() && inSpace)
            words += QString();
        inSpace = c.isSpace();
        if (words.isEmpty())
            words += QString();
        words.last() += c;
    }
    return words;
}

/// Longest common tails: `at(i, j)` words that before[i…] and after[j…] share in order.
class CommonTails {
public:
    CommonTails(const QStringList &before, const QStringList &after)
        : m_columns(after.size() + 1),
          m_lengths(static_cast<std::size_t>((before.size() + 1) * m_columns), 0) {
        for (qsizetype i = before.size() - 1; i >= 0; --i)
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                set(i, j,
                    before[i] == after[j] ? at(i + 1, j + 1) + 1
                                          : std::max(at(i + 1, j), at(i, j + 1)));
    }
    [[nodiscard]] int at(qsizetype i, qsizetype j) const {
        return m_lengths[static_cast<std::size_t>(i * m_columns + j)];
    }

private:
    void set(qsizetype i, qsizetype j, int length) {
        m_lengths[static_cast<std::size_t>(i * m_columns + j)] = length;
    }

    qsizetype m_columns;
    std::vector<int> m_lengths;
};

void append(std::vector<DifferencePart> &parts, DifferencePart::Kind kind, const QString &word) {
    if (parts.empty() || parts.back().kind != kind)
        parts.push_back({kind, {}});
    parts.back().text += word;
}

} // namespace

std::vector<DifferencePart> textDifference(const QString &before, const QString &after) {
    const QStringList was = wordsOf(before);
    const QStringList is = wordsOf(after);
    if (std::max(was.size(), is.size()) > mostWords)
        return {{DifferencePart::Gone, before}, {DifferencePart::New, after}};
    const CommonTails common(was, is);
    std::vector<DifferencePart> parts;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < was.size() || j < is.size()) {
        if (i < was.size() && j < is.size() && was[i] == is[j]) {
            append(parts, DifferencePart::Kept, was[i++]);
            ++j;
        } else if (j == is.size() ||
                   (i < was.size() && common.at(i + 1, j) >= common.at(i, j + 1))) {
            append(parts, DifferencePart::Gone, was[i++]);
        } else {
            append(parts, DifferencePart::New, is[j++]);
        }
    }
    return parts;
}

QString differenceHtml(const QString &before, const QString &after) {
    if (before == after)
        return {};
    QString html;
    for (const DifferencePart &part : textDifference(before, after)) {
        const QString text = part.text.toHtmlEscaped();
        if (part.kind == DifferencePart::Kept)
            html += text;
        else
            html += (part.kind == DifferencePart::Gone ? QStringLiteral("<s>%1</s>")
                                                       : QStringLiteral("<u>%1</u>"))
                        .arg(text);
    }
    return html;
}

QString originalHtml(const QString &before, const QString &after) {
    // the last words are compared as words, too: with a space behind them
    const QLatin1Char space(' ');
    QString html;
    for (const DifferencePart &part : textDifference(before + space, after + space)) {
        const QString words = part.text.chopped(1).toHtmlEscaped();
        if (part.kind != DifferencePart::New)
            html += (part.kind == DifferencePart::Kept ? words : "<s>" + words + "</s>") + space;
    }
    html.chop(1);
    return html;
}

} // namespace hamtaraz
