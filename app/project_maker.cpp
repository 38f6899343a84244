// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project_maker.h"

#include "alignment/io/word_list.h"

namespace hamtaraz {

namespace {

Result<LoadedProject> write(const ProjectPlan &plan, Work work,
                            const std::vector<SourceFile> &sources) {
    if (plan.project) {
        const Result<WorkId> added = plan.project->addWork(work, sources);
        if (!added)
            return tl::unexpected(added.error());
        return LoadedProject{std::move(work), plan.project, *added};
    }
    Result<ProjectStore> made = ProjectStore::create(plan.path, work, sources);
    if (!made)
        return tl::unexpected(made.error());
    const auto store = std::make_shared<ProjectStore>(std::move(*made));
    return LoadedProject{std::move(work), store, store->currentWork()};
}

} // namespace

Result<LoadedProject> makeProject(const ProjectPlan &plan, const Progress &progress) {
    std::vector<VersionInput> inputs;
    for (const ChosenFile &chosen : plan.files)
        inputs.push_back({chosen.language, chosen.file.text, chosen.role, chosen.repairs,
                          io::knownWords(chosen.language).words()});
    auto prepared = prepareVersions(inputs, {}, progress.part(0, 0.3));
    if (!prepared)
        return tl::unexpected(prepared.error());
    Result<Work> work = makeWork(plan.title, *prepared, {}, progress.part(0.3, 0.95));
    if (!work)
        return tl::unexpected(work.error());
    std::vector<SourceFile> sources;
    for (std::size_t v = 0; v < plan.files.size(); ++v) {
        const io::TextFile &file = plan.files[v].file;
        sources.push_back({file.name, file.encoding, file.bytes, (*prepared)[v].repairs});
    }
    Result<LoadedProject> written = write(plan, std::move(*work), sources);
    progress.at(1);
    return written;
}

Result<LoadedProject> loadProject(const std::filesystem::path &path) {
    Result<ProjectStore> opened = ProjectStore::open(path);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto store = std::make_shared<ProjectStore>(std::move(*opened));
    return loadWork(store, store->currentWork());
}

Result<LoadedProject> loadWork(const std::shared_ptr<ProjectStore> &project, WorkId id) {
    Result<Work> work = project->loadWork(id);
    if (!work)
        return tl::unexpected(work.error());
    OriginalTexts originals;
    const Outcome read = project->visitSteps(id, [&originals](const JournalStep &step) {
        for (const Splice &splice : step.splices)
            originals.follow(splice);
    });
    if (!read)
        return tl::unexpected(read.error());
    return LoadedProject{std::move(*work), project, id, std::move(originals)};
}

} // namespace hamtaraz
