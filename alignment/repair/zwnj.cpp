// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/characters.h"
#include "alignment/repair/letter_mends.h"
#include "alignment/repair/text_words.h"

#include <cstddef>
#include <string>
#include <unordered_map>

namespace hamtaraz {
namespace {

// Surplus ZWNJs are an extractor's work where so great a share of all is. Fewer wait; a few are
// the author's slips, which are no damage.
constexpr double surplusShare = 0.2, slipShare = 0.05;
constexpr std::size_t fewestSurplus = 3;
// Words that the text has with a ZWNJ this often and most of the time, where so great a share of
// their occurrences has none. What an author writes now so, now so, is no damage.
constexpr std::size_t fewestWith = 2, fewestLost = 3;
constexpr double lostShare = 0.2, fewLostShare = 0.1, usualShare = 0.5;
constexpr double surplusConfidence = 0.98, fewConfidence = 0.85, lostConfidence = 0.95,
                 fewLostConfidence = 0.7;

bool isWordLetter(char32_t letter) {
    return isInArabicWord(letter) && letter != zwnj;
}

// Whether the ZWNJ at `at` parts nothing: behind another, or without a letter on both sides.
bool isSurplus(const Glyphs &glyphs, std::size_t at) {
    std::size_t next = at + 1;
    while (next < glyphs.size() && glyphs[next].letter == zwnj)
        ++next;
    return at == 0 || !isWordLetter(glyphs[at - 1].letter) || next == glyphs.size() ||
           !isWordLetter(glyphs[next].letter);
}

// Runs of surplus ZWNJs of a line, each as one edit that takes them out.
std::vector<LetterEdit> findSurplus(const Glyphs &glyphs, const MendReason &why) {
    std::vector<LetterEdit> edits;
    for (std::size_t at = 0; at < glyphs.size(); ++at) {
        if (glyphs[at].letter != zwnj)
            continue;
        std::size_t end = at;
        while (end < glyphs.size() && glyphs[end].letter == zwnj)
            ++end;
        const std::size_t kept = isSurplus(glyphs, at) ? 0 : 1;
        if (at + kept < end)
            edits.push_back({at + kept, end, {}, why});
        at = end - 1;
    }
    return edits;
}

std::size_t countZwnj(const Glyphs &glyphs) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < glyphs.size(); ++at)
        count += glyphs[at].letter == zwnj && (at == 0 || glyphs[at - 1].letter != zwnj) ? 1U : 0U;
    return count;
}

void dropSurplus(std::vector<Line> &lines) {
    std::size_t all = 0, surplus = 0;
    for (const Line &line : lines) {
        all += countZwnj(line.raw);
        surplus += findSurplus(line.raw, {}).size();
    }
    const double share = static_cast<double>(surplus) / static_cast<double>(all);
    if (surplus < fewestSurplus || share < slipShare)
        return;
    const bool sure = share >= surplusShare;
    const MendReason why{RepairKind::Zwnj, "a zero-width non-joiner that parts nothing",
                         sure ? surplusConfidence : fewConfidence, sure};
    for (Line &line : lines)
        applyEdits(line, findSurplus(line.raw, why));
}

// What a text knows of a word that it has with a ZWNJ.
struct Parted {
    std::size_t with = 0, without = 0;
    std::size_t place = 0; // of the ZWNJ, in letters from the word's begin; 0: in several
    bool several = false;  // it stands in several places, or there are several of them
};

class PartedWords {
public:
    explicit PartedWords(const std::vector<Line> &lines) {
        for (const Line &line : lines)
            for (const TextSpan word : findWords(line.raw))
                learn(line.raw, word);
        if (m_words.empty())
            return;
        for (const Line &line : lines)
            for (const TextSpan word : findWords(line.raw))
                if (Parted *parted = find(line.raw, word); parted && !hasZwnj(line.raw, word))
                    ++parted->without;
        for (const Line &line : lines)
            for (const TextSpan word : findWords(line.raw))
                count(line.raw, word);
    }

    [[nodiscard]] bool lost(double share) const {
        return m_lost >= fewestLost &&
               static_cast<double>(m_lost) >= share * static_cast<double>(m_lost + m_kept);
    }

    // The letter of a word before which it lost its ZWNJ; 0 if it did not.
    [[nodiscard]] std::size_t lostAt(const Glyphs &glyphs, TextSpan word) {
        const Parted *parted = find(glyphs, word);
        return parted && isUsual(*parted) && !hasZwnj(glyphs, word) ? parted->place : 0;
    }

private:
    static bool hasZwnj(const Glyphs &glyphs, TextSpan word) {
        for (std::uint32_t at = word.begin; at < word.end; ++at)
            if (glyphs[at].letter == zwnj)
                return true;
        return false;
    }

    static bool isUsual(const Parted &parted) {
        return !parted.several && parted.with >= fewestWith &&
               static_cast<double>(parted.with) >=
                   usualShare * static_cast<double>(parted.with + parted.without);
    }

    Parted *find(const Glyphs &glyphs, TextSpan word) {
        const auto found = m_words.find(plainWord(glyphs, word));
        return found == m_words.end() ? nullptr : &found->second;
    }

    void learn(const Glyphs &glyphs, TextSpan word) {
        if (!hasZwnj(glyphs, word))
            return;
        Parted &parted = m_words[plainWord(glyphs, word)];
        std::size_t letters = 0, places = 0;
        for (std::uint32_t at = word.begin; at < word.end; ++at) {
            if (glyphs[at].letter != zwnj) {
                letters += isArabicLetter(glyphs[at].letter) ? 1U : 0U;
                continue;
            }
            ++places;
            parted.several = parted.several || places > 1 ||
                             (parted.with > 0 && parted.place != letters) || letters == 0;
            parted.place = letters;
        }
        ++parted.with;
    }

    void count(const Glyphs &glyphs, TextSpan word) {
        const Parted *parted = find(glyphs, word);
        if (!parted || !isUsual(*parted))
            return;
        (hasZwnj(glyphs, word) ? m_kept : m_lost) += 1;
    }

    std::unordered_map<std::u32string, Parted> m_words; // looked up only
    std::size_t m_lost = 0, m_kept = 0;
};

void restoreLost(std::vector<Line> &lines) {
    PartedWords words(lines);
    if (!words.lost(fewLostShare))
        return;
    const bool sure = words.lost(lostShare);
    const MendReason why{RepairKind::Zwnj, "elsewhere the word has a zero-width non-joiner here",
                         sure ? lostConfidence : fewLostConfidence, sure};
    for (Line &line : lines) {
        std::vector<LetterEdit> edits;
        for (const TextSpan word : findWords(line.raw)) {
            std::size_t left = words.lostAt(line.raw, word);
            if (left == 0)
                continue;
            std::size_t at = word.begin;
            for (; at < word.end && left > 0; ++at)
                left -= isArabicLetter(line.raw[at].letter) ? 1U : 0U;
            edits.push_back({at - 1, at, {line.raw[at - 1].letter, zwnj}, why});
        }
        applyEdits(line, edits);
    }
}

} // namespace

void mendZwnj(std::vector<Line> &lines) {
    dropSurplus(lines);
    restoreLost(lines);
}

} // namespace hamtaraz
