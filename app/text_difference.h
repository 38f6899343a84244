// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace hamtaraz {

/// A run of words of two texts: kept, gone from the first, or new in the second.
struct DifferencePart {
    enum Kind { Kept, Gone, New };
    Kind kind = Kept;
    QString text; ///< with the white space behind its words
    friend bool operator==(const DifferencePart &, const DifferencePart &) = default;
};

/// What tells `after` from `before`, word by word, with the fewest words changed; texts of very
/// many words count as changed whole. Quadratic in the words.
std::vector<DifferencePart> textDifference(const QString &before, const QString &after);

/// The same as HTML: what is gone struck through, what is new underlined; empty when nothing is.
QString differenceHtml(const QString &before, const QString &after);

/// `before` as HTML, with the words struck through that `after` has not.
QString originalHtml(const QString &before, const QString &after);

} // namespace hamtaraz
