// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/repair.h"
#include "tests/support/damage.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace hamtaraz;

namespace {

constexpr const char *paragraph =
    "بازار قدیم شهر سه در داشت و هر در به کوچه ای باز می شد که نامش را از پیشه ای گرفته بود: کوچه "
    "مسگران، کوچه شمع سازان و کوچه نمدمالان. صبح ها نخستین صدایی که در کوچه ها می پیچید صدای چکش "
    "مسگران بود، و پس از آن \"بوی نان\" از نانوایی سر گذر می آمد (در سال ١٣٢٤).\n\n";

/// A damaged text of `state.range(0)` paragraphs, time a byte.
void repair(benchmark::State &state) {
    const Language persian = *Language::fromTag("fa");
    std::string clean;
    for (std::int64_t i = 0; i < state.range(0); ++i)
        clean += paragraph;
    const std::string text = test::damage(clean, {});
    for (auto _ : state)
        benchmark::DoNotOptimize(proposeRepairs(text, persian));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
    state.SetComplexityN(state.range(0));
}

} // namespace

BENCHMARK(repair)->RangeMultiplier(8)->Range(64, 4096)->Unit(benchmark::kMillisecond)->Complexity();
