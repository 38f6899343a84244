// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/work_files.h"

#include "alignment/io/text_reader.h"
#include "alignment/io/tmx_reader.h"
#include "alignment/io/tsv_reader.h"
#include "alignment/io/word_list.h"
#include "app/cli/termbase_options.h"

namespace hamtaraz::cli {

namespace {

Result<io::TextFile> readText(const std::filesystem::path &path, Console &console) {
    Result<io::TextFile> file = io::readTextFile(path, {nullptr, console.progress.stop});
    if (file && file->encoding != "UTF-8" && file->encoding != "US-ASCII")
        console.err << path.string() << ": read as " << file->encoding << '\n';
    return file;
}

/// The position of the source among the files: the first when none is named.
std::size_t sourcePosition(const std::vector<LanguageFile> &files, const std::string &source) {
    for (std::size_t i = 0; i < files.size(); ++i)
        if (!source.empty() && *Language::fromTag(source) == files[i].language)
            return i;
    return 0;
}

/// The title asked for, else the name of the project that is made, else the source file's without
/// its language: "book" of book.ru.txt.
std::string titleOf(const WorkOptions &options, const LanguageFile &source) {
    if (!options.title.empty())
        return options.title;
    if (!options.project.empty() && !options.add)
        return options.project.stem().string();
    const std::filesystem::path name = source.file.stem();
    const bool tagged = name.extension() == "." + source.language.tag();
    return (tagged ? name.stem() : name).string();
}

/// The error with the file's name in front of what it names.
tl::unexpected<Error> inFile(Error error, const std::filesystem::path &path) {
    error.where = error.where.empty() ? path.string() : path.string() + ": " + error.where;
    return tl::unexpected(std::move(error));
}

Outcome addToProject(const WorkWithSources &made, const std::filesystem::path &project) {
    Result<ProjectStore> store = ProjectStore::open(project);
    if (!store)
        return tl::unexpected(store.error());
    return store->addWork(made.work, made.sources).map([](WorkId) {});
}

Result<io::AlignedTexts> parseAligned(const std::filesystem::path &path, std::string_view text,
                                      Console &console) {
    if (path.extension() == ".tsv")
        return io::parseTsv(text);
    Result<io::TmxContent> content = io::parseTmx(text);
    if (!content)
        return tl::unexpected(content.error());
    if (content->codesDropped > 0)
        console.err << path.string() << ": " << content->codesDropped << " inline codes left out\n";
    if (content->variantsDropped > 0)
        console.err << path.string() << ": " << content->variantsDropped
                    << " further variants of a language left out\n";
    return std::move(content->texts);
}

} // namespace

Result<WorkWithSources> makeWorkFromFiles(const std::vector<LanguageFile> &files,
                                          const WorkOptions &options, Console &console) {
    const std::size_t source = sourcePosition(files, options.source);
    std::vector<VersionInput> inputs;
    std::vector<SourceFile> sources;
    for (std::size_t i = 0; i < files.size(); ++i) {
        Result<io::TextFile> file = readText(files[i].file, console);
        if (!file)
            return tl::unexpected(file.error());
        inputs.push_back({files[i].language,
                          std::move(file->text),
                          i == source ? Role::Source : Role::Translation,
                          {},
                          io::knownWords(files[i].language).words()});
        sources.push_back({file->name, file->encoding, std::move(file->bytes), {}});
    }
    const PipelineOptions &pipeline = options.pipeline;
    Result<std::vector<PreparedVersion>> prepared =
        prepareVersions(inputs, pipeline, console.progress.part(0, preparingShare));
    if (!prepared)
        return tl::unexpected(prepared.error());
    if (!pipeline.align.termbases.empty())
        console.err << coverageSentence(pipeline.align.termbases, *prepared) << '\n';
    for (std::size_t i = 0; i < sources.size(); ++i)
        sources[i].repairs = (*prepared)[i].repairs;
    Result<Work> work = makeWork(titleOf(options, files[source]), *prepared, pipeline.align,
                                 console.progress.part(preparingShare, 1));
    if (!work)
        return tl::unexpected(work.error());
    for (const auto &[a, b] : unjoinedVersions(work->alignment))
        console.err << files[a].file.string() << " and " << files[b].file.string()
                    << " do not look like versions of one work: nothing in them was joined; check "
                       "that the right files were named\n";
    return WorkWithSources{std::move(*work), std::move(sources)};
}

Result<AlignedFile> readAlignedFile(const std::filesystem::path &path, Console &console) {
    Result<io::TextFile> file = readText(path, console);
    if (!file)
        return tl::unexpected(file.error());
    Result<io::AlignedTexts> texts = parseAligned(path, file->text, console);
    if (!texts)
        return inFile(texts.error(), path);
    return AlignedFile{std::move(*texts), {file->name, file->encoding, std::move(file->bytes), {}}};
}

Result<WorkWithSources> makeWorkFromAligned(const std::filesystem::path &path,
                                            const std::string &title, Console &console) {
    Result<AlignedFile> file = readAlignedFile(path, console);
    if (!file)
        return tl::unexpected(file.error());
    Result<Work> work = io::workFromRows(title.empty() ? path.stem().string() : title, file->texts);
    if (!work)
        return inFile(work.error(), path);
    const std::vector<SourceFile> sources(work->document.versions.size(), file->source);
    return WorkWithSources{std::move(*work), sources};
}

Outcome checkProject(const WorkOptions &options) {
    if (options.add)
        return ProjectStore::open(options.project).map([](const auto &) {});
    std::error_code unknown; // making the project will say what is wrong
    if (!options.overwrite && std::filesystem::exists(options.project, unknown))
        return fail(ErrorCode::CannotWrite,
                    "it exists already; --overwrite replaces it, --add adds to it",
                    options.project.string());
    return {};
}

Outcome storeProject(const WorkWithSources &made, const WorkOptions &options, Console &console) {
    if (Outcome ready = checkProject(options); !ready)
        return ready;
    if (console.progress.cancelled())
        return fail(ErrorCode::Cancelled, "");
    Outcome stored =
        options.add
            ? addToProject(made, options.project)
            : ProjectStore::create(options.project, made.work, made.sources).map([](const auto &) {
              });
    if (!stored)
        return stored;
    console.err << options.project.string() << ": " << made.work.alignment.size() << " units in "
                << made.work.document.versions.size() << " languages kept\n";
    return {};
}

} // namespace hamtaraz::cli
