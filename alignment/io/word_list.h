// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/result.h"
#include "alignment/text/language.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz::io {

/// Words of a language, each once or more, in the order of their sources.
class WordList {
public:
    /// The words of a spelling dictionary (.dic: a count, then a word a line, its affix flags
    /// behind a slash; UTF-8), without the forms that its affixes would make. Linear.
    static WordList parseDictionary(std::string bytes);

    /// Valid as long as the list.
    [[nodiscard]] std::span<const std::string_view> words() const { return m_words; }

private:
    friend const WordList &knownWords(const Language &language);

    std::vector<char> m_bytes; // keeps its place when the list is moved
    std::vector<std::string_view> m_words;
};

/// The words of a dictionary file. Fails as readFileBytes does.
Result<WordList> readWordList(const std::filesystem::path &dictionary);

/// What this machine knows of a language's words: those of the core lexicon, and those of the
/// spelling dictionary (Hunspell's) where one is installed; none for a language whose texts need
/// no such knowledge. Read once a language and kept; safe to call from any thread.
const WordList &knownWords(const Language &language);

} // namespace hamtaraz::io
