// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/align.h"
#include "tests/support/synthetic_document.h"

#include <benchmark/benchmark.h>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// The fit at the end tells how time grows with the document.
void alignDocument(benchmark::State &state) {
    const Document document = syntheticDocument(state.range(0));
    std::size_t units = 0;
    for (auto _ : state) {
        const Result<Alignment> alignment = align(document);
        if (!alignment) {
            state.SkipWithError("not aligned");
            break;
        }
        units = alignment->size();
    }
    state.counters["units"] = static_cast<double>(units);
    state.SetComplexityN(state.range(0));
}

} // namespace

BENCHMARK(alignDocument)
    ->Arg(60)
    ->Arg(250)
    ->Arg(500)
    ->Arg(1000)
    ->Arg(2000)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond)
    ->Complexity();
