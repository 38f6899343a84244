// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_work.h"
#include "tests/support/project_fixture.h"

#include <utility>

namespace hamtaraz::support {

/// A work opened from a project file of its own, both gone after the test.
class OpenedWork {
public:
    explicit OpenedWork(const Work &work)
        : m_open(work, *ProjectStore::create(m_folder / "work.hamtaraz", work, sourcesOf(work))) {}

    [[nodiscard]] OpenWork &open() { return m_open; }
    [[nodiscard]] const Work &work() const { return m_open.work(); }
    [[nodiscard]] std::filesystem::path path() const { return m_folder / "work.hamtaraz"; }

private:
    Folder m_folder;
    OpenWork m_open;
};

/// `count` units of one segment a side, but unit 1 has two Persian segments and nothing in English.
/// Unit 2 is as good as certain, every other unit is doubtful.
inline Work unevenWork(std::uint32_t count) {
    Document document{"Uneven",
                      {numberedVersion("fa", "شاهزاده به خانه بازگشت", count + 1),
                       numberedVersion("ru", "Князь вернулся домой", count),
                       numberedVersion("en", "The prince came home", count - 1)}};
    document.versions[1].role = Role::Source;
    std::vector<Unit> units;
    for (std::uint32_t i = 0; i < count; ++i) {
        Unit unit;
        unit.parts = {{i > 1 ? i + 1 : i, i > 0 ? i + 2 : i + 1},
                      {i, i + 1},
                      {i > 1 ? i - 1 : i, i > 0 ? i : i + 1}};
        unit.confidence = i == 2 ? 0.97F : 0.5F;
        if (i == 1)
            unit.reasons = {{ReasonKind::Omission, 2, 2, ""}};
        completeLinks(unit);
        units.push_back(std::move(unit));
    }
    return {std::move(document),
            *Alignment::create({count + 1, count, count - 1}, std::move(units))};
}

} // namespace hamtaraz::support
