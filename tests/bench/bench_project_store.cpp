// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/model/planners.h"
#include "tests/support/plain_work.h"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <string>

#include <unistd.h>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// A project of plain units, gone after the benchmark.
class Project {
public:
    explicit Project(const benchmark::State &state)
        : m_work(plainWork(static_cast<std::uint32_t>(state.range(0)))),
          m_store(ProjectStore::create(m_file, m_work, sourcesOf(m_work))) {}
    Project(const Project &) = delete;
    Project &operator=(const Project &) = delete;
    ~Project() {
        m_store.reset();
        std::filesystem::remove(m_file);
    }

    Work &work() { return m_work; }
    ProjectStore &store() { return **m_store; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }
    void close() { m_store.reset(); }

private:
    std::filesystem::path m_file = std::filesystem::temp_directory_path() /
                                   ("bench_" + std::to_string(getpid()) + ".hamtaraz");
    Work m_work;
    std::optional<Result<ProjectStore>> m_store;
};

void require(benchmark::State &state, bool condition) {
    if (!condition)
        state.SkipWithError("the store refused");
}

/// One key: a unit in the middle is confirmed.
void recordStatus(benchmark::State &state) {
    Project project(state);
    const std::size_t middle = project.work().alignment.size() / 2;
    bool confirmed = false;
    for (auto _ : state) {
        confirmed = !confirmed;
        const Splice splice = *setStatus(project.work().alignment, middle,
                                         confirmed ? Status::Confirmed : Status::Proposed);
        require(state, project.store().record({"status", {splice}}).has_value());
        state.PauseTiming();
        require(state, project.work().apply(splice).has_value());
        state.ResumeTiming();
    }
    state.SetComplexityN(state.range(0));
}

/// A segment in the middle is cut in two, so that all behind it have other numbers; and undone:
/// two transactions.
void recordAndUndoCut(benchmark::State &state) {
    Project project(state);
    const auto middle = static_cast<std::uint32_t>(project.work().alignment.size() / 2);
    const Splice cut = *cutSegment(project.work(), {2, middle, 9}, TailGoes::ToNextUnit);
    for (auto _ : state) {
        require(state, project.store().record({"cut", {cut}}).has_value());
        require(state, project.store().undo().has_value());
    }
    state.SetComplexityN(state.range(0));
}

void create(benchmark::State &state) {
    for (auto _ : state)
        const Project project(state);
    state.SetComplexityN(state.range(0));
}

void openAndLoad(benchmark::State &state) {
    Project project(state);
    project.close();
    for (auto _ : state) {
        auto store = ProjectStore::open(project.file());
        require(state, store.has_value() && store->loadWork().has_value());
    }
    state.SetComplexityN(state.range(0));
}

void openOnly(benchmark::State &state) {
    Project project(state);
    project.close();
    for (auto _ : state)
        require(state, ProjectStore::open(project.file()).has_value());
    state.SetComplexityN(state.range(0));
}

} // namespace

#define SIZES                                                                                      \
    Arg(10)->Arg(1000)->Arg(10'000)->Arg(100'000)->UseRealTime()->Unit(benchmark::kMillisecond)

BENCHMARK(recordStatus)->SIZES;
BENCHMARK(recordAndUndoCut)->SIZES;
BENCHMARK(create)->SIZES->Complexity();
BENCHMARK(openOnly)->SIZES->Complexity();
BENCHMARK(openAndLoad)->SIZES->Complexity();
