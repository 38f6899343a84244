// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/skeleton.h"

#include <array>
#include <cstdint>
#include <unordered_map>

namespace hamtaraz {

namespace {

struct Spelling {
    std::string_view written;
    std::string_view sound;
};

/// Letters of one character; those not named are dropped.
constexpr std::array<Spelling, 76> letters{{
    // Latin
    {"b", "b"},
    {"c", "k"},
    {"d", "d"},
    {"f", "f"},
    {"g", "g"},
    {"j", "g"},
    {"k", "k"},
    {"l", "l"},
    {"m", "m"},
    {"n", "n"},
    {"p", "p"},
    {"q", "k"},
    {"r", "r"},
    {"s", "s"},
    {"t", "t"},
    {"x", "ks"},
    {"z", "s"},
    {"ß", "s"},
    {"ş", "s"},
    {"š", "s"},
    {"ž", "s"},
    {"č", "s"},
    {"ç", "s"},
    {"þ", "t"},
    {"ð", "d"},
    {"ł", "l"},
    {"ñ", "n"},
    // Cyrillic
    {"б", "b"},
    {"г", "g"},
    {"д", "d"},
    {"ж", "s"},
    {"з", "s"},
    {"к", "k"},
    {"л", "l"},
    {"м", "m"},
    {"н", "n"},
    {"п", "p"},
    {"р", "r"},
    {"с", "s"},
    {"т", "t"},
    {"ф", "f"},
    {"х", "k"},
    {"ц", "ts"},
    {"ч", "s"},
    {"ш", "s"},
    {"щ", "s"},
    {"ґ", "g"},
    // Arabic
    {"ب", "b"},
    {"پ", "p"},
    {"ت", "t"},
    {"ث", "s"},
    {"ج", "g"},
    {"چ", "s"},
    {"خ", "k"},
    {"د", "d"},
    {"ذ", "s"},
    {"ر", "r"},
    {"ز", "s"},
    {"ژ", "s"},
    {"س", "s"},
    {"ش", "s"},
    {"ص", "s"},
    {"ض", "s"},
    {"ط", "t"},
    {"ظ", "s"},
    {"غ", "g"},
    {"ف", "f"},
    {"ق", "k"},
    {"ک", "k"},
    {"گ", "g"},
    {"ل", "l"},
    {"م", "m"},
    {"ن", "n"},
    {"ك", "k"},
    {"ة", "t"},
    {"ڤ", "f"},
}};

/// Spellings of two letters, looked for first.
constexpr std::array<Spelling, 10> digraphs{{
    {"ch", "s"},
    {"ph", "f"},
    {"ce", "s"},
    {"ci", "s"},
    {"cy", "s"},
    {"дж", "g"},
    {"ts", "ts"},
    {"tz", "ts"},
    {"dj", "g"},
    {"kh", "k"},
}};

const std::unordered_map<std::string_view, std::string_view> &soundOfLetter() {
    static const auto table = [] {
        std::unordered_map<std::string_view, std::string_view> sounds;
        for (const Spelling &letter : letters)
            sounds.emplace(letter.written, letter.sound);
        return sounds;
    }();
    return table;
}

std::size_t characterSize(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return std::min(size, text.size() - at);
}

} // namespace

std::string consonantSkeleton(std::string_view folded) {
    std::string skeleton;
    bool afterConsonant = false; // a consonant doubled in writing is one; with a vowel between, two
    const auto append = [&](std::string_view sound) {
        for (const char c : sound) {
            if (!afterConsonant || skeleton.back() != c)
                skeleton += c;
            afterConsonant = true;
        }
    };
    for (std::size_t at = 0; at < folded.size();) {
        bool matched = false;
        for (const Spelling &digraph : digraphs)
            if (folded.substr(at, digraph.written.size()) == digraph.written) {
                append(digraph.sound);
                at += digraph.written.size();
                matched = true;
                break;
            }
        if (matched)
            continue;
        const std::size_t size = characterSize(folded, at);
        if (const auto sound = soundOfLetter().find(folded.substr(at, size));
            sound != soundOfLetter().end())
            append(sound->second);
        else
            afterConsonant = false;
        at += size;
    }
    return skeleton;
}

} // namespace hamtaraz
