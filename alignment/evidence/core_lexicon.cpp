// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/core_lexicon.h"

#include <string_view>

namespace hamtaraz {

/// The table's text, made of core_lexicon.tsv by CMake.
extern const std::string_view coreLexiconTable;

namespace {

/// Takes what stands before the next `separator` (or all) off the front of `text`.
std::string_view takeUpTo(std::string_view &text, char separator) {
    const std::size_t end = text.find(separator);
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return taken;
}

/// A first line of language tags, then a concept a line: tab-separated cells of words.
Termbase parse(std::string_view table) {
    std::vector<Language> languages;
    for (std::string_view head = takeUpTo(table, '\n'); !head.empty();)
        if (auto language = Language::fromTag(takeUpTo(head, '\t')))
            languages.push_back(*std::move(language));
    Termbase termbase;
    while (!table.empty()) {
        Concept entry;
        std::string_view line = takeUpTo(table, '\n');
        for (const Language &language : languages)
            for (std::string_view cell = takeUpTo(line, '\t'); !cell.empty();)
                entry.terms.push_back({language, std::string(takeUpTo(cell, ' '))});
        termbase.concepts.push_back(std::move(entry));
    }
    return termbase;
}

} // namespace

const Termbase &coreLexicon() {
    static const Termbase termbase = parse(coreLexiconTable);
    return termbase;
}

} // namespace hamtaraz
