// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/progress.h"
#include "app/open_work.h"
#include "app/repair_decisions.h"
#include "db/project_store.h"

namespace hamtaraz {

/// Looks for the damage of a text. Long: for worker threads. Cancelled is the only error.
Result<RepairDecisions> findRepairs(std::string text, const Language &language,
                                    const Progress &progress);

/// The repairs a project's source was imported with, for its text. For worker threads. Fails as
/// decodeText() does, or with Damaged when they are of another text.
Result<RepairDecisions> recallRepairs(SourceFile source, const Language &language,
                                      const Progress &progress);

} // namespace hamtaraz
