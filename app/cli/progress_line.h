// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>

namespace hamtaraz::cli {

/// A percentage that renews itself in place on a terminal and wipes itself out at 100.
class ProgressLine {
public:
    explicit ProgressLine(std::ostream &terminal) : m_terminal(terminal) {}

    /// Shows a share in [0,1]; writes only when the percentage changes.
    void show(double share);

private:
    std::ostream &m_terminal;
    int m_shown = -1;
};

} // namespace hamtaraz::cli
