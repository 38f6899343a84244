// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz::io {

/// The text of a fragment of HTML or Pango markup: tags fall away, those that end a line break it;
/// the five XML entities, &nbsp; and numbered ones are resolved once, others stay. Never fails: an
/// open tag ends with the text. Linear.
std::string withoutMarkup(std::string_view markup);

/// What of a dictionary's article can stand for its headword: phrases of at most five words,
/// parted by line ends, semicolons, bars and commas (Latin or Arabic), without numbering and
/// without remarks in brackets or between slashes. Labels ("Synonyms:"), abbreviations ("adj."),
/// quotations and the headword itself (but for case and the like) are no glosses. In order, at most
/// 16; only the first 4 KiB are looked at, so that a long article costs no more than a short one.
/// `article` is UTF-8; stretches that are not are left out.
std::vector<std::string> glossesOf(std::string_view article, std::string_view headword);

} // namespace hamtaraz::io
