// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/edit_distance.h"

#include "alignment/repair/characters.h"
#include "alignment/repair/line.h"

#include <unordered_map>
#include <vector>

namespace hamtaraz::test {
namespace {

using Bits = std::uint64_t;
constexpr std::size_t wordBits = 64;

// One block of 64 rows of the distance matrix, as vertical differences.
struct RowBlock {
    Bits plus = ~Bits{0}, minus = 0;

    // One column further: `match` has the rows whose character equals the column's; `carry` is the
    // horizontal difference that comes in at the top, returned as it leaves below `last`.
    int advance(Bits match, int carry, Bits last) {
        const Bits below = carry < 0 ? 1U : 0U;
        const Bits diagonal = match | minus;
        const Bits seen = match | below;
        const Bits horizontal = (((seen & plus) + plus) ^ plus) | seen;
        Bits up = minus | ~(horizontal | plus);
        Bits down = plus & horizontal;
        const int out = (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
        up = (up << 1) | (carry > 0 ? 1U : 0U);
        down = (down << 1) | below;
        plus = down | ~(diagonal | up);
        minus = up & diagonal;
        return out;
    }
};

std::u32string normalized(std::string_view text) {
    std::u32string out;
    for (const Glyph &glyph : decode(text, {0, static_cast<std::uint32_t>(text.size())})) {
        if (!isSpace(glyph.letter))
            out += glyph.letter;
        else if (!out.empty() && out.back() != U' ')
            out += U' ';
    }
    while (!out.empty() && out.back() == U' ')
        out.pop_back();
    return out;
}

} // namespace

std::size_t editDistance(std::u32string_view a, std::u32string_view b) {
    if (a.empty())
        return b.size();
    const std::size_t blocks = (a.size() + wordBits - 1) / wordBits;
    std::unordered_map<char32_t, std::vector<Bits>> matches;
    for (std::size_t at = 0; at < a.size(); ++at) {
        std::vector<Bits> &rows = matches[a[at]];
        rows.resize(blocks);
        rows[at / wordBits] |= Bits{1} << (at % wordBits);
    }
    const Bits bottom = Bits{1} << ((a.size() - 1) % wordBits);
    const std::vector<Bits> none(blocks);
    std::vector<RowBlock> column(blocks);
    std::size_t distance = a.size();
    for (const char32_t letter : b) {
        const auto found = matches.find(letter);
        const std::vector<Bits> &rows = found == matches.end() ? none : found->second;
        int carry = 1;
        for (std::size_t at = 0; at < blocks; ++at)
            carry = column[at].advance(rows[at], carry,
                                       at + 1 == blocks ? bottom : Bits{1} << (wordBits - 1));
        distance = carry > 0 ? distance + 1 : carry < 0 ? distance - 1 : distance;
    }
    return distance;
}

double characterErrorRate(std::string_view candidate, std::string_view gold) {
    const std::u32string wanted = normalized(gold);
    return static_cast<double>(editDistance(normalized(candidate), wanted)) /
           static_cast<double>(wanted.size());
}

} // namespace hamtaraz::test
