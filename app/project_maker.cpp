// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project_maker.h"

#include "alignment/io/word_list.h"

namespace hamtaraz {

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
    Result<ProjectStore> store = ProjectStore::create(plan.path, *work, sources);
    if (!store)
        return tl::unexpected(store.error());
    progress.at(1);
    return LoadedProject{std::move(*work), std::move(*store), {}};
}

Result<LoadedProject> loadProject(const std::filesystem::path &path) {
    Result<ProjectStore> store = ProjectStore::open(path);
    if (!store)
        return tl::unexpected(store.error());
    Result<Work> work = store->loadWork();
    if (!work)
        return tl::unexpected(work.error());
    OriginalTexts originals;
    const Outcome read = store->visitSteps([&originals](const JournalStep &step) {
        for (const Splice &splice : step.splices)
            originals.follow(splice);
    });
    if (!read)
        return tl::unexpected(read.error());
    return LoadedProject{std::move(*work), std::move(*store), std::move(originals)};
}

} // namespace hamtaraz
