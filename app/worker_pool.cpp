// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/worker_pool.h"

#include <QThread>

#include <algorithm>

#include <malloc.h>

namespace hamtaraz {

namespace {

/// The checks, the aligner and a search at once; more would only share the processors.
constexpr int leastThreads = 3;

} // namespace

QThreadPool &workerPool() {
    static QThreadPool pool;
    static const bool sized = [] {
        pool.setMaxThreadCount(std::max(leastThreads, QThread::idealThreadCount()));
        return true;
    }();
    Q_UNUSED(sized)
    return pool;
}

void returnMemory() {
    malloc_trim(0);
}

} // namespace hamtaraz
