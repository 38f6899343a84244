// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hamtaraz {

/// The word lists of the sentence rules. All words are in lower case, with Persian yeh and kaf,
/// without vowel signs and ZWNJ.

/// What a stop after an abbreviation can mean.
enum class AbbreviationUse {
    None,         ///< no abbreviation
    Inside,       ///< never the end of a sentence: "Dr.", "им."
    BeforeNumber, ///< an abbreviation in front of a number ("No. 5"), a plain word elsewhere
    Date,         ///< the end before a capital but near the start of a sentence: "н. э."
    AfterNumber,  ///< after a number ("1919 г.") as Date, elsewhere as Inside ("г. Москва")
    Unit,         ///< after a number ("5 м.") the end before any capital, elsewhere as Inside
    Either,       ///< the end only before a word that opens sentences: "p.m.", "U.S."
    End,          ///< the end before any capital, not before a number: "etc.", "т. д."
};

/// The use of an abbreviation, by the script it is written in (English lists serve all of the
/// Latin script, Russian ones all of Cyrillic, Persian ones all of Arabic). `key` is without the
/// last stop and without spaces: "т.д", "e.g", "ه.ش".
AbbreviationUse abbreviationUse(std::u32string_view key);

/// Whether a word mostly opens a sentence when it stands behind a stop, rather than being a name
/// behind an abbreviation: "the", "он", "سپس".
bool opensSentences(std::u32string_view word);

/// Whether a Persian word ties what follows a quotation to the sentence around it.
bool continuesSentence(std::u32string_view word);

/// Whether a Persian word cannot be the last of a sentence, even in front of an ellipsis.
bool awaitsWord(std::u32string_view word);

/// Whether a word is a verb of saying, or the که that introduces what is said: "said", "گفت".
bool isSpeechVerb(std::u32string_view word);

} // namespace hamtaraz
