// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/character_model.h"
#include "alignment/repair/count_table.h"
#include "alignment/repair/symbols.h"
#include "alignment/repair/word_model.h"

#include <cstdint>
#include <unordered_map>

namespace hamtaraz {

/// What was read before a place in a text.
struct ReadSoFar {
    SymbolContext context = boundarySymbol;
    std::uint64_t word = boundarySymbol; ///< id of the last token; a boundary's is its symbol
    bool mark = true;                    ///< that token is a mark (or a boundary)
};

/// What was read before and with `stream`.
ReadSoFar readOn(ReadSoFar before, const Stream &stream);

/// How likely a text is, character by character and word by word, as learned from other text.
/// Costs are nats; both models see the same text, so a reader weighs them against each other.
class TextModel {
public:
    /// Counts `stream`, read after `before`, and the paragraph's end behind it if there is one.
    void learn(const ReadSoFar &before, const Stream &stream, bool endsParagraph);
    /// Undoes one learn() of the same.
    void forget(const ReadSoFar &before, const Stream &stream, bool endsParagraph);

    /// Learns from a paragraph of other text how the language is written: what this text itself
    /// says weighs more. Its words are words of the language.
    void learnLanguage(const Stream &stream);

    /// Takes the words of `stream` for words of the language, and learns how such are spelled: not
    /// how often they occur, nor in what order.
    void know(const Stream &stream);

    [[nodiscard]] double characterCost(SymbolContext context, Symbol symbol) const {
        return m_characters.cost(context, symbol);
    }
    /// The cost of the token `id` that reads `symbols`, after the token `before`.
    [[nodiscard]] double wordCost(std::uint64_t before, std::uint64_t id, StreamTokenKind kind,
                                  const Symbols &symbols) const;
    /// The cost of the class of the token `id` after that of the token `before`.
    [[nodiscard]] double classCost(std::uint64_t before, std::uint64_t id) const;
    /// How often a word was counted; 0 for one that is not known.
    [[nodiscard]] std::uint32_t frequency(std::uint64_t id) const { return m_words.frequency(id); }
    /// Whether a word was counted, or is known from elsewhere.
    [[nodiscard]] bool isWord(std::uint64_t id) const {
        return frequency(id) > 0 || m_known.at(id).count > 0;
    }

private:
    [[nodiscard]] double spelling(std::uint64_t id, const Symbols &symbols) const;

    CharacterModel m_characters;
    WordModel m_words, m_classes;
    WordModel m_priorWords, m_priorClasses;                        // of the language
    CountTable m_known;                                            // words from elsewhere
    mutable std::unordered_map<std::uint64_t, double> m_spellings; // until the next change
};

} // namespace hamtaraz
