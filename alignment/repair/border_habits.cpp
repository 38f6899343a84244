// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/border_habits.h"

#include "alignment/repair/symbols.h"

#include <algorithm>
#include <optional>

namespace hamtaraz {
namespace {

// A word counts as if it had been seen this often more, cut as often as words are on average.
constexpr double doubt = 3;

} // namespace

void BorderHabits::count(const Glyphs &raw, const std::vector<Block> &blocks, std::int64_t by) {
    std::optional<StreamToken> before;
    for (const Block &block : blocks) {
        const Stream stream = readStream(raw, block.core);
        bool cut = true;
        for (const StreamToken &token : stream.tokens) {
            if (before && before->kind == StreamTokenKind::Word &&
                token.kind == StreamTokenKind::Word) {
                for (const std::uint64_t word : {before->id, token.id}) {
                    Borders &borders = m_words[word];
                    borders.all += by;
                    borders.cut += cut ? by : 0;
                    m_all.all += by;
                    m_all.cut += cut ? by : 0;
                }
            }
            cut = false;
            before = token;
        }
    }
}

double BorderHabits::share(std::uint64_t word) const {
    const double average = static_cast<double>(m_all.cut + 1) / static_cast<double>(m_all.all + 10);
    const auto found = m_words.find(word);
    if (found == m_words.end())
        return average;
    return (static_cast<double>(found->second.cut) + doubt * average) /
           (static_cast<double>(found->second.all) + doubt);
}

double BorderHabits::ratio(std::uint64_t left, std::uint64_t right) const {
    const double average = static_cast<double>(m_all.cut + 1) / static_cast<double>(m_all.all + 10);
    return std::max(share(left), share(right)) / average;
}

} // namespace hamtaraz
