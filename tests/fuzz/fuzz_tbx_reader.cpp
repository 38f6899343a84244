// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/tbx_reader.h"

#include "tests/fuzz/termbase_check.h"

using namespace hamtaraz;

/// Any bytes: a termbase or a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    return fuzz::check(io::parseTbx(fuzz::textOf(data, size)));
}
