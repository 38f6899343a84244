// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/aligned_texts.h"

#include <cstddef>
#include <string_view>

namespace hamtaraz::io {

/// What a TMX file holds, and what of it has no place here.
struct TmxContent {
    AlignedTexts texts;
    std::size_t codesDropped = 0;    ///< inline codes (bpt, ept, ph, it, ut) inside segments
    std::size_t variantsDropped = 0; ///< further tuvs of a language the tu already has
};

/// Reads TMX of any version up to 1.4b, and 2.0's segments, from decoded text (UTF-8; an encoding
/// the XML declaration names is not heeded). Regions of language codes are dropped. The header's
/// srclang comes first, the other languages in order of appearance. `x-status` and `x-confidence`
/// are taken up; a unit without x-status is Proposed. Inline codes are dropped, what stands in a
/// `hi` is kept. BadFormat, naming the line, for broken XML, another root, a bad language code, and
/// any entity declaration: declared entities are refused, external ones never fetched.
/// Nesting costs no stack. Linear.
Result<TmxContent> parseTmx(std::string_view text);

} // namespace hamtaraz::io
