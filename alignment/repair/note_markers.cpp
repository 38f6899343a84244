// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/note_markers.h"

#include "alignment/repair/characters.h"

#include <string_view>

namespace hamtaraz {
namespace {

constexpr std::size_t longestMarker = 3;
constexpr std::u32string_view raisedFigures = U"⁰¹²³⁴⁵⁶⁷⁸⁹"; // in the order of their values

// As markers are looked up by; 0 if it is no part of one.
char32_t markerSign(char32_t letter) {
    if (letter == U'*')
        return letter;
    if (isRaisedFigure(letter))
        return U'0' + static_cast<char32_t>(raisedFigures.find(letter));
    return isFigure(letter) ? U'0' + static_cast<char32_t>(figureValue(letter)) : 0;
}

} // namespace

bool isRaisedFigure(char32_t letter) {
    return raisedFigures.find(letter) != std::u32string_view::npos;
}

std::u32string noteMarkerAt(const Glyphs &glyphs, std::size_t at) {
    std::u32string marker;
    for (; at < glyphs.size() && marker.size() <= longestMarker; ++at) {
        const char32_t sign = markerSign(glyphs[at].letter);
        const bool mixed = !marker.empty() && (sign == U'*') != (marker.front() == U'*');
        if (sign == 0 || mixed)
            break;
        marker += sign;
    }
    return marker.size() <= longestMarker ? marker : std::u32string();
}

} // namespace hamtaraz
