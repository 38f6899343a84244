// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/pdf_lines.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace hamtaraz::io {

/// The words of a document as they stand inside lines, by which words divided at line ends are
/// judged.
class PdfVocabulary {
public:
    explicit PdfVocabulary(const std::vector<PdfLine> &lines);

    [[nodiscard]] bool contains(const std::string &word) const { return m_words.contains(word); }

private:
    std::unordered_set<std::string> m_words; ///< asked for single words only
};

/// Puts a line behind a paragraph: with a space, or joining a word hyphenated at the line's end.
/// The hyphen stays where the document writes the word with one, or no small letter follows.
void joinLine(std::string &paragraph, std::string_view line, const PdfVocabulary &words);

/// Lines in reading order as paragraphs, one string each. A paragraph ends where the type's size
/// changes, the distance to the next line is wide, the next is indented, or its first word would
/// have fitted behind the last; over columns and pages by the latter two. Linear.
std::vector<std::string> joinParagraphs(const std::vector<PdfLine> &lines,
                                        const PdfVocabulary &words);

} // namespace hamtaraz::io
