// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/core_lexicon.h"

#include <string_view>
#include <vector>

namespace hamtaraz::test {

/// The Persian words of the core lexicon: what every machine knows, with no dictionary installed.
inline std::vector<std::string_view> coreWords() {
    std::vector<std::string_view> words;
    for (const Concept &entry : coreLexicon().concepts)
        for (const Term &term : entry.terms)
            if (term.language.tag() == "fa")
                words.push_back(term.text);
    return words;
}

} // namespace hamtaraz::test
