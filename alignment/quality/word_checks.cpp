// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/quality/word_checks.h"

#include "alignment/evidence/skeleton.h"
#include "alignment/text/fold.h"
#include "alignment/text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace hamtaraz {

namespace {

/// A number is compared by its digits alone: "1,935" and "۱۹۳۵" are one. One digit is often a word
/// in the other language.
constexpr std::size_t fewestDigits = 2;
constexpr std::size_t shortestSkeleton = 3;
/// Endings and clitics: a name may be so much longer in the other text.
constexpr std::size_t longestEnding = 2;
/// Shorter texts are "Yes." and "* * *", rightly translated in several ways.
constexpr std::size_t shortestRepeated = 20;

std::string digitsOf(const CheckedCell &cell, const Token &token) {
    std::string digits = foldForComparison(token.span.of(cell.text));
    std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
    return digits;
}

class NumberCheck : public Check {
public:
    void look(const CheckedUnit &unit, std::vector<Finding> &findings) override {
        for (std::size_t v = 0; v < unit.cells.size(); ++v)
            if (v != unit.source) {
                compare(unit, unit.source, v, findings);
                compare(unit, v, unit.source, findings);
            }
    }

private:
    static void compare(const CheckedUnit &unit, std::size_t a, std::size_t b,
                        std::vector<Finding> &findings) {
        const CheckedCell &from = unit.cells[a];
        const CheckedCell &to = unit.cells[b];
        if (from.text.empty() || to.text.empty())
            return;
        std::multiset<std::string> there;
        for (const Token &token : to.tokens)
            if (token.kind == TokenKind::Number)
                there.insert(digitsOf(to, token));
        for (const Token &token : from.tokens) {
            if (token.kind != TokenKind::Number)
                continue;
            const std::string digits = digitsOf(from, token);
            if (const auto same = there.find(digits); same != there.end())
                there.erase(same);
            else if (digits.size() >= fewestDigits)
                findings.push_back({unit.number, CheckKind::Numbers, static_cast<std::uint8_t>(a),
                                    static_cast<std::uint8_t>(b),
                                    std::string(token.span.of(from.text))});
        }
    }
};

bool isUpper(std::string_view word) {
    return !word.empty() && u_isupper(static_cast<UChar32>(utf8::decode(word, 0).value));
}

/// The same but for endings.
bool isSameName(std::string_view a, std::string_view b) {
    const auto common = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
    return common >= shortestSkeleton && std::max(a.size(), b.size()) - common <= longestEnding;
}

std::string skeletonOf(const CheckedCell &cell, const Token &token) {
    return consonantSkeleton(foldForComparison(token.span.of(cell.text)));
}

class NameCheck : public Check {
public:
    void look(const CheckedUnit &unit, std::vector<Finding> &findings) override {
        const CheckedCell &source = unit.cells[unit.source];
        for (std::size_t at = 0; at < source.tokens.size(); ++at) {
            if (!isName(source, at))
                continue;
            const std::string name = skeletonOf(source, source.tokens[at]);
            if (name.size() < shortestSkeleton)
                continue;
            for (std::size_t v = 0; v < unit.cells.size(); ++v)
                if (v != unit.source && !unit.cells[v].text.empty() && !holds(unit.cells[v], name))
                    findings.push_back({unit.number, CheckKind::Names,
                                        static_cast<std::uint8_t>(unit.source),
                                        static_cast<std::uint8_t>(v),
                                        std::string(source.tokens[at].span.of(source.text))});
        }
    }

private:
    /// A word with a large letter that a word or comma stands in front of.
    static bool isName(const CheckedCell &cell, std::size_t at) {
        const auto textOf = [&cell](const Token &token) { return token.span.of(cell.text); };
        const Token &token = cell.tokens[at];
        if (token.kind != TokenKind::Word || !isUpper(textOf(token)) || at == 0)
            return false;
        const Token &before = cell.tokens[at - 1];
        return before.kind == TokenKind::Word || textOf(before) == ",";
    }

