// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/dictd_reader.h"

#include "tests/fuzz/termbase_check.h"

using namespace hamtaraz;

/// Any bytes in place of .index and .dict: a termbase or a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const io::DictionaryLanguages languages{*Language::fromTag("en"),
                                                   *Language::fromTag("ru")};
    std::string_view input = fuzz::textOf(data, size);
    const std::string_view index = fuzz::takePart(input);
    return fuzz::check(io::parseDictd({index, input}, languages));
}
