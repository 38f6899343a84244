// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/termbase.h"
#include "alignment/io/termbase_builder.h"
#include "alignment/result.h"
#include "alignment/text/utf8.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace hamtaraz::fuzz {

inline std::string_view textOf(const std::uint8_t *data, std::size_t size) {
    return {reinterpret_cast<const char *>(data), size};
}

/// Takes a part of an input of several files off its front: they are parted by a line "%%".
inline std::string_view takePart(std::string_view &input) {
    constexpr std::string_view mark = "\n%%\n";
    const std::size_t end = input.find(mark);
    const std::string_view part = input.substr(0, end);
    input.remove_prefix(end == std::string_view::npos ? input.size() : end + mark.size());
    return part;
}

/// A termbase as the builder promises it, or a sentence.
inline int check(const Result<Termbase> &termbase) {
    if (!termbase) {
        if (errorSentence(termbase.error()).empty())
            std::abort();
        return 0;
    }
    if (termbase->concepts.empty())
        std::abort();
    for (const Concept &meaning : termbase->concepts) {
        if (meaning.terms.size() < 2 ||
            meaning.terms.size() > io::TermbaseBuilder::mostTermsPerConcept)
            std::abort();
        for (const Term &term : meaning.terms)
            if (term.text.empty() || term.text.size() > io::TermbaseBuilder::longestTerm ||
                utf8::firstInvalid(term.text) != std::string_view::npos)
                std::abort();
    }
    return 0;
}

} // namespace hamtaraz::fuzz
