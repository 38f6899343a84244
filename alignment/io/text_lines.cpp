// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/text_lines.h"

namespace hamtaraz::io {

std::string_view takeUntil(std::string_view &rest, char mark) {
    const std::size_t end = rest.find(mark);
    const std::string_view taken = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return taken;
}

std::string_view takeLine(std::string_view &rest) {
    std::string_view line = takeUntil(rest, '\n');
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

std::vector<std::string_view> cellsOf(std::string_view line) {
    std::vector<std::string_view> cells;
    while (true) {
        const bool last = line.find('\t') == std::string_view::npos;
        cells.push_back(takeUntil(line, '\t'));
        if (last)
            return cells;
    }
}

} // namespace hamtaraz::io
