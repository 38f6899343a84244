// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/text_reader.h"
#include "alignment/io/unit_names.h"
#include "alignment/io/word_list.h"
#include "alignment/repair/repair.h"
#include "alignment/text/segmenter.h"
#include "app/cli/repair_report.h"
#include "app/cli/verbs.h"
#include "db/project_store.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <fstream>
#include <memory>

namespace hamtaraz::cli {

namespace {

/// Whether a file is to be opened as a project: by its name, or by how every SQLite file begins.
bool looksLikeProject(const std::filesystem::path &path) {
    static constexpr std::string_view magic("SQLite format 3\0", 16);
    std::string head(magic.size(), '\0');
    std::ifstream(path, std::ios::binary)
        .read(head.data(), static_cast<std::streamsize>(head.size()));
    return path.extension() == ".hamtaraz" || head == magic;
}

std::string line(const std::string &name, const std::string &value) {
    return name + ": " + value + '\n';
}

std::string versionLine(const Version &version, const SourceFile &source) {
    return line("version", version.language.tag() + ", " +
                               (version.role == Role::Source ? "source" : "translation") + ", " +
                               std::to_string(version.segments.size()) + " segments, from " +
                               source.name + " (" + source.encoding + ", " +
                               repairSummary(source.repairs) + ")");
}

std::string unitLines(const Alignment &alignment) {
    std::string lines = line("units", std::to_string(alignment.size()));
    const auto count = [&](auto &&matches) {
        return std::to_string(std::ranges::count_if(alignment.units(), matches));
    };
    for (const Status status :
         {Status::Proposed, Status::Confirmed, Status::OmissionAccepted, Status::Excluded})
        lines += line(std::string(io::statusName(status)),
                      count([&](const Unit &unit) { return unit.status == status; }));
    return lines + line("with an omission", count([](const Unit &u) { return u.isOmission(); }));
}

Result<std::string> describeWork(ProjectStore &store, WorkId id) {
    const Result<Work> work = store.loadWork(id);
    if (!work)
        return tl::unexpected(work.error());
    const Result<std::vector<SourceFile>> sources = store.loadSources(id);
    if (!sources)
        return tl::unexpected(sources.error());
    std::string lines = line("title", work->document.title);
    for (std::size_t v = 0; v < work->document.versions.size(); ++v)
        lines += versionLine(work->document.versions[v], (*sources)[v]);
    return lines + unitLines(work->alignment);
}

Result<std::string> describeProject(const std::filesystem::path &path) {
    Result<ProjectStore> store = ProjectStore::open(path);
    if (!store)
        return tl::unexpected(store.error());
    const Result<std::vector<WorkSummary>> works = store->works();
    if (!works)
        return tl::unexpected(works.error());
    std::string lines = line("project", path.string());
    if (works->size() > 1)
        lines += line("works", std::to_string(works->size()));
    for (std::size_t i = 0; i < works->size(); ++i) {
        Result<std::string> described = describeWork(*store, (*works)[i].id);
        if (!described)
            return described;
        if (works->size() > 1)
            lines += '\n' + line("work", std::to_string(i + 1));
        lines += *described;
    }
    return lines;
}

Result<std::string> describeText(const std::filesystem::path &path, const Progress &progress) {
    const Result<io::TextFile> file = io::readTextFile(path, progress.part(0, 0.5));
    if (!file)
        return tl::unexpected(file.error());
    std::string lines = line("text", path.string()) + line("encoding", file->encoding) +
                        line("bytes", std::to_string(file->bytes.size()));
    const std::optional<Language> language = io::guessLanguage(file->text);
    if (!language)
        return lines + line("language", "cannot be guessed");
    const Result<std::vector<Proposal>> repairs = proposeRepairs(
        file->text, *language, progress.part(0.5, 1), io::knownWords(*language).words());
    if (!repairs)
        return tl::unexpected(repairs.error());
    const std::vector<Segment> segments =
        segmentText(applyRepairs(file->text, *repairs), *language);
    lines += line("language", language->tag());
    lines +=
        line("paragraphs", std::to_string(segments.empty() ? 0 : segments.back().paragraph + 1));
    lines += line("segments", std::to_string(segments.size()));
    return lines + line("damage", repairSummary(*repairs));
}

Outcome run(const std::filesystem::path &path, Console &console) {
    const Result<std::string> description =
        looksLikeProject(path) ? describeProject(path) : describeText(path, console.progress);
    if (!description)
        return tl::unexpected(description.error());
    return deliver(*description, {}, console);
}

} // namespace

Verb addInfo(CLI::App &app) {
    CLI::App *command = app.add_subcommand(
        "info", "What a project holds; or a text's encoding, language, size and damage");
    const auto file = std::make_shared<std::filesystem::path>();
    command->add_option("file", *file, "A project or a text file")->type_name("FILE")->required();
    return {command, [file](Console &console) { return run(*file, console); }};
}

} // namespace hamtaraz::cli
