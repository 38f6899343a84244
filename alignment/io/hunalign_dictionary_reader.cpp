// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/hunalign_dictionary_reader.h"

#include "alignment/io/termbase_builder.h"
#include "alignment/io/text_lines.h"
#include "alignment/text/utf8.h"

namespace hamtaraz::io {

namespace {

bool isBlank(std::string_view text, std::size_t at) {
    return at >= text.size() || text[at] == ' ' || text[at] == '\t';
}

/// The @ that stands as a word of its own, or npos.
std::size_t separatorOf(std::string_view line) {
    std::size_t at = line.find('@');
    while (at != std::string_view::npos &&
           !((at == 0 || isBlank(line, at - 1)) && isBlank(line, at + 1)))
        at = line.find('@', at + 1);
    return at;
}

} // namespace

bool looksLikeHunalignDictionary(std::string_view text) {
    while (!text.empty())
        if (const std::string_view line = takeLine(text); !utf8::trimmed(line).empty())
            return separatorOf(line) < line.find('\t');
    return false;
}

Result<Termbase> parseHunalignDictionary(std::string_view text,
                                         const DictionaryLanguages &languages) {
    TermbaseBuilder builder;
    for (std::size_t number = 1; !text.empty() && !builder.isFull(); ++number) {
        const std::string_view line = takeLine(text);
        if (utf8::trimmed(line).empty())
            continue;
        const std::size_t separator = separatorOf(line);
        if (separator == std::string_view::npos)
            return fail(ErrorCode::BadFormat,
                        "line " + std::to_string(number) + " has no \" @ \" between two phrases");
        builder.addTerm(languages.source, line.substr(separator + 1));
        builder.addTerm(languages.target, line.substr(0, separator));
        builder.endConcept();
    }
    return std::move(builder).take();
}

} // namespace hamtaraz::io
