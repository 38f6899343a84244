// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/count_table.h"
#include "alignment/repair/symbols.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hamtaraz {

/// The last symbols read, the newest in the lowest byte; 0 for none.
using SymbolContext = std::uint64_t;

inline SymbolContext pushed(SymbolContext context, Symbol symbol) {
    return (context << 8U) | symbol;
}

/// The probability of symbols after the symbols before them: an interpolated n-gram model with
/// Kneser and Ney's discount (1995), which forgets what it learned as exactly as it learned it.
class CharacterModel {
public:
    /// Symbols that a symbol's probability depends on.
    static constexpr std::size_t contextLength = 6;

    /// Counts `symbols`, read after `context`. O(length).
    void learn(SymbolContext context, const Symbols &symbols);
    /// Undoes one learn() of the same.
    void forget(SymbolContext context, const Symbols &symbols);

    /// −ln p(symbol | context), in nats; finite. Not to be called from two threads at once.
    [[nodiscard]] double cost(SymbolContext context, Symbol symbol) const;

private:
    // What was asked before since the last change: readings of one line ask the same again and
    // again.
    struct Answer {
        std::uint64_t question = 0;
        double cost = 0;
    };

    void changed();
    [[nodiscard]] double reckon(SymbolContext context, Symbol symbol) const;

    CountTable m_counts;
    mutable std::vector<Answer> m_answers = std::vector<Answer>(std::size_t{1} << 13U);
    std::uint64_t m_changes = 1;
};

} // namespace hamtaraz
