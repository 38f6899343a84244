// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/project_fixture.h"

#include <array>

namespace hamtaraz::support {

/// A plain work with a title.
inline Work titledWork(std::uint32_t units, const char *title) {
    Work work = plainWork(units);
    work.document.title = title;
    return work;
}

/// Writes a project of three works, "یکم", "دوم", "سوم", of 4, 3 and 5 units; the first is current,
/// and half of it confirmed. True when it could be written.
inline bool writeVolume(const std::filesystem::path &file) {
    const std::array works{titledWork(4, "یکم"), titledWork(3, "دوم"), titledWork(5, "سوم")};
    Result<ProjectStore> store = ProjectStore::create(file, works[0], sourcesOf(works[0]));
    for (std::size_t i = 1; store && i < works.size(); ++i)
        if (!store->addWork(works[i], sourcesOf(works[i])))
            return false;
    return store && store->record({"confirm",
                                   {*setStatus(works[0].alignment, 0, Status::Confirmed),
                                    *setStatus(works[0].alignment, 3, Status::Confirmed)}});
}

} // namespace hamtaraz::support
