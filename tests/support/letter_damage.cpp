// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/letter_damage.h"

#include "alignment/text/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>
#include <memory>
#include <random>
#include <utility>
#include <vector>

namespace hamtaraz::test {
namespace {

using Text = std::u32string;

constexpr char32_t joiner = 0x200C;

Text toText(std::string_view bytes) {
    Text text;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto [letter, size] = utf8::decode(bytes, at);
        text += letter;
        at += size;
    }
    return text;
}

std::string toBytes(const Text &text) {
    std::string bytes;
    for (const char32_t letter : text)
        utf8::append(bytes, letter);
    return bytes;
}

bool isLetter(char32_t letter) {
    return u_isalpha(static_cast<UChar32>(letter)) != 0;
}

class Dice {
public:
    explicit Dice(Chance chance) : m_chance(chance), m_random(chance.seed) {}
    bool fall() { return static_cast<double>(m_random()) < m_chance.share * 4294967296.0; }

private:
    Chance m_chance;
    std::mt19937 m_random;
};

// The shapes of each letter by their kind (U_DT_FINAL …), as Unicode's tables have them.
using Shapes = std::map<char32_t, std::map<int, char32_t>>;

Shapes readShapes() {
    Shapes shapes;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfkc = icu::Normalizer2::getNFKCInstance(status);
    const auto read = [&](char32_t first, char32_t last) {
        for (char32_t shape = first; shape <= last; ++shape) {
            const icu::UnicodeString letter =
                nfkc->normalize(icu::UnicodeString(static_cast<UChar32>(shape)), status);
            const int type =
                u_getIntPropertyValue(static_cast<UChar32>(shape), UCHAR_DECOMPOSITION_TYPE);
            if (letter.countChar32() == 1)
                shapes[static_cast<char32_t>(letter.char32At(0))].emplace(type, shape);
        }
    };
    read(0xFB50, 0xFBFF);
    read(0xFE80, 0xFEF4);
    return shapes;
}

bool isMirrored(char32_t letter) {
    return Text(U"()[]{}«»").find(letter) != Text::npos;
}

char32_t mirrored(char32_t letter) {
    return static_cast<char32_t>(
        letter == U'«'   ? U'»'
        : letter == U'»' ? U'«'
                         : static_cast<char32_t>(u_charMirror(static_cast<UChar32>(letter))));
}

std::vector<Text> linesOf(const Text &text) {
    std::vector<Text> lines(1);
    for (const char32_t letter : text) {
        if (letter == U'\n')
            lines.emplace_back();
        else
            lines.back() += letter;
    }
    return lines;
}

Text joined(const std::vector<Text> &lines) {
    Text text;
    for (std::size_t at = 0; at < lines.size(); ++at)
        text += (at > 0 ? U"\n" : U"") + lines[at];
    return text;
}

// Text by its words: `change` gets each word's letters.
template <class Change> Text eachWord(const Text &text, Change change) {
    Text out, word;
    for (const char32_t letter : text + U"\n") {
        if (isLetter(letter) || letter == joiner) {
            word += letter;
            continue;
        }
        if (!word.empty())
            out += change(std::exchange(word, {}));
        out += letter;
    }
    out.pop_back();
    return out;
}

bool isVowel(char32_t letter) {
    return Text(U"aeiouyаеёиоуыэюя").find(letter) != Text::npos;
}

// Where a word may be divided last, with no more than `room` letters before; 0: nowhere.
std::size_t divisionOf(const Text &word, std::size_t room) {
    constexpr std::size_t shortest = 6;
    if (word.size() < shortest || !std::all_of(word.begin(), word.end(), isLetter))
        return 0;
    for (std::size_t at = std::min(room, word.size() - 2); at >= 2; --at)
        if (isVowel(word[at - 1]) && !isVowel(word[at]) &&
            std::any_of(word.begin() + static_cast<std::ptrdiff_t>(at), word.end(), isVowel))
            return at;
    return 0;
}

std::vector<Text> wrapped(const Text &paragraph, const PageSetting &setting) {
    std::vector<Text> lines{Text(setting.indent, U' ')};
    bool begun = false; // the line has a word
    Text word;
    for (const char32_t letter : paragraph + U" ") {
        if (letter != U' ') {
            word += letter;
            continue;
        }
        const std::size_t space = begun ? 1 : 0;
        if (lines.back().size() + space + word.size() > setting.width && begun) {
            const std::size_t used = lines.back().size() + 2;
            const std::size_t cut = setting.hyphen == 0 || used >= setting.width
                                        ? 0
                                        : divisionOf(word, setting.width - used);
            if (cut > 0) {
                lines.back() += U" " + word.substr(0, cut) + setting.hyphen;
                word.erase(0, cut);
            }
            lines.emplace_back();
            begun = false;
        }
        lines.back() += (begun ? U" " : U"") + std::exchange(word, {});
        begun = true;
    }
    return lines;
}

} // namespace

