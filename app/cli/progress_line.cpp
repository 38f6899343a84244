// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

namespace hamtaraz::cli {

void ProgressLine::show(double share) {
    const int percent = static_cast<int>(share * 100);
    if (percent == m_shown)
        return;
    m_shown = percent;
    if (percent < 100)
        m_terminal << '\r' << percent << " %" << std::flush;
    else
        m_terminal << "\r      \r" << std::flush;
}

} // namespace hamtaraz::cli