    static bool holds(const CheckedCell &cell, std::string_view name) {
        return std::ranges::any_of(cell.tokens, [&](const Token &token) {
            return token.kind == TokenKind::Word && isSameName(skeletonOf(cell, token), name);
        });
    }
};

class UntranslatedCheck : public Check {
public:
    void look(const CheckedUnit &unit, std::vector<Finding> &findings) override {
        const CheckedCell &source = unit.cells[unit.source];
        const std::string folded = foldForComparison(source.text);
        const UScriptCode script = scriptOf(source);
        for (std::size_t v = 0; v < unit.cells.size(); ++v) {
            const CheckedCell &cell = unit.cells[v];
            if (v == unit.source || cell.text.empty() || wordCount(cell) < 2)
                continue;
            const UScriptCode own = scriptOf(cell);
            const bool isForeign = m_usual.size() > v && m_usual[v] != USCRIPT_COMMON &&
                                   own == script && own != m_usual[v];
            if (foldForComparison(cell.text) == folded || isForeign)
                findings.push_back({unit.number,
                                    CheckKind::Untranslated,
                                    static_cast<std::uint8_t>(unit.source),
                                    static_cast<std::uint8_t>(v),
                                    {}});
        }
        learn(unit);
    }

private:
    static std::size_t wordCount(const CheckedCell &cell) {
        return static_cast<std::size_t>(
            std::ranges::count(cell.tokens, TokenKind::Word, &Token::kind));
    }

    /// The script of most words.
    static UScriptCode scriptOf(const CheckedCell &cell) {
        std::array<int, USCRIPT_CODE_LIMIT> counts{};
        UScriptCode most = USCRIPT_COMMON;
        for (const Token &token : cell.tokens) {
            if (token.kind != TokenKind::Word)
                continue;
            UErrorCode status = U_ZERO_ERROR;
            const auto letter =
                static_cast<UChar32>(utf8::decode(token.span.of(cell.text), 0).value);
            const UScriptCode script = uscript_getScript(letter, &status);
            if (U_FAILURE(status) || script <= USCRIPT_INHERITED)
                continue;
            if (++counts[static_cast<std::size_t>(script)] >
                (most == USCRIPT_COMMON ? 0 : counts[static_cast<std::size_t>(most)]))
                most = script;
        }
        return most;
    }

    /// A version's script is that of its first cell with words that is not the source's.
    void learn(const CheckedUnit &unit) {
        m_usual.resize(unit.cells.size(), USCRIPT_COMMON);
        const UScriptCode source = scriptOf(unit.cells[unit.source]);
        for (std::size_t v = 0; v < unit.cells.size(); ++v)
            if (const UScriptCode own = scriptOf(unit.cells[v]);
                m_usual[v] == USCRIPT_COMMON && own != source)
                m_usual[v] = own;
    }

    std::vector<UScriptCode> m_usual;
};

class RepeatedCheck : public Check {
public:
    void look(const CheckedUnit &unit, std::vector<Finding> &findings) override {
        const std::string_view source = unit.cells[unit.source].text;
        if (source.size() < shortestRepeated)
            return;
        const std::string key = foldForComparison(source);
        for (std::uint8_t v = 0; v < unit.cells.size(); ++v) {
            if (v == unit.source || unit.cells[v].text.empty())
                continue;
            const std::string translation = foldForComparison(unit.cells[v].text);
            const auto [known, isNew] =
                m_known.try_emplace(std::to_string(v) + ' ' + key, Known{unit.number, translation});
            if (!isNew && known->second.translation != translation)
                findings.push_back({unit.number, CheckKind::Repeated,
                                    static_cast<std::uint8_t>(unit.source), v,
                                    std::to_string(known->second.unit + 1)});
        }
    }

private:
    struct Known {
        std::uint32_t unit;
        std::string translation;
    };
    std::unordered_map<std::string, Known> m_known;
};

} // namespace

std::unique_ptr<Check> makeNumberCheck() {
    return std::make_unique<NumberCheck>();
}
std::unique_ptr<Check> makeNameCheck() {
    return std::make_unique<NameCheck>();
}
std::unique_ptr<Check> makeUntranslatedCheck() {
    return std::make_unique<UntranslatedCheck>();
}
std::unique_ptr<Check> makeRepeatedCheck() {
    return std::make_unique<RepeatedCheck>();
}

} // namespace hamtaraz
