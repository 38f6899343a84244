// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/aligned_texts.h"
#include "alignment/pipeline.h"
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "db/project_store.h"

namespace hamtaraz::cli {

/// A work with the files it was made of, one a version, in order.
struct WorkWithSources {
    Work work;
    std::vector<SourceFile> sources;
};

/// What a verb that makes a work is told.
struct WorkOptions {
    std::vector<std::string> arguments; ///< LANG=FILE
    std::string source;                 ///< a language tag; empty: the first given
    PipelineOptions pipeline;           ///< how to make a work of the texts
    std::filesystem::path project;      ///< where to keep the work; empty: nowhere
    std::string title;                  ///< of the work; empty: after its project or file
    bool overwrite = false;             ///< an existing project may be replaced
    bool add = false;                   ///< the work goes into an existing project
};

/// Reads, repairs, segments and aligns the files. Says on `err` which were not in UTF-8, and of
/// termbases how much of the texts they know.
Result<WorkWithSources> makeWorkFromFiles(const std::vector<LanguageFile> &files,
                                          const WorkOptions &options, Console &console);

/// A file whose texts come aligned, and its bytes.
struct AlignedFile {
    io::AlignedTexts texts;
    SourceFile source;
};

/// Reads TMX, or TSV when the name ends so. Says on `err` what was left out of it.
Result<AlignedFile> readAlignedFile(const std::filesystem::path &path, Console &console);

/// Takes up a TMX or TSV file as a work; an empty title is that of the file.
Result<WorkWithSources> makeWorkFromAligned(const std::filesystem::path &file,
                                            const std::string &title, Console &console);

/// Keeps a work as a new project, or puts it behind the works of an existing one. CannotWrite when
/// a new one is wanted, there is a file already and `overwrite` is not set: what was confirmed in
/// it would be lost.
Outcome storeProject(const WorkWithSources &made, const WorkOptions &options, Console &console);

/// Fails as storeProject would for the file that is there, or is not, before any work is done.
Outcome checkProject(const WorkOptions &options);

} // namespace hamtaraz::cli
