// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace hamtaraz {

enum class Direction { LeftToRight, RightToLeft };
enum class Script { Latin, Cyrillic, Arabic, Greek, Hebrew, Han, Other };

/// A language by its bare, lower-case BCP 47 primary subtag ("fa", "ru", "en", "de").
/// Regions and scripts of a tag are dropped: "fa-IR" is "fa".
class Language {
public:
    /// Fails with UnknownLanguage when `tag` is not two or three letters (before any '-' or '_')
    /// that ICU knows as a language.
    static Result<Language> fromTag(std::string_view tag);

    [[nodiscard]] const std::string &tag() const { return m_tag; }
    [[nodiscard]] Direction direction() const;
    /// The script the language is mostly written in.
    [[nodiscard]] Script script() const;

    friend auto operator<=>(const Language &, const Language &) = default;

private:
    explicit Language(std::string tag) : m_tag(std::move(tag)) {}
    std::string m_tag;
};

} // namespace hamtaraz
