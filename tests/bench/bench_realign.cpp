// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/realign.h"
#include "tests/support/synthetic_document.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <map>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

constexpr std::size_t spanUnits = 400;

/// A work with a pin after every `spanUnits` units, and what it teaches. Made once a size.
struct PinnedWork {
    Alignment alignment;
    AlignmentModel model;

    static const PinnedWork &of(std::int64_t segments) {
        static std::map<std::int64_t, PinnedWork> works;
        const auto known = works.find(segments);
        if (known != works.end())
            return known->second;
        const Document document = syntheticDocument(segments);
        const Alignment aligned = align(document).value();
        std::vector<Unit> units(aligned.units().begin(), aligned.units().end());
        for (std::size_t u = 0; u < units.size(); u += spanUnits)
            units[u].pinnedStart = true;
        Alignment alignment =
            Alignment::create({aligned.segmentCounts().begin(), aligned.segmentCounts().end()},
                              std::move(units))
                .value();
        AlignmentModel model = AlignmentModel::learn(document, alignment).value();
        return works.emplace(segments, PinnedWork{std::move(alignment), std::move(model)})
            .first->second;
    }
};

/// Aligns spans of 400 units again, all over the work. The counters tell the distribution.
void realignSpan(benchmark::State &state) {
    const PinnedWork &work = PinnedWork::of(state.range(0));
    std::vector<double> milliseconds;
    std::size_t unit = 0;
    for (auto _ : state) {
        unit = (unit + 7919) % work.alignment.size();
        const auto start = std::chrono::steady_clock::now();
        auto splice = realign(work.model, work.alignment, {unit, unit + 1});
        benchmark::DoNotOptimize(splice);
        milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
    }
    std::ranges::sort(milliseconds);
    state.counters["p50_ms"] = milliseconds[milliseconds.size() / 2];
    state.counters["p95_ms"] = milliseconds[milliseconds.size() * 95 / 100];
}

} // namespace

BENCHMARK(realignSpan)
    ->Arg(60)
    ->Arg(1000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
