// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hamtaraz::io {

struct XmlText {
    std::string text; ///< valid UTF-8 that XML 1.0 can hold
    std::size_t dropped = 0;
};

/// `text` without the characters that XML 1.0 cannot hold (all but tab, LF, CR, U+0020–D7FF,
/// U+E000–FFFD, U+10000–10FFFF); invalid UTF-8 becomes U+FFFD. One such character would cost a
/// reader the whole file. Linear.
XmlText xmlText(std::string_view text);

} // namespace hamtaraz::io
