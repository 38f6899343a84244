// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/project_store.h"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <unistd.h>

using namespace hamtaraz;

namespace {

template <class T> void requireSentence(const Result<T> &result) {
    if (!result && errorSentence(result.error()).empty())
        std::abort();
}

/// Loads the work: it is lawful, or there is an error.
void loadLawfully(ProjectStore &store) {
    const Result<Work> work = store.loadWork();
    requireSentence(work);
    if (!work)
        return;
    const auto units = work->alignment.units();
    const auto counts = work->alignment.segmentCounts();
    if (!checkDocument(work->document) ||
        !Alignment::create({counts.begin(), counts.end()}, {units.begin(), units.end()}))
        std::abort();
}

void use(ProjectStore &store) {
    loadLawfully(store);
    requireSentence(store.loadSources());
    requireSentence(store.setting("focus"));
    requireSentence(store.peekRedo());
    requireSentence(store.redo());
    while (store.undo())
        loadLawfully(store);
    requireSentence(store.redo());
    loadLawfully(store);
}

} // namespace

/// Any bytes as a project file: an error with a sentence, or a project with a lawful work.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("fuzz_" + std::to_string(getpid()) + ".hamtaraz");
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char *>(data), static_cast<std::streamsize>(size));
    {
        Result<ProjectStore> store = ProjectStore::open(file);
        requireSentence(store);
        if (store)
            use(*store);
    }
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(file.string() + suffix);
    return 0;
}
