// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/tokenizer.h"

#include "alignment/text/utf8.h"

#include <unicode/uchar.h>

#include <string_view>

namespace hamtaraz {

namespace {

enum class Class { Space, Letter, Ideograph, Digit, Format, Mark };

Class classOf(char32_t c) {
    if (c < 0x80) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            return Class::Letter;
        if (c >= '0' && c <= '9')
            return Class::Digit;
        return c <= ' ' || c == 0x7F ? Class::Space : Class::Mark;
    }
    const auto point = static_cast<UChar32>(c);
    const auto bit = U_MASK(u_charType(point));
    if (bit & (U_GC_L_MASK | U_GC_M_MASK | U_GC_NL_MASK))
        return u_hasBinaryProperty(point, UCHAR_IDEOGRAPHIC) ? Class::Ideograph : Class::Letter;
    if (bit & U_GC_ND_MASK)
        return Class::Digit;
    if (bit & U_GC_CF_MASK)
        return Class::Format;
    return (bit & (U_GC_Z_MASK | U_GC_CC_MASK)) ? Class::Space : Class::Mark;
}

/// Marks that may stand between two letters of one word: apostrophes, hyphens, the underscore.
bool joinsLetters(char32_t c) {
    return std::u32string_view(U"'’ʼ-‐‑_").find(c) != std::u32string_view::npos;
}

/// Marks that may stand between two digits of one number: decimal and grouping signs, the slash.
bool joinsDigits(char32_t c) {
    return std::u32string_view(U".,/٫٬،’").find(c) != std::u32string_view::npos;
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    std::vector<Token> run() {
        std::vector<Token> tokens;
        while (m_at < m_text.size()) {
            const auto [value, size] = utf8::decode(m_text, m_at);
            const Class first = classOf(value);
            const std::size_t begin = m_at;
            m_at += size;
            if (first == Class::Space || first == Class::Format)
                continue;
            TokenKind kind = TokenKind::Word;
            if (first == Class::Letter) {
                finishWord();
            } else if (first == Class::Digit) {
                kind = TokenKind::Number;
                finishNumber();
            } else if (first == Class::Mark) {
                kind = TokenKind::Punctuation;
                finishRun(value);
            }
            tokens.push_back(
                {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(m_at)}, kind});
        }
        return tokens;
    }

private:
    struct Next {
        char32_t value = 0;
        std::size_t size = 0;
        Class kind = Class::Space;
    };
    [[nodiscard]] Next peek(std::size_t at) const {
        if (at >= m_text.size())
            return {};
        const auto [value, size] = utf8::decode(m_text, at);
        return {value, size, classOf(value)};
    }

    /// Letters and digits; format characters and joining marks where a letter follows.
    void finishWord() {
        for (Next next = peek(m_at); next.size > 0; next = peek(m_at)) {
            if (next.kind == Class::Letter || next.kind == Class::Digit) {
                m_at += next.size;
                continue;
            }
            if (next.kind != Class::Format && !joinsLetters(next.value))
                return;
            const Next after = peek(m_at + next.size);
            if (after.kind != Class::Letter)
                return;
            m_at += next.size + after.size;
        }
    }

    void finishNumber() {
        for (Next next = peek(m_at); next.size > 0; next = peek(m_at)) {
            if (next.kind == Class::Digit) {
                m_at += next.size;
                continue;
            }
            const Next after = peek(m_at + next.size);
            if (!joinsDigits(next.value) || after.kind != Class::Digit)
                return;
            m_at += next.size + after.size;
        }
    }

    /// A mark repeated is one token: "...", "--".
    void finishRun(char32_t mark) {
        for (Next next = peek(m_at); next.size > 0 && next.value == mark; next = peek(m_at))
            m_at += next.size;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::vector<Token> tokenize(std::string_view text) {
    return Scanner(text).run();
}

} // namespace hamtaraz
