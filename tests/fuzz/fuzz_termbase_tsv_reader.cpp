// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/termbase_tsv_reader.h"

#include <vector>

#include "tests/fuzz/termbase_check.h"

using namespace hamtaraz;

/// Any bytes: a termbase, with languages given and without, or a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const std::vector<Language> two{*Language::fromTag("en"), *Language::fromTag("ru")};
    fuzz::check(io::parseTermbaseTsv(fuzz::textOf(data, size), {}));
    return fuzz::check(io::parseTermbaseTsv(fuzz::textOf(data, size), two));
}
