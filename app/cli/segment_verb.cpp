// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/text_reader.h"
#include "alignment/text/paragraphs.h"
#include "alignment/text/segmenter.h"
#include "app/cli/arguments.h"
#include "app/cli/verbs.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>

namespace hamtaraz::cli {

namespace {

struct SegmentVerb {
    std::filesystem::path file, output;
    std::string languageTag;
    std::optional<Language> language;
};

/// One segment a line, a blank line between paragraphs: what `--segmented` reads.
std::string segmentLinesOf(std::string_view text, const std::vector<Segment> &segments) {
    std::string lines;
    std::uint32_t paragraph = 0;
    for (const Segment &segment : segments) {
        if (segment.paragraph != paragraph && !lines.empty())
            lines += '\n';
        paragraph = segment.paragraph;
        lines += oneLine(segment.span.of(text)) + '\n';
    }
    return lines;
}

Outcome run(const SegmentVerb &verb, Console &console) {
    const Result<io::TextFile> text = io::readTextFile(verb.file, console.progress);
    if (!text)
        return tl::unexpected(text.error());
    const std::vector<Segment> segments = segmentText(text->text, *verb.language);
    return deliver(segmentLinesOf(text->text, segments), verb.output, console);
}

} // namespace

Verb addSegment(CLI::App &app) {
    CLI::App *command = app.add_subcommand(
        "segment", "Cut a text into sentences: one a line, a blank line between paragraphs");
    const auto verb = std::make_shared<SegmentVerb>();
    command->add_option("file", verb->file, "A text file of any encoding, or a PDF document")
        ->type_name("FILE")
        ->required();
    command->add_option("--language", verb->languageTag, "Its language")
        ->type_name("LANG")
        ->required();
    command->add_option("-o,--output", verb->output, "Write here, not to standard output")
        ->type_name("OUT");
    command->parse_complete_callback(
        [verb] { verb->language = usageValue(Language::fromTag(verb->languageTag)); });
    return {command, [verb](Console &console) { return run(*verb, console); }};
}

} // namespace hamtaraz::cli
