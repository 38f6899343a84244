// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/project_store.h"

#include <string>

namespace CLI {
class App;
}

namespace hamtaraz::cli {

/// Adds --work. `without` says what is meant when it is not given.
void addWorkOption(CLI::App &command, std::string &work, const std::string &without);

/// The work of this title, else of this number, counted from 1; the first one when `name` is
/// empty. OutOfRange when there is none, or several of the title.
Result<WorkId> findWork(ProjectStore &store, const std::string &name);

} // namespace hamtaraz::cli
