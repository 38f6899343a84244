// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/termbase.h"
#include "alignment/result.h"

#include <cstddef>
#include <string_view>

namespace hamtaraz::io {

/// What every termbase reader fills: the one place that says what a term may be and how many there
/// may be, so that no file makes a termbase larger than about 1 GiB.
class TermbaseBuilder {
public:
    static constexpr std::size_t longestTerm = 200; ///< bytes; longer is no term but a text
    static constexpr std::size_t mostTermsPerConcept = 64;
    static constexpr std::size_t mostTerms = 8'000'000;

    /// Adds an expression to the concept at hand: trimmed, and left out when it is empty, longer
    /// than longestTerm, no UTF-8, a repetition, or beyond mostTermsPerConcept.
    void addTerm(const Language &language, std::string_view text);

    /// addTerm for each part of a cell such as "дом; здание": the marks between variants are
    /// | ; and the Arabic ؛.
    void addVariants(const Language &language, std::string_view cell);

    /// Ends the concept at hand; it is kept when it has terms of two languages.
    void endConcept();

    /// The termbase. Empty when no concept was kept, Unsupported when there were too many terms.
    Result<Termbase> take() &&;

    /// Whether more would be refused anyway, so that a reader may stop.
    [[nodiscard]] bool isFull() const { return m_termCount > mostTerms; }

private:
    Termbase m_termbase;
    Concept m_concept;
    std::size_t m_termCount = 0;
};

} // namespace hamtaraz::io
