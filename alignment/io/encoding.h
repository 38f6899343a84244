// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hamtaraz::io {

/// A text in the encoding its bytes turned out to have.
struct Decoding {
    std::string encoding; ///< MIME name: "UTF-8", "UTF-16LE", "windows-1251", …
    std::string text;     ///< UTF-8 without BOM; unfit for use when invalidAt is set
    std::optional<std::size_t> invalidAt; ///< the first byte (from 0) the encoding does not allow
};

/// Finds the encoding of `bytes`: by its BOM; UTF-8 when valid; UTF-16 without BOM when its NULs
/// and spaces lie as that has them; UTF-8 with a mistake when nearly valid (never guessed to be
/// an 8-bit encoding then); else the 8-bit encoding whose reading looks most like words. Nothing
/// when no reading looks like writing. Linear.
std::optional<Decoding> decodeAnyEncoding(std::string_view bytes);

} // namespace hamtaraz::io
