// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/characters.h"
#include "alignment/repair/lam_alef_words.h"
#include "alignment/repair/letter_mends.h"
#include "alignment/repair/text_words.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace hamtaraz {
namespace {

constexpr char32_t alef = U'ا', lam = U'ل', tanwin = 0x064B;

// An extractor turned "لا" round where so many words show it, and for each of them no more than so
// many "لا" are left.
constexpr std::size_t fewestTurned = 3, mostLeftEach = 4;
constexpr std::size_t longestWord = 30; // letters; what is longer is no word
constexpr double sureConfidence = 0.98, ambiguousConfidence = 0.5;

// The letters of a part of a word between joiners, with their places in the line.
struct Part {
    std::u32string letters;
    std::vector<std::size_t> places;
};

std::vector<Part> partsOf(const Glyphs &glyphs, TextSpan word) {
    std::vector<Part> parts(1);
    for (std::size_t at = word.begin; at < word.end; ++at) {
        const char32_t letter = glyphs[at].letter;
        if (letter == zwnj && !parts.back().letters.empty())
            parts.emplace_back();
        if (!isArabicLetter(letter))
            continue;
        parts.back().letters += letter == arabicYeh   ? persianYeh
                                : letter == arabicKaf ? persianKaf
                                                      : letter;
        parts.back().places.push_back(at);
    }
    return parts;
}

// A word with tanwin on its last lam: مثالً for مثلاً.
bool hasTanwinBehind(const Glyphs &glyphs, std::size_t place) {
    return place + 1 < glyphs.size() && glyphs[place + 1].letter == tanwin;
}

struct Turned {
    LetterEdit edit;
    LamAlefSign sign;
};

void findInPart(const Glyphs &glyphs, Part part, std::vector<Turned> &found) {
    for (std::size_t at = 0; at + 1 < part.letters.size(); ++at) {
        if (part.letters[at] != alef || part.letters[at + 1] != lam)
            continue;
        const std::size_t begin = part.places[at], end = part.places[at + 1] + 1;
        const LamAlefSign sign =
            hasTanwinBehind(glyphs, end - 1) ? LamAlefSign::Sure : lamAlefSign(part.letters, at);
        if (sign == LamAlefSign::None)
            continue;
        LetterEdit edit{begin, end, {}, {}};
        for (std::size_t place = begin; place < end; ++place)
            edit.after += glyphs[place].letter;
        std::swap(edit.after.front(), edit.after.back());
        found.push_back({std::move(edit), sign});
        if (sign == LamAlefSign::Sure)
            std::swap(part.letters[at], part.letters[at + 1]);
        ++at;
    }
}

std::vector<Turned> findTurned(const Glyphs &glyphs) {
    std::vector<Turned> found;
    for (const TextSpan word : findWords(glyphs))
        for (Part &part : partsOf(glyphs, word))
            if (part.letters.size() <= longestWord)
                findInPart(glyphs, std::move(part), found);
    return found;
}

std::size_t countSound(const Glyphs &glyphs) {
    std::size_t sound = 0;
    for (std::size_t at = 1; at < glyphs.size(); ++at)
        sound += glyphs[at - 1].letter == lam && glyphs[at].letter == alef ? 1U : 0U;
    return sound;
}

} // namespace

void mendLamAlef(std::vector<Line> &lines, const Language &language) {
    if (language.script() != Script::Arabic)
        return;
    std::vector<std::vector<Turned>> found;
    std::size_t turned = 0, sound = 0;
    for (const Line &line : lines) {
        found.push_back(findTurned(line.raw));
        sound += countSound(line.raw);
        turned += static_cast<std::size_t>(
            std::count_if(found.back().begin(), found.back().end(),
                          [](const Turned &each) { return each.sign == LamAlefSign::Sure; }));
    }
    if (turned < fewestTurned || sound > mostLeftEach * turned)
        return;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        std::vector<LetterEdit> edits;
        for (Turned &each : found[at]) {
            const bool sure = each.sign == LamAlefSign::Sure;
            each.edit.reason = {RepairKind::LamAlef,
                                sure ? "the letters of the ligature were turned round"
                                     : "perhaps the letters of a ligature were turned round",
                                sure ? sureConfidence : ambiguousConfidence, sure};
            edits.push_back(std::move(each.edit));
        }
        applyEdits(lines[at], edits);
    }
}

} // namespace hamtaraz
