// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/worker_pool.h"

#include <QThread>

#include <algorithm>

#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace hamtaraz {

namespace {

/// The aligner and a search at once, or the checks and the aligner's learning; more would only
/// share the processors.
constexpr int leastThreads = 2;
constexpr int backgroundNiceness = 10; ///< a tenth of the processor, if others want it too

class SizedPool : public QThreadPool {
public:
    SizedPool() { setMaxThreadCount(std::max(leastThreads, QThread::idealThreadCount())); }
};

} // namespace

QThreadPool &workerPool() {
    static SizedPool pool;
    return pool;
}

QThreadPool &backgroundPool() {
    static SizedPool pool;
    return pool;
}

// Linux sets a thread's niceness by its own number. Where it cannot, work is as eager as before.
void standBack() {
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), backgroundNiceness);
}

void returnMemory() {
    malloc_trim(0);
}

} // namespace hamtaraz
