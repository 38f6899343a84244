// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/hunalign_dictionary_reader.h"

#include "tests/fuzz/termbase_check.h"

using namespace hamtaraz;

/// Any bytes: a termbase or a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const io::DictionaryLanguages languages{*Language::fromTag("en"),
                                                   *Language::fromTag("ru")};
    (void)io::looksLikeHunalignDictionary(fuzz::textOf(data, size));
    return fuzz::check(io::parseHunalignDictionary(fuzz::textOf(data, size), languages));
}
