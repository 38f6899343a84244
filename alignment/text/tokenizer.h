// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/text/span.h"

#include <string_view>
#include <vector>

namespace hamtaraz {

enum class TokenKind { Word, Number, Punctuation };

struct Token {
    TextSpan span;
    TokenKind kind;
    friend bool operator==(const Token &, const Token &) = default;
};

/// The words, numbers and punctuation marks of `text` (UTF-8), in order; white space, format
/// characters standing alone and control characters are no tokens. ZWNJ, apostrophes and inner
/// hyphens stay inside a word ("می‌خواهم", "don't", "кто-то"); "1,935" and
/// "۱٬۹۳۵" are one number. Linear. Thread-safe.
std::vector<Token> tokenize(std::string_view text);

} // namespace hamtaraz
