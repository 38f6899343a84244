// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_reader.h"
#include "alignment/text/utf8.h"

#include <cstdint>
#include <cstdlib>

using namespace hamtaraz;

/// Any bytes as a PDF document: a text in valid UTF-8, the same each time, or a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    // A document that was cut short is refused before anything in it is looked at.
    const std::string bytes = std::string(reinterpret_cast<const char *>(data), size) + "\n%%EOF\n";
    const Result<std::string> text = io::readPdfText(bytes);
    if (!text) {
        if (errorSentence(text.error()).empty())
            std::abort();
        return 0;
    }
    const Result<std::string> again = io::readPdfText(bytes);
    if (utf8::firstInvalid(*text) != std::string::npos || utf8::trimmed(*text).empty() || !again ||
        *again != *text)
        std::abort();
    return 0;
}
