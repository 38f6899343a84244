// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace hamtaraz {

/// Both at once, one of them in a thread of its own; returns when both are done. Neither may touch
/// what the other writes.
template <class One, class Other> void together(const One &one, const Other &other) {
    auto running = std::async(std::launch::async, one);
    other();
    running.get();
}

} // namespace hamtaraz
