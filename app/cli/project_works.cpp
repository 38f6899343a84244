// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_works.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace hamtaraz::cli {

void addWorkOption(CLI::App &command, std::string &work, const std::string &without) {
    command
        .add_option("--work", work,
                    "Which of the project's works, by its title or its number from 1 (info lists "
                    "them); " +
                        without)
        ->type_name("TITLE|NUMBER");
}

Result<WorkId> findWork(ProjectStore &store, const std::string &name) {
    const Result<std::vector<WorkSummary>> works = store.works();
    if (!works)
        return tl::unexpected(works.error());
    const auto titled = std::ranges::count(*works, name, &WorkSummary::title);
    if (titled > 1)
        return fail(ErrorCode::OutOfRange, "several works have this title; give a number", name);
    if (titled == 1)
        return std::ranges::find(*works, name, &WorkSummary::title)->id;
    for (std::size_t i = 0; i < works->size(); ++i)
        if (name.empty() || name == std::to_string(i + 1))
            return (*works)[i].id;
    return fail(ErrorCode::OutOfRange, "the project has no such work",
                name.empty() ? store.path().string() : name);
}

} // namespace hamtaraz::cli
