// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/text/sentence_view.h"

#include <cstddef>

namespace hamtaraz::sentences {

/// A run of sentence marks with all that closes the sentence behind it: further marks, closing
/// quotation marks and brackets, a footnote figure, the source of a quotation.
struct Stop {
    std::size_t first = 0; ///< its first mark
    std::size_t end = 0;   ///< behind all that belongs to it
    bool strong = false;   ///< more than a single full stop: ?, !, ؟, an ellipsis, …
    bool ellipsis = false;
    bool quoted = false;    ///< closes a quotation
    bool bracketed = false; ///< closes a bracket
    bool settled = false;   ///< a mark stands behind the quotation or bracket: `؟".`
};

/// The stop whose first mark is at `first`.
Stop readStop(const SentenceView &view, std::size_t first);

} // namespace hamtaraz::sentences
