// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/text/fold.h"
#include "alignment/text/paragraphs.h"
#include "alignment/text/segmenter.h"
#include "alignment/text/tokenizer.h"
#include "alignment/text/utf8.h"

#include <cstdint>
#include <cstdlib>

using namespace hamtaraz;

namespace {

void demand(bool held) {
    if (!held)
        std::abort();
}

/// Law 2.
void demandTiling(std::string_view text, const std::vector<Segment> &segments) {
    std::uint32_t end = 0;
    for (const Segment &segment : segments) {
        demand(segment.span.begin >= end && segment.span.end > segment.span.begin);
        demand(utf8::trimmed(TextSpan{end, segment.span.begin}.of(text)).empty());
        end = segment.span.end;
    }
    demand(utf8::trimmed(text.substr(end)).empty());
}

} // namespace

/// Any bytes: segments tile, tokens are in order, folding is idempotent.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    for (const char *tag : {"fa", "ru", "en"})
        demandTiling(text, segmentText(text, *Language::fromTag(tag)));
    demandTiling(text, segmentLines(text));
    std::uint32_t end = 0;
    for (const Token &token : tokenize(text)) {
        demand(token.span.begin >= end && token.span.end > token.span.begin);
        end = token.span.end;
    }
    const std::string folded = foldForComparison(text);
    demand(foldForComparison(folded) == folded);
    (void)oneLine(text);
    return 0;
}
