// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/characters.h"
#include "alignment/repair/letter_mends.h"
#include "alignment/repair/morphemes.h"

#include <cstddef>

namespace hamtaraz {
namespace {

// '¬' is a character of its own right; so many within words make it a hyphen.
constexpr std::size_t fewestNots = 2;
// Soft hyphens where Persian sets its ZWNJs: so great a share stands for these.
constexpr double zwnjShare = 0.5;
constexpr double softConfidence = 0.99, notConfidence = 0.97, zwnjConfidence = 0.95,
                 fewConfidence = 0.7;

bool isHyphenInWord(const Glyphs &glyphs, std::size_t at, char32_t hyphen) {
    return glyphs[at].letter == hyphen && at > 0 && at + 1 < glyphs.size() &&
           ((isArabicLetter(glyphs[at - 1].letter) && isArabicLetter(glyphs[at + 1].letter)) ||
            (isForeignLetter(glyphs[at - 1].letter) && isForeignLetter(glyphs[at + 1].letter)));
}

struct Use {
    std::size_t foreign = 0, arabic = 0, atMorphemes = 0; // in words; of the Arabic ones

    [[nodiscard]] std::size_t all() const { return foreign + arabic; }
    [[nodiscard]] bool isZwnj() const {
        return arabic > 0 &&
               static_cast<double>(atMorphemes) >= zwnjShare * static_cast<double>(arabic);
    }
};

Use countUse(const std::vector<Line> &lines, char32_t hyphen) {
    Use use;
    for (const Line &line : lines) {
        for (std::size_t at = 0; at < line.raw.size(); ++at) {
            if (!isHyphenInWord(line.raw, at, hyphen))
                continue;
            const bool arabic = isArabicLetter(line.raw[at - 1].letter);
            use.foreign += arabic ? 0U : 1U;
            use.arabic += arabic ? 1U : 0U;
            use.atMorphemes += arabic && standsAtMorpheme(line.raw, at, at + 1) ? 1U : 0U;
        }
    }
    return use;
}

// The reading of a hyphen within a word, and why.
LetterEdit readHyphen(const Glyphs &glyphs, std::size_t at, const Use &use, bool sure) {
    const bool soft = glyphs[at].letter == softHyphen;
    if (isArabicLetter(glyphs[at - 1].letter) && (!soft || use.isZwnj()))
        return {at,
                at + 1,
                {zwnj},
                {RepairKind::Zwnj, "stands for a zero-width non-joiner",
                 sure ? zwnjConfidence : fewConfidence, sure}};
    return {at,
            at + 1,
            {},
            {RepairKind::SoftHyphen, "a hyphen that should not show within a word",
             !sure  ? fewConfidence
             : soft ? softConfidence
                    : notConfidence,
             sure}};
}

void mend(std::vector<Line> &lines, char32_t hyphen, std::size_t fewest) {
    const Use use = countUse(lines, hyphen);
    if (use.all() == 0)
        return;
    for (Line &line : lines) {
        std::vector<LetterEdit> edits;
        for (std::size_t at = 0; at < line.raw.size(); ++at)
            if (isHyphenInWord(line.raw, at, hyphen))
                edits.push_back(readHyphen(line.raw, at, use, use.all() >= fewest));
        applyEdits(line, edits);
    }
}

} // namespace

void mendSoftHyphens(std::vector<Line> &lines) {
    mend(lines, softHyphen, 1);
    mend(lines, notSign, fewestNots);
}

} // namespace hamtaraz
