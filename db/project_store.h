// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/work.h"
#include "alignment/repair/proposal.h"
#include "db/work_id.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hamtaraz {

/// A version's source as it was imported: law 1.
struct SourceFile {
    std::string name;     ///< file name without folder
    std::string encoding; ///< as found, e.g. "UTF-8", "windows-1256"
    std::string bytes;    ///< the file, byte for byte
    std::vector<Proposal> repairs;
};

/// A change that can be undone or redone. `name` is a stable key for the interface to translate
/// ("merge", "push", "confirm", …).
struct JournalStep {
    std::string name;
    std::vector<Splice> splices; ///< carried out in this order; undone in reverse
};

/// One of a project's works at a glance.
struct WorkSummary {
    WorkId id;
    std::string title;
    std::size_t units = 0;
    std::size_t settled = 0; ///< units with a status of the user's
    friend bool operator==(const WorkSummary &, const WorkSummary &) = default;
};

/// A `*.hamtaraz` project file: one SQLite database (application_id, user_version, STRICT tables,
/// WAL). Every change is one transaction, on the disk when the call returns: neither a kill nor a
/// power cut loses it. An open project is locked against every other opener, this program's too:
/// let go of the old store before the same file is opened or made again. A project holds works, at
/// least one, each with its own sources, journal and settings; calls that name no work speak of the
/// current one, which is the one opened last, whenever that was. Errors of SQLite come
/// back as Error (Locked, DiskFull, CannotWrite, PermissionDenied, Damaged); after one of a change
/// the project is as it was. Calls from several threads follow one another.
class ProjectStore {
public:
    /// Makes a new project from its first work and the sources of its versions (one each, in
    /// order). Written to a temporary file beside `path` and renamed: an existing file is replaced
    /// whole or not at all.
    static Result<ProjectStore> create(const std::filesystem::path &path, const Work &work,
                                       const std::vector<SourceFile> &sources);

    /// Opens a project, migrating older schemas after a backup beside it (`name.bak-vN`).
    /// NotFound, IsDirectory, PermissionDenied (read-only, too), NotAProject (the file is left
    /// untouched), NewerSchema, Damaged or Locked. Checks every page: linear in the file.
    static Result<ProjectStore> open(const std::filesystem::path &path);

    ProjectStore(ProjectStore &&) noexcept;
    ProjectStore &operator=(ProjectStore &&) noexcept;
    ~ProjectStore();

    [[nodiscard]] const std::filesystem::path &path() const;

    /// All works in their order, counted in the file: linear in their units.
    [[nodiscard]] Result<std::vector<WorkSummary>> works();
    [[nodiscard]] WorkId currentWork() const;
    /// Makes a work the current one, here and when the project is opened again; at once, for
    /// nothing of it is read. NotFound when there is no such work.
    Outcome openWork(WorkId work);
    /// Puts a work behind all others, with the sources of its versions (one each, in order), all
    /// of it or nothing. The current work stays the current one.
    Result<WorkId> addWork(const Work &work, const std::vector<SourceFile> &sources);
    /// NotFound when there is no such work. No step of the journal: a title is no text.
    Outcome renameWork(WorkId work, const std::string &title);
    /// Takes a work out of the file for good, sources and journal too. In place of the current one
    /// its neighbour becomes current. NotFound, or NotApplicable for the last work there is.
    Outcome removeWork(WorkId work);

    /// The whole work as it stands. Damaged when what is stored breaks a law.
    [[nodiscard]] Result<Work> loadWork();
    [[nodiscard]] Result<std::vector<SourceFile>> loadSources();
    /// The same of any work, whichever is current. NotFound when there is no such work.
    [[nodiscard]] Result<Work> loadWork(WorkId work);
    [[nodiscard]] Result<std::vector<SourceFile>> loadSources(WorkId work);

    /// Writes a step that was just carried out on the work, and forgets steps that were undone.
    /// StaleSplice or OutOfRange when the work in the file is not the one the step was made for,
    /// BadFormat when it would break law 3 or 4.
    /// Linear in the step, not in the work (but the first time without a `loadWork` before).
    Outcome record(const JournalStep &step);

    /// Adds splices that were just carried out on the work to the last step, so that one undo takes
    /// all of it back; forgets steps that were undone. NotApplicable when no step stands; else
    /// fails as `record` does.
    Outcome extendLast(const std::vector<Splice> &splices);
    /// Takes the last splice of the last step back in the file and out of the step, which keeps at
    /// least one; forgets steps that were undone. Returns the splice to apply to the work in memory
    /// (already inverted). NotApplicable when the last step has no two splices.
    Result<Splice> shortenLast();

    /// The step that undo would take back (redo would carry out again), or nothing. Nothing moves.
    [[nodiscard]] Result<std::optional<JournalStep>> peekUndo();
    [[nodiscard]] Result<std::optional<JournalStep>> peekRedo();

    /// Calls `visit` with every step of a work that stands, the first one first: how it came to be
    /// what it is. Linear in the journal; Damaged when a step cannot be read, NotFound for no work.
    Outcome visitSteps(WorkId work, const std::function<void(const JournalStep &)> &visit);

    /// Takes the last step back in the file and returns the splices to apply to the work in memory,
    /// in order (already inverted). NotApplicable when there is none, Damaged when it does not fit.
    Result<JournalStep> undo();
    Result<JournalStep> redo();

    /// Small things to remember with the work (last focus, column widths). Keys are the
    /// caller's.
    Outcome setSetting(const std::string &key, const std::string &value);
    [[nodiscard]] Result<std::optional<std::string>> setting(const std::string &key);

private:
    class Impl;
    explicit ProjectStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace hamtaraz
