// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/text_reader.h"
#include "alignment/text/utf8.h"

#include <cstdint>
#include <cstdlib>

using namespace hamtaraz;

/// Any bytes: a text in valid UTF-8 with LF line ends and the bytes unchanged, or a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    const Result<io::TextFile> file = io::decodeText(bytes, "input");
    if (!file) {
        if (errorSentence(file.error()).empty())
            std::abort();
        return 0;
    }
    if (file->bytes != bytes || utf8::firstInvalid(file->text) != std::string::npos ||
        file->text.find('\r') != std::string::npos || utf8::trimmed(file->text).empty())
        std::abort();
    (void)io::guessLanguage(file->text);
    return 0;
}
