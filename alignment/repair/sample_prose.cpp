// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/sample_prose.h"

#include <string>

namespace hamtaraz {

/// The text of persian_prose.txt, compiled in by CMake.
extern const std::string_view persianProse;

std::string_view sampleProse(const Language &language) {
    const std::string &tag = language.tag();
    return tag.substr(0, tag.find('-')) == "fa" ? persianProse : std::string_view();
}

} // namespace hamtaraz
