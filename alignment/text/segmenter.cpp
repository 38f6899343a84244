// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/segmenter.h"

#include "alignment/text/utf8.h"

#include <algorithm>

namespace hamtaraz {

std::vector<Segment> segmentLines(std::string_view text) {
    std::vector<Segment> segments;
    std::uint32_t paragraph = 0;
    bool afterBlank = false;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = utf8::trimmed(text.substr(begin, end - begin));
        if (!line.empty()) {
            if (afterBlank && !segments.empty())
                ++paragraph;
            const auto first = static_cast<std::uint32_t>(line.data() - text.data());
            segments.push_back(
                {{first, first + static_cast<std::uint32_t>(line.size())}, paragraph});
        }
        afterBlank = line.empty();
        begin = end + 1;
    }
    return segments;
}

} // namespace hamtaraz
