// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/export.h"
#include "alignment/io/tmx_reader.h"

#include <cstdint>
#include <cstdlib>

using namespace hamtaraz;

/// Any bytes: a work that is written and read back with the same rows, or a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const auto refused = [](const Error &error) {
        if (errorSentence(error).empty())
            std::abort();
        return 0;
    };
    const Result<io::TmxContent> content =
        io::parseTmx({reinterpret_cast<const char *>(data), size});
    if (!content)
        return refused(content.error());
    const Result<Work> work = io::workFromRows("fuzz", content->texts);
    if (!work)
        return refused(work.error());
    const auto rewrite = [](const Work &original) {
        return io::writeMultilingualTmx(original, {.confirmedOnly = false});
    };
    const Result<io::Exported> once = rewrite(*work);
    const Result<io::TmxContent> again = io::parseTmx(once->content);
    if (!again || again->texts.rows.size() != once->report.written)
        std::abort();
    return 0;
}
