// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/language.h"

#include <unicode/uloc.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace hamtaraz {

Result<Language> Language::fromTag(std::string_view tag) {
    std::string bare(tag.substr(0, tag.find_first_of("-_")));
    std::ranges::transform(bare, bare.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const bool letters =
        std::ranges::all_of(bare, [](unsigned char c) { return c >= 'a' && c <= 'z'; });
    if (!letters || bare.size() < 2 || bare.size() > 3 ||
        uloc_getISO3Language(bare.c_str())[0] == '\0')
        return fail(ErrorCode::UnknownLanguage, "", std::string(tag));
    return Language(std::move(bare));
}

Script Language::script() const {
    std::array<UScriptCode, 4> codes{};
    UErrorCode status = U_ZERO_ERROR;
    const int count = uscript_getCode(m_tag.c_str(), codes.data(), codes.size(), &status);
    if (U_FAILURE(status) || count < 1)
        return Script::Other;
    switch (codes[0]) {
    case USCRIPT_LATIN:
        return Script::Latin;
    case USCRIPT_CYRILLIC:
        return Script::Cyrillic;
    case USCRIPT_ARABIC:
        return Script::Arabic;
    case USCRIPT_GREEK:
        return Script::Greek;
    case USCRIPT_HEBREW:
        return Script::Hebrew;
    case USCRIPT_HAN:
    case USCRIPT_SIMPLIFIED_HAN:
    case USCRIPT_TRADITIONAL_HAN:
        return Script::Han;
    default:
        return Script::Other;
    }
}

Direction Language::direction() const {
    return uloc_isRightToLeft(m_tag.c_str()) ? Direction::RightToLeft : Direction::LeftToRight;
}

} // namespace hamtaraz
