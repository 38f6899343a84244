// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/termbase_builder.h"

#include "alignment/text/utf8.h"

#include <algorithm>

namespace hamtaraz::io {

void TermbaseBuilder::addTerm(const Language &language, std::string_view text) {
    std::vector<Term> &terms = m_concept.terms;
    const std::string_view term = utf8::trimmed(text);
    if (term.empty() || term.size() > longestTerm || terms.size() >= mostTermsPerConcept ||
        utf8::firstInvalid(term) != std::string_view::npos)
        return;
    const bool known = std::ranges::any_of(
        terms, [&](const Term &other) { return other.text == term && other.language == language; });
    if (!known)
        terms.push_back({language, std::string(term)});
}

void TermbaseBuilder::addVariants(const Language &language, std::string_view cell) {
    std::size_t start = 0;
    for (std::size_t at = 0; at < cell.size();) {
        const auto [mark, size] = utf8::decode(cell, at);
        if (mark == U'|' || mark == U';' || mark == U'؛') {
            addTerm(language, cell.substr(start, at - start));
            start = at + size;
        }
        at += size;
    }
    addTerm(language, cell.substr(start));
}

void TermbaseBuilder::endConcept() {
    const std::vector<Term> &terms = m_concept.terms;
    const bool bridges = std::ranges::any_of(
        terms, [&](const Term &term) { return term.language != terms.front().language; });
    if (bridges && !isFull()) {
        m_termCount += terms.size();
        m_termbase.concepts.push_back(std::move(m_concept));
    }
    m_concept = {};
}

Result<Termbase> TermbaseBuilder::take() && {
    if (isFull())
        return fail(ErrorCode::Unsupported,
                    "more than " + std::to_string(mostTerms) + " terms in one dictionary");
    if (m_termbase.concepts.empty())
        return fail(ErrorCode::Empty, "no entry has terms of two languages");
    return std::move(m_termbase);
}

} // namespace hamtaraz::io
