// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exports.h"

#include "alignment/quality/evaluate.h"
#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace hamtaraz::cli {

namespace fs = std::filesystem;

namespace {

struct OutputFile {
    fs::path path; ///< empty: standard output
    io::Exported exported;
};

using Rendered = Result<std::vector<OutputFile>>;

Rendered single(const fs::path &path, Result<io::Exported> exported) {
    if (!exported)
        return tl::unexpected(exported.error());
    return std::vector<OutputFile>{{path, std::move(*exported)}};
}

bool isFolder(const fs::path &output) {
    std::error_code unknown; // whoever writes there will say what is wrong
    return !output.empty() && (!output.has_filename() || fs::is_directory(output, unknown));
}

std::optional<std::uint8_t> versionOf(const Document &document, const std::string &tag) {
    const Result<Language> language = Language::fromTag(tag);
    for (std::uint8_t v = 0; language && v < document.versions.size(); ++v)
        if (document.versions[v].language == *language)
            return v;
    return std::nullopt;
}

/// The pair "ru-fa" names, or of a work of two versions the only one.
Result<io::VersionPair> pairOf(const Document &document, const std::string &name) {
    if (name.empty()) {
        if (document.versions.size() == 2)
            return io::versionPairs(document).front();
        return fail(ErrorCode::Unsupported, "with more than two languages, name two: --pair ru-fa");
    }
    const std::size_t dash = name.find('-');
    const auto source = versionOf(document, name.substr(0, dash));
    const auto target = versionOf(document, name.substr(std::min(dash, name.size() - 1) + 1));
    if (!source || !target || *source == *target)
        return fail(ErrorCode::OutOfRange, "the work has no such pair of languages", name);
    return io::VersionPair{*source, *target};
}

/// Where the TMX of one pair goes: "book.ru-fa.tmx" in the folder or beside the file asked for.
fs::path pairPath(const Work &work, io::VersionPair pair, const fs::path &output) {
    const auto tag = [&](std::uint8_t v) { return work.document.versions[v].language.tag(); };
    const std::string ending = "." + tag(pair.source) + "-" + tag(pair.target) + ".tmx";
    if (isFolder(output))
        return output / (fileNameOf(work.document.title) + ending);
    return output.parent_path() /
           ((output.extension() == ".tmx" ? output.stem() : output.filename()).string() + ending);
}

Rendered renderPairFiles(const Work &work, const ExportChoice &choice) {
    std::vector<OutputFile> files;
    for (const io::VersionPair pair : io::versionPairs(work.document)) {
        Result<io::Exported> exported = io::writePairTmx(work, pair, choice.options);
        if (!exported)
            return tl::unexpected(exported.error());
        files.push_back({pairPath(work, pair, choice.output), std::move(*exported)});
    }
    return files;
}

Rendered renderTmx(const Work &work, const ExportChoice &choice) {
    const bool folder = isFolder(choice.output);
    const bool twoLanguages = work.document.versions.size() == 2 || !choice.pair.empty();
    if (choice.multilingual)
        return single(folder ? choice.output / (fileNameOf(work.document.title) + ".tmx")
                             : choice.output,
                      io::writeMultilingualTmx(work, choice.options));
    if (twoLanguages) {
        const Result<io::VersionPair> pair = pairOf(work.document, choice.pair);
        if (!pair)
            return tl::unexpected(pair.error());
        const bool named = folder || choice.pairFiles;
        return single(named ? pairPath(work, *pair, choice.output) : choice.output,
                      io::writePairTmx(work, *pair, choice.options));
    }
    if (folder || choice.pairFiles)
        return renderPairFiles(work, choice);
    return single(choice.output, io::writeMultilingualTmx(work, choice.options));
}

Rendered renderLadder(const Work &work, const ExportChoice &choice) {
    const Result<io::VersionPair> pair = pairOf(work.document, choice.pair);
    if (!pair)
        return tl::unexpected(pair.error());
    return single(choice.output, io::writeLadder(work, *pair));
}

Result<io::Exported> renderJson(const Work &work, const ExportChoice &choice) {
    if (!choice.posteriors)
        return io::writeJson(work, choice.options);
    const Result<AlignmentModel> model = AlignmentModel::learn(work.document, work.alignment);
    if (!model)
        return tl::unexpected(model.error());
    const auto certainties = certainty(*model, work.alignment, {0, work.alignment.size()});
    if (!certainties)
        return tl::unexpected(certainties.error());
    return io::writeJson(work, choice.options, *certainties);
}

io::Exported exportedIndices(const Work &work) {
    io::Exported exported;
    exported.content = formatIndices(indexUnits(work.alignment));
    exported.report.written = work.alignment.size();
    return exported;
}

Rendered render(const Work &work, const ExportChoice &choice) {
    const std::string format = formatOf(choice);
    if (format == "tmx")
        return renderTmx(work, choice);
    if (format == "tsv")
        return single(choice.output, io::writeTsv(work, choice.options));
    if (format == "json")
        return single(choice.output, renderJson(work, choice));
    if (format == "ladder")
        return renderLadder(work, choice);
    return single(choice.output, exportedIndices(work));
}

void report(const OutputFile &file, Console &console) {
    const io::ExportReport &counts = file.exported.report;
    console.err << (file.path.empty() ? "standard output" : file.path.string()) << ": "
                << counts.written << " units written";
    const auto also = [&](const char *what, std::size_t count) {
        if (count > 0)
            console.err << "; " << what << ": " << count;
    };
    also("of several source sentences", counts.severalSourceSegments);
    also("omissions left out", counts.omissionsLeftOut);
    also("not confirmed and left out (--all takes them)", counts.unconfirmedLeftOut);
    also("excluded", counts.excludedLeftOut);
    also("characters dropped that XML cannot hold", counts.charactersDropped);
    console.err << '\n';
}

} // namespace

