// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/comparison_key.h"

#include "alignment/text/fold.h"
#include "alignment/text/utf8.h"

namespace hamtaraz {

ComparisonKey comparisonKey(const Token &token, std::string_view text) {
    std::string whole = foldForComparison(token.span.of(text));
    if (token.kind == TokenKind::Number) {
        std::erase_if(whole, [](char c) { return c < '0' || c > '9'; });
        return {whole, whole};
    }
    std::string key(utf8::prefix(whole, stemLetters));
    return {std::move(key), std::move(whole)};
}

} // namespace hamtaraz
