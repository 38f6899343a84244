// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line_atoms.h"
#include "alignment/repair/text_model.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace hamtaraz {

/// What stands round a line in its flow.
struct LineNeighbours {
    ReadSoFar before;             ///< up to the line before
    std::optional<Stream> behind; ///< the line behind; none where a paragraph ends
};

/// A reading of a line so far: some of its blocks, in the order in which they are read.
struct PartialReading {
    double cost = 0; ///< nats, weighed
    SymbolContext context = 0;
    std::uint64_t word = 0; ///< the last token that is complete
    Symbols open;           ///< the word read last, which may go on
    bool mark = true;       ///< the last token is a mark
    Joint joint = Joint::Unknown;
};

/// Reads blocks of a line's atoms and says what that costs: a log-linear model of how likely the
/// text is and how likely a line is cut as it must have been. Its weights were fitted so that the
/// right reading of a line is the likeliest among its rivals, on damaged texts of several kinds.
class LineReader {
public:
    LineReader(const LineAtoms &line, const LineKnowledge &knowledge);

    [[nodiscard]] static PartialReading begin(const ReadSoFar &before);

    /// Goes on with the block of the atoms [first, last). With `joined`, its first letters go on
    /// the word read last. Constant time in the block's length.
    void read(PartialReading &reading, std::size_t first, std::size_t last, bool joined) const;

    /// Whether the block that begins with atom `first` might go on the word read last.
    [[nodiscard]] bool mayJoin(const PartialReading &reading, std::size_t first,
                               std::size_t last) const;

    /// Ends the line, and reads on into what stands behind it.
    void finish(PartialReading &reading, const LineNeighbours &neighbours) const;

    /// What it costs that the line is cut before this atom; that it is not.
    [[nodiscard]] double cutCost(const Atom &atom) const;
    [[nodiscard]] static double keptCost(const Atom &atom);
    /// The least that the block of the atoms [first, last) costs, whatever it is read after.
    [[nodiscard]] double leastCost(std::size_t first, std::size_t last) const;

private:
    void sumUp();
    [[nodiscard]] const StreamToken &tokenAt(std::size_t symbol) const;
    [[nodiscard]] double wordCost(std::uint64_t before, std::uint64_t id, StreamTokenKind kind,
                                  const Symbols &symbols) const;
    [[nodiscard]] double jointCost(const PartialReading &reading, std::size_t first,
                                   std::size_t last, bool joined) const;
    void closeWord(PartialReading &reading) const;
    void readSymbol(PartialReading &reading, Symbol symbol) const;
    void readSymbols(PartialReading &reading, std::size_t begin, std::size_t end) const;
    void readTokens(PartialReading &reading, std::size_t begin, std::size_t end) const;
    void readToken(PartialReading &reading, const StreamToken &token) const;
    void readPart(PartialReading &reading, const StreamToken &token, std::size_t begin,
                  std::size_t end) const;

    const std::vector<Atom> &m_atoms;
    const Symbols &m_symbols;
    const std::vector<StreamToken> &m_tokens;
    const TextModel &m_model;
    double m_spaceRarity, m_innerRarity;
    std::vector<double> m_characterSums; // before a symbol, over the raw line
    std::vector<double> m_wordSums;      // before a token
    std::vector<std::size_t> m_tokenAt;  // of a symbol
};

} // namespace hamtaraz