void addExportOptions(CLI::App &command, ExportChoice &choice) {
    command
        .add_option(
            "--to", choice.format,
            "Format; without it, what OUT ends in, else indices. indices: a unit a line, a "
            "column of segment numbers a language. tmx: to standard output or FILE.tmx one "
            "file (of two languages a pair file of minimal beads, of more a multilingual "
            "one); to a FOLDER/ a pair file for every two languages. tsv: texts, cells that "
            "look like formulas get an apostrophe. json: all that is known of every unit. "
            "ladder: hunalign's, of two languages")
        ->check(CLI::IsMember({"indices", "tmx", "tsv", "json", "ladder"}));
    command.add_option("-o,--output", choice.output, "Write here, not to standard output")
        ->type_name("OUT");
    command.add_option("--pair", choice.pair, "tmx, ladder: only these languages, source first")
        ->type_name("LANG-LANG");
    CLI::Option *pairs = command.add_flag("--pairs", choice.pairFiles,
                                          "tmx: a file for every two languages, OUT.ru-fa.tmx, …");
    command.add_flag("--multilingual", choice.multilingual, "tmx: one file of all languages")
        ->excludes(pairs);
    command.add_flag("--posteriors", choice.posteriors,
                     "json: also how sure the cut in front of every unit is, and every link");
    command
        .add_option("--date", choice.options.creationDate,
                    "tmx: the creation date to write; none is written without it")
        ->type_name("YYYYMMDDThhmmssZ")
        ->check([](const std::string &date) {
            return io::isTmxDate(date) ? "" : "a date is written YYYYMMDDThhmmssZ";
        });
}

std::string formatOf(const ExportChoice &choice) {
    if (!choice.format.empty())
        return choice.format;
    const std::string ending = choice.output.extension().string();
    for (const char *known : {"tmx", "tsv", "json"})
        if (ending == std::string(".") + known)
            return known;
    return "indices";
}

bool isNamedAfterWork(const ExportChoice &choice) {
    return formatOf(choice) == "tmx" && isFolder(choice.output);
}

std::string fileNameOf(std::string title) {
    std::ranges::replace(title, '/', '-');
    return title;
}

void checkExportChoice(const ExportChoice &choice, std::size_t versions) {
    const std::string format = formatOf(choice);
    if (choice.pairFiles && choice.output.empty())
        rejectUsage("--pairs writes several files: name them with -o");
    if (format != "tmx" && (choice.pairFiles || choice.multilingual))
        rejectUsage("--pairs and --multilingual are for --to tmx");
    if (format != "json" && choice.posteriors)
        rejectUsage("--posteriors is for --to json");
    if (format != "tmx" && format != "ladder" && !choice.pair.empty())
        rejectUsage("--pair is for --to tmx and --to ladder");
    if (format == "ladder" && versions > 2 && choice.pair.empty())
        rejectUsage("a ladder has exactly two languages: give two, or name them with --pair");
}

Result<std::vector<fs::path>> writeWork(const Work &work, const ExportChoice &choice,
                                        Console &console) {
    const Rendered files = render(work, choice);
    if (!files)
        return tl::unexpected(files.error());
    if (isFolder(choice.output)) {
        std::error_code ignored; // writing into the folder then says what is wrong
        fs::create_directories(choice.output, ignored);
    }
    std::vector<fs::path> paths;
    for (const OutputFile &file : *files) {
        if (Outcome written = deliver(file.exported.content, file.path, console); !written)
            return tl::unexpected(written.error());
        report(file, console);
        paths.push_back(file.path);
    }
    return paths;
}

} // namespace hamtaraz::cli
