// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/segmenter.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace hamtaraz;

namespace {

constexpr const char *persian = "در سال ۱۹۳۵، دکتر م. رضایی به تهران بازگشت (ر.ک. ص. ۱۲). آیا کسی "
                                "او را می‌شناخت؟ «هرگز!» "
                                "پاسخ این بود... و او رفت.\n";
constexpr const char *russian =
    "В 1935 г. доктор М. А. Иванов вернулся в Москву (см. с. 12). Знал ли его кто-нибудь? "
    "«Никогда!» — таков был ответ... И он ушёл.\n";
constexpr const char *english =
    "In 1935 Dr. M. A. Smith came back to London (cf. p. 12). Did anybody know him? "
    "\"Never!\" was the answer... And he left.\n";

/// A text of `state.range(0)` paragraphs, time a byte.
void segment(benchmark::State &state, const char *tag, const std::string &paragraph) {
    const Language language = *Language::fromTag(tag);
    std::string text;
    for (std::int64_t i = 0; i < state.range(0); ++i)
        text += paragraph;
    for (auto _ : state)
        benchmark::DoNotOptimize(segmentText(text, language));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
    state.SetComplexityN(state.range(0));
}

} // namespace

#define SIZES RangeMultiplier(8)->Range(64, 32768)->Unit(benchmark::kMillisecond)->Complexity()

BENCHMARK_CAPTURE(segment, fa, "fa", persian)->SIZES;
BENCHMARK_CAPTURE(segment, ru, "ru", russian)->SIZES;
BENCHMARK_CAPTURE(segment, en, "en", english)->SIZES;
