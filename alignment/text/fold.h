// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hamtaraz {

/// The form of `text` (UTF-8) in which two spellings of one word are equal: NFKC, case folded,
/// ي/ى → ی, ك → ک, ة/ۀ → ه, أ/إ → ا (آ is kept), combining marks, tatweel, ZWNJ and other format
/// characters removed, digits of every script → 0–9, ё → е. For comparing only: never shown, never
/// stored in place of a text. Idempotent. Linear in the length.
std::string foldForComparison(std::string_view text);

} // namespace hamtaraz
