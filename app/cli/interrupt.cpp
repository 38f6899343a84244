// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <ctime>

namespace hamtaraz::cli {

InterruptWatch::InterruptWatch() {
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_watcher = std::jthread([this](const std::stop_token &finished) { watch(finished); });
}

void InterruptWatch::watch(const std::stop_token &finished) {
    constexpr timespec patience{0, 50'000'000};
    while (!finished.stop_requested()) {
        if (sigtimedwait(&m_signals, nullptr, &patience) < 0)
            continue;
        if (m_interrupted.stop_requested())
            _Exit(1);
        m_interrupted.request_stop();
    }
}

} // namespace hamtaraz::cli
