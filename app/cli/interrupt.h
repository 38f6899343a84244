// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace hamtaraz::cli {

/// Turns Ctrl+C (SIGINT) and SIGTERM into a request to stop, so that work ends cleanly; a second
/// signal ends the program at once. Make it first in main: threads started before it would
/// still take the signals themselves.
class InterruptWatch {
public:
    InterruptWatch();

    [[nodiscard]] std::stop_token stopToken() const { return m_interrupted.get_token(); }

private:
    void watch(const std::stop_token &finished);

    sigset_t m_signals{};
    std::stop_source m_interrupted;
    std::jthread m_watcher;
};

} // namespace hamtaraz::cli
