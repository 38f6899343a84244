// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One function a verb, each in a file of its own: it adds the verb's options to the command line
// and returns what to do once they are parsed.

#include "app/cli/console.h"

#include <functional>

namespace CLI {
class App;
}

namespace hamtaraz::cli {

struct Verb {
    CLI::App *command = nullptr;
    std::function<Outcome(Console &)> run;
};

Verb addAlign(CLI::App &app);
Verb addRepair(CLI::App &app);
Verb addSegment(CLI::App &app);
Verb addImport(CLI::App &app);
Verb addExport(CLI::App &app);
Verb addEvaluate(CLI::App &app);
Verb addInfo(CLI::App &app);

} // namespace hamtaraz::cli
