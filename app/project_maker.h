// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/text_reader.h"
#include "alignment/model/original_texts.h"
#include "alignment/pipeline.h"
#include "db/project_store.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hamtaraz {

/// A text the user has chosen for a new project, with what the user says about it.
struct ChosenFile {
    io::TextFile file;
    Language language;
    Role role = Role::Translation;
    std::optional<std::vector<Proposal>> repairs = {}; ///< as the user decided; nothing: as found
};

/// A project as a worker thread hands it over: its file, the work in it, and what edits replaced.
struct LoadedProject {
    Work work;
    std::shared_ptr<ProjectStore> store;
    WorkId id; ///< of the work; another may be the current one still
    OriginalTexts originals = {};
};

/// What to make a work of, and where to put it.
struct ProjectPlan {
    std::string title;
    std::filesystem::path path;
    std::vector<ChosenFile> files;
    std::shared_ptr<ProjectStore> project = {}; ///< to add the work to; none: a new one at `path`
};

/// Repairs, segments and aligns the files and writes the work, as a new project or into one. Long:
/// for worker threads. On failure or cancelling no file is left, replaced or changed.
Result<LoadedProject> makeProject(const ProjectPlan &plan, const Progress &progress);

/// Opens a project file and reads its current work. For worker threads.
Result<LoadedProject> loadProject(const std::filesystem::path &path);

/// Reads one of the works of an open project, which stays on the work it is on. For worker threads.
Result<LoadedProject> loadWork(const std::shared_ptr<ProjectStore> &project, WorkId work);

} // namespace hamtaraz
