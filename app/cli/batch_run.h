// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/batch_options.h"
#include "app/cli/console.h"

namespace hamtaraz::cli {

/// Aligns the works of a list, several at once, each as `hamtaraz-cli align` would. A report line a
/// work goes to `out` in the order of the list, whatever the number of threads; progress and notes
/// go to `err`. When works failed, the error of the first in the list, saying how many; Cancelled
/// when it was stopped: outputs written by then stay, and the next run goes on from there. What
/// readBatchList, readTermbases and BatchState::open fail with, before any work is done.
Outcome runBatch(const BatchJob &job, const WorkOptions &work, const ExportChoice &choice,
                 const TermbaseChoice &termbases, Console &console);

} // namespace hamtaraz::cli
