// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/line_atoms.h"

#include "alignment/repair/characters.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hamtaraz {
namespace {

// A known word is searched for a border between two words this many times as frequent.
constexpr std::uint32_t timesTheWhole = 2;
constexpr std::uint32_t longestWord = 40; // letters; no longer one is cut up

// What tells of a border beside how it shows.
struct BorderHints {
    std::uint8_t words = 0;
    double habit = 0;
};

class AtomCutter {
public:
    AtomCutter(const Line &line, const BorderSigns &signs, const LineKnowledge &knowledge)
        : m_glyphs(line.raw), m_signs(signs), m_knowledge(knowledge) {
        m_cut.stream = readStream(m_glyphs, {0, static_cast<std::uint32_t>(m_glyphs.size())});
    }

    LineAtoms cut() {
        BorderSigns setWords = m_signs;
        setWords.gaps = false;
        for (const Block &block : cutBlocks(m_glyphs, setWords))
            m_setBegins.push_back(block.core.begin);
        for (const Block &block : cutBlocks(m_glyphs, {false, m_signs.yehForms, nullptr})) {
            m_border = Border::Certain;
            if (block.kind == BlockKind::Arabic)
                cutArabic(block);
            else
                add(block.core, block.spaces, block.kind, {});
        }
        return std::move(m_cut);
    }

private:
    // The words of a block, each with the marks that follow it without a space.
    void cutArabic(const Block &block) {
        TextSpan before; // the word before, if only spaces follow it
        for (std::uint32_t at = block.core.begin; at < block.core.end;) {
            const auto skip = [&](auto belongs) {
                while (at < block.core.end && belongs(m_glyphs[at].letter))
                    ++at;
                return at;
            };
            const std::uint32_t begin = at;
            const TextSpan word{begin, skip(isInArabicWord)};
            const std::uint32_t end =
                skip([](char32_t letter) { return !isInArabicWord(letter) && !isSpace(letter); });
            skip(isSpace);
            const std::uint32_t spaces = at == block.core.end ? block.spaces : at - end;
            BorderHints hints;
            if (!before.empty() && !word.empty())
                hints.habit = habit(idOf(before), idOf(word));
            cutWord(word, {begin, end}, spaces, hints);
            before = word.end == end ? word : TextSpan{};
        }
    }

    // A word falls into its letters, each with its marks and kashidas, where it may hide a border.
    void cutWord(TextSpan word, TextSpan atom, std::uint32_t spaces, BorderHints hints) {
        const std::uint32_t whole = word.empty() ? 0 : frequency(idOf(word));
        const bool known = !word.empty() && m_knowledge.text.isWord(idOf(word));
        const std::uint32_t end = word.size() > longestWord ? word.begin : word.end;
        for (std::uint32_t at = word.begin + 1; at < end; ++at) {
            if (!isArabicLetter(m_glyphs[at].letter) || !holdsLetter({atom.begin, at}))
                continue;
            const std::uint64_t left = idOf({word.begin, at}), right = idOf({at, word.end});
            const std::uint32_t least = std::min(frequency(left), frequency(right));
            if (known && least <= timesTheWhole * std::max(whole, 1U))
                continue;
            add({atom.begin, at}, 0, BlockKind::Arabic, hints);
            atom.begin = at;
            hints.words = static_cast<std::uint8_t>((isWord({word.begin, at}, left) ? 1 : 0) +
                                                    (isWord({at, word.end}, right) ? 1 : 0));
            hints.habit = habit(left, right);
        }
        add(atom, spaces, BlockKind::Arabic, hints);
    }

    void add(TextSpan core, std::uint32_t spaces, BlockKind kind, const BorderHints &hints) {
        Atom atom{core, spaces, kind};
        const TextSpan symbols = symbolsOf(core);
        atom.begin = symbols.begin;
        atom.end = symbols.end;
        const bool set = std::binary_search(m_setBegins.begin(), m_setBegins.end(), core.begin);
        atom.border = set && m_border != Border::Certain ? Border::Set : m_border;
        atom.words = hints.words;
        atom.habit = hints.habit;
        if (m_glyphs[core.begin].letter == kashidaGlyph)
            atom.before = Joint::Joined;
        const char32_t last = m_glyphs[core.end - 1].letter;
        if (last == kashidaGlyph || (m_signs.yehForms && last == arabicYeh))
            atom.behind = Joint::Joined;
        else if (m_signs.yehForms && last == persianYeh)
            atom.behind = Joint::Free;
        m_cut.atoms.push_back(atom);
        m_border = spaces == 0                  ? Border::Inner
                   : spaces > 1 && m_signs.gaps ? Border::Gap
                                                : Border::Space;
    }

    // The symbols that glyphs are read as, without spaces round them.
    [[nodiscard]] TextSpan symbolsOf(TextSpan glyphs) const {
        const auto &places = m_cut.stream.places;
        const auto at = [&](std::uint32_t glyph) {
            return static_cast<std::uint32_t>(
                std::lower_bound(places.begin(), places.end(), glyph) - places.begin());
        };
        TextSpan symbols{at(glyphs.begin), at(glyphs.end)};
        if (!symbols.empty() && m_cut.stream.symbols[symbols.begin] == spaceSymbol)
            ++symbols.begin;
        return symbols;
    }

    [[nodiscard]] std::uint64_t idOf(TextSpan glyphs) const {
        const TextSpan symbols = symbolsOf(glyphs);
        return tokenId(m_cut.stream.symbols.substr(symbols.begin, symbols.size()));
    }

    [[nodiscard]] bool holdsLetter(TextSpan place) const {
        return std::any_of(m_glyphs.begin() + place.begin, m_glyphs.begin() + place.end,
                           [](const Glyph &glyph) { return isArabicLetter(glyph.letter); });
    }

    [[nodiscard]] double habit(std::uint64_t left, std::uint64_t right) const {
        return std::log(m_knowledge.habits.ratio(left, right));
    }

    [[nodiscard]] std::uint32_t frequency(std::uint64_t word) const {
        return m_knowledge.text.frequency(word);
    }

    [[nodiscard]] bool isWord(TextSpan part, std::uint64_t id) const {
        return part.size() > 1 && m_knowledge.text.isWord(id);
    }

    const Glyphs &m_glyphs;
    const BorderSigns &m_signs;
    const LineKnowledge &m_knowledge;
    LineAtoms m_cut;
    std::vector<std::uint32_t> m_setBegins; // where blocks begin that words show
    Border m_border = Border::Certain;      // with the next atom
};

} // namespace

LineAtoms cutAtoms(const Line &line, const BorderSigns &signs, const LineKnowledge &knowledge) {
    return AtomCutter(line, signs, knowledge).cut();
}

} // namespace hamtaraz
