// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/text_reader.h"
#include "alignment/model/original_texts.h"
#include "alignment/pipeline.h"
#include "db/project_store.h"

#include <filesystem>
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
    ProjectStore store;
    OriginalTexts originals = {};
};

/// What to make a project of, and where.
struct ProjectPlan {
    std::string title;
    std::filesystem::path path;
    std::vector<ChosenFile> files;
};

/// Repairs, segments and aligns the files and writes the project. Long: for worker threads. On
/// failure or cancelling no file is left or replaced.
Result<LoadedProject> makeProject(const ProjectPlan &plan, const Progress &progress);

/// Opens a project file and reads its work. For worker threads.
Result<LoadedProject> loadProject(const std::filesystem::path &path);

} // namespace hamtaraz
