// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_line.h"

#include <unistd.h>

#include <iostream>

int main(int argc, char **argv) {
    using namespace hamtaraz;
    const cli::InterruptWatch interrupt;
    cli::ProgressLine line(std::cerr);
    Progress progress{nullptr, interrupt.stopToken()};
    if (isatty(STDERR_FILENO) != 0)
        progress.report = [&line](double share) { line.show(share); };
    return cli::runCommandLine({argv + 1, argv + argc}, {std::cout, std::cerr, progress});
}