std::string toShapes(std::string_view clean) {
    const Shapes shapes = readShapes();
    const Text text = toText(clean);
    const auto has = [&](std::size_t at, int type) {
        const auto found = at < text.size() ? shapes.find(text[at]) : shapes.end();
        return found != shapes.end() && found->second.count(type) > 0;
    };
    Text out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (shapes.count(text[at]) == 0) {
            out += text[at];
            continue;
        }
        const bool before = has(at - 1, U_DT_MEDIAL);
        if (text[at] == U'ل' && at + 1 < text.size() && text[at + 1] == U'ا') {
            out += before ? char32_t{0xFEFC} : char32_t{0xFEFB};
            ++at;
            continue;
        }
        const bool behind = has(at, U_DT_MEDIAL) && has(at + 1, U_DT_FINAL);
        const int type =
            before ? (behind ? U_DT_MEDIAL : U_DT_FINAL) : (behind ? U_DT_INITIAL : U_DT_ISOLATED);
        out += has(at, type) ? shapes.at(text[at]).at(type) : text[at];
    }
    return toBytes(out);
}

std::string toVisualOrder(std::string_view clean) {
    std::vector<Text> lines = linesOf(toText(clean));
    const std::unique_ptr<UBiDi, void (*)(UBiDi *)> bidi(ubidi_open(), &ubidi_close);
    for (Text &line : lines) {
        const auto units = icu::UnicodeString::fromUTF32(
            reinterpret_cast<const UChar32 *>(line.data()), static_cast<std::int32_t>(line.size()));
        UErrorCode status = U_ZERO_ERROR;
        ubidi_setPara(bidi.get(), units.getBuffer(), units.length(), 1, nullptr, &status);
        icu::UnicodeString seen;
        const std::int32_t size =
            ubidi_writeReordered(bidi.get(), seen.getBuffer(units.length() + 1), units.length(),
                                 UBIDI_DO_MIRRORING, &status);
        seen.releaseBuffer(size);
        std::string bytes;
        line = toText(seen.toUTF8String(bytes));
    }
    return toBytes(joined(lines));
}

std::string turnLamAlef(std::string_view clean) {
    Text text = toText(clean);
    for (std::size_t at = 0; at + 1 < text.size(); ++at)
        if (text[at] == U'ل' && text[at + 1] == U'ا')
            std::swap(text[at], text[at + 1]), ++at;
    return toBytes(text);
}

std::string flipBrackets(std::string_view clean) {
    Text text = toText(clean);
    for (char32_t &letter : text)
        letter = isMirrored(letter) ? mirrored(letter) : letter;
    return toBytes(text);
}

std::string putSoftHyphens(std::string_view clean, Chance chance) {
    Dice dice(chance);
    const Text text = toText(clean);
    Text out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        out += text[at];
        if (at + 1 < text.size() && isLetter(text[at]) && isLetter(text[at + 1]) && dice.fall())
            out += char32_t{0xAD};
    }
    return toBytes(out);
}

std::string replaceZwnj(std::string_view clean, std::u32string_view instead, Chance chance) {
    Dice dice(chance);
    Text out;
    for (const char32_t letter : toText(clean)) {
        if (letter == joiner && dice.fall())
            out += instead;
        else
            out += letter;
    }
    return toBytes(out);
}

std::string spaceLetters(std::string_view clean, Chance chance) {
    constexpr std::size_t shortest = 5;
    Dice dice(chance);
    return toBytes(eachWord(toText(clean), [&](const Text &word) {
        if (word.size() < shortest || word.find(joiner) != Text::npos || !dice.fall())
            return word;
        Text apart;
        for (const char32_t letter : word)
            apart += (apart.empty() ? U"" : U" ") + Text(1, letter);
        return apart;
    }));
}

std::string putHomoglyphs(std::string_view clean, Chance chance) {
    const Text from = U"асеорхуАВСЕНКМОРТХ", to = U"aceopxyABCEHKMOPTX";
    Dice dice(chance);
    return toBytes(eachWord(toText(clean), [&](Text word) {
        const auto own = std::count_if(word.begin(), word.end(), [&](char32_t letter) {
            return from.find(letter) == Text::npos;
        });
        for (char32_t &letter : word)
            if (const auto at = from.find(letter); own > 0 && at != Text::npos && dice.fall())
                letter = to[at];
        return word;
    }));
}

std::string putLigatures(std::string_view clean) {
    Text out;
    for (const char32_t letter : toText(clean)) {
        if (!out.empty() && out.back() == U'f' && (letter == U'i' || letter == U'l'))
            out.back() = letter == U'i' ? char32_t{0xFB01} : char32_t{0xFB02};
        else
            out += letter;
    }
    return toBytes(out);
}

std::string setOnPages(std::string_view clean, const PageSetting &setting) {
    constexpr std::size_t numberIndent = 30;
    Text out;
    std::size_t lines = 0, page = 1;
    const auto endPage = [&] {
        if (setting.numbers)
            out += U"\n" + Text(numberIndent, U' ') + toText(std::to_string(page)) + U"\n\n";
        ++page;
        lines = 0;
    };
    for (const Text &paragraph : linesOf(toText(clean))) {
        if (paragraph.empty())
            continue;
        for (const Text &line : wrapped(paragraph, setting)) {
            if (lines == 0 && !setting.header.empty())
                out += toText(setting.header) + U"\n\n";
            out += line + U"\n";
            if (++lines == setting.lines)
                endPage();
        }
        if (setting.blankBetween)
            out += U"\n";
    }
    return toBytes(out);
}

} // namespace hamtaraz::test
