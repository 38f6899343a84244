// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/text/language.h"

#include <string>
#include <vector>

namespace hamtaraz {

/// One expression of a concept in one language.
struct Term {
    Language language;
    std::string text; ///< UTF-8, as the user writes it; one word or several
};

/// Terms that mean the same thing, of two or more languages, several of one language allowed.
struct Concept {
    std::vector<Term> terms;
};

/// What a dictionary or glossary knows, in the order of its file.
struct Termbase {
    std::vector<Concept> concepts;
};

} // namespace hamtaraz
