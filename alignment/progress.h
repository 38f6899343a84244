// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

namespace hamtaraz {

/// How long work tells its caller how far it is, and learns that it should stop. Copyable and
/// cheap; `report` is called on the working thread with a share done in [0,1], never decreasing.
struct Progress {
    std::function<void(double)> report;
    std::stop_token stop;

    void at(double share) const {
        if (report)
            report(share);
    }
    [[nodiscard]] bool cancelled() const { return stop.stop_requested(); }

    /// The same progress, with this part's [0,1] laid onto [from, to] of the whole.
    [[nodiscard]] Progress part(double from, double to) const {
        if (!report)
            return {nullptr, stop};
        return {[report = report, from, to](double share) { report(from + share * (to - from)); },
                stop};
    }
};

} // namespace hamtaraz
