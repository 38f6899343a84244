// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/gloss.h"

#include "alignment/text/fold.h"
#include "alignment/text/tokenizer.h"
#include "alignment/text/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <optional>

namespace hamtaraz::io {

namespace {

constexpr std::size_t mostGlosses = 16;
constexpr std::size_t mostWords = 5;
constexpr std::size_t articleStart = 4096;

bool isOneOf(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

// ---- markup ----

bool endsLine(std::string_view tag) {
    if (tag.starts_with('/'))
        tag.remove_prefix(1);
    std::string name(tag.substr(0, tag.find_first_of(" \t\n/")));
    std::ranges::transform(name, name.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    constexpr std::array<std::string_view, 14> blocks{"br", "p",  "div", "li", "ul", "ol",  "tr",
                                                      "td", "dd", "dt",  "hr", "h1", "def", "k"};
    return std::ranges::find(blocks, name) != blocks.end();
}

std::optional<char32_t> entityValue(std::string_view name) {
    struct Named {
        std::string_view name;
        char32_t value;
    };
    constexpr std::array<Named, 6> known{{{"lt", U'<'},
                                          {"gt", U'>'},
                                          {"amp", U'&'},
                                          {"quot", U'"'},
                                          {"apos", U'\''},
                                          {"nbsp", U'\u00A0'}}};
    for (const Named &entity : known)
        if (entity.name == name)
            return entity.value;
    if (!name.starts_with('#'))
        return std::nullopt;
    name.remove_prefix(1);
    const bool hex = name.starts_with('x') || name.starts_with('X');
    name.remove_prefix(hex ? 1 : 0);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(name.data(), name.data() + name.size(), value, hex ? 16 : 10);
    const bool whole = error == std::errc() && end == name.data() + name.size();
    const bool character = value >= 0x20 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
    return whole && character ? std::optional(static_cast<char32_t>(value)) : std::nullopt;
}

// ---- glosses ----

/// Taken out with all that stands between: (remarks), [remarks], {links}, <marks>, /sounds/.
char closerOf(char opener) {
    switch (opener) {
    case '(':
        return ')';
    case '[':
        return ']';
    case '{':
        return '}';
    case '<':
        return '>';
    case '/':
        return '/';
    default:
        return '\0';
    }
}

/// Where the remark that opens at `at` ends within its line, or `at` when it is none.
std::size_t endOfRemark(std::string_view text, std::size_t at) {
    constexpr std::size_t longestRemark = 300;
    const char opener = text[at];
    const char closer = closerOf(opener);
    if (closer == '\0')
        return at;
    const bool slash = opener == '/'; // "and/or" is no remark
    if (slash && at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n')
        return at;
    const std::string_view line =
        text.substr(at, std::min(longestRemark, text.find('\n', at) - at));
    std::size_t depth = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == closer && i > 0) {
            if (slash || --depth == 0)
                return at + i + 1;
        } else if (line[i] == opener) {
            ++depth;
        }
    }
    return at;
}

std::string withoutRemarks(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t end = endOfRemark(text, at); end > at) {
            plain += ' ';
            at = end;
        } else {
            plain += text[at++];
        }
    }
    return plain;
}

/// Without white space, "1." "2)" "a)" "—" "•" in front and marks behind.
std::string_view withoutNumbering(std::string_view gloss) {
    gloss = utf8::trimmed(gloss);
    const std::size_t mark = gloss.find_first_of(".)");
    const std::string_view head = gloss.substr(0, mark);
    const bool digits = std::ranges::all_of(head, [](char c) { return c >= '0' && c <= '9'; });
    const bool letter = head.size() == 1 && mark != std::string_view::npos && gloss[mark] == ')';
    if (mark != std::string_view::npos && !head.empty() && (digits || letter))
        gloss.remove_prefix(mark + 1);
    while (!gloss.empty()) {
        const auto [c, size] = utf8::decode(gloss, 0);
        if (!isOneOf(U"-–—•*·~=→ \t\u00A0", c))
            break;
        gloss.remove_prefix(size);
    }
    return utf8::trimmed(gloss);
}

bool isSeparator(char32_t c) {
    return isOneOf(U"\n\r;|,؛،", c);
}

/// A phrase without its full stop, or nothing when it is no gloss.
std::string_view glossIn(std::string_view phrase) {
    phrase = withoutNumbering(phrase);
    if (phrase.empty() || utf8::firstInvalid(phrase) != std::string_view::npos ||
        phrase.find_first_of(":\"") != std::string_view::npos)
        return {};
    std::size_t words = 0;
    for (const Token &token : tokenize(phrase))
        words += token.kind == TokenKind::Word;
    const bool abbreviation = words == 1 && phrase.ends_with('.');
    if (words == 0 || words > mostWords || abbreviation)
        return {};
    if (phrase.ends_with('.'))
        phrase.remove_suffix(1);
    return phrase;
}

} // namespace

std::string withoutMarkup(std::string_view markup) {
    std::string text;
    for (std::size_t at = 0; at < markup.size();) {
        const char c = markup[at];
        if (c == '<') {
            const std::size_t end = markup.find('>', at);
            const std::string_view tag = markup.substr(at + 1, end - at - 1);
            if (endsLine(tag))
                text += '\n';
            at = end == std::string_view::npos ? markup.size() : end + 1;
            continue;
        }
        constexpr std::size_t longestEntity = 10;
        const std::size_t semicolon =
            c == '&' ? markup.substr(at, longestEntity).find(';') : std::string_view::npos;
        const auto value = semicolon == std::string_view::npos
                               ? std::nullopt
                               : entityValue(markup.substr(at + 1, semicolon - 1));
        if (value) {
            utf8::append(text, *value);
            at += semicolon + 1;
        } else {
            text += c;
            ++at;
        }
    }
    return text;
}

std::vector<std::string> glossesOf(std::string_view article, std::string_view headword) {
    const std::string plain = withoutRemarks(article.substr(0, articleStart));
    const std::string title = foldForComparison(headword);
    std::vector<std::string> glosses;
    std::size_t start = 0;
    const auto addUntil = [&](std::size_t end) {
        const bool cut = end == plain.size() && article.size() > articleStart;
        const std::string_view gloss =
            glossIn(std::string_view(plain).substr(start, cut ? 0 : end - start));
        if (!gloss.empty() && glosses.size() < mostGlosses && foldForComparison(gloss) != title)
            glosses.emplace_back(gloss);
    };
    for (std::size_t at = 0; at < plain.size();) {
        const auto [c, size] = utf8::decode(plain, at);
        if (isSeparator(c)) {
            addUntil(at);
            start = at + size;
        }
        at += size;
    }
    addUntil(plain.size());
    return glosses;
}

} // namespace hamtaraz::io
