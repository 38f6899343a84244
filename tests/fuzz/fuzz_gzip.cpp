// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/gzip.h"

#include <cstdint>
#include <cstdlib>

using namespace hamtaraz;

/// Any bytes: what they unpack to, within the limit, or a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    constexpr std::size_t limit = 1 << 20;
    const Result<std::string> unpacked =
        io::gunzip({reinterpret_cast<const char *>(data), size}, limit);
    if (unpacked ? unpacked->size() > limit : errorSentence(unpacked.error()).empty())
        std::abort();
    return 0;
}
