// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_list.h"

#include "alignment/io/text_lines.h"
#include "alignment/io/text_reader.h"
#include "alignment/text/utf8.h"

#include <map>
#include <system_error>

namespace hamtaraz::cli {

namespace fs = std::filesystem;

namespace {

std::string lineName(std::size_t line) {
    return "line " + std::to_string(line);
}

Result<BatchWork> parseWork(std::string_view line, const fs::path &folder,
                            const std::string &source) {
    std::vector<std::string> fields;
    for (const std::string_view field : io::cellsOf(line))
        fields.emplace_back(utf8::trimmed(field));
    const std::string output = fields.back();
    fields.pop_back();
    if (output.empty() || namesLanguage(output))
        return fail(ErrorCode::BadFormat, "the last field is no output: LANG=FILE … OUT, parted by "
                                          "tabs");
    Result<std::vector<LanguageFile>> files = parseLanguageFiles(fields, source);
    if (!files)
        return tl::unexpected(files.error());
    for (LanguageFile &file : *files)
        file.file = (folder / file.file).lexically_normal();
    return BatchWork{0, std::move(*files), (folder / output).lexically_normal()};
}

/// What two ways to name one file have in common.
fs::path sameForAll(const fs::path &path) {
    std::error_code unknown; // then it is as it was given
    const fs::path whole = fs::absolute(path, unknown).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

/// No work may write what another reads or writes: the outcome would hang on which comes first.
Outcome checkOutputs(const std::vector<BatchWork> &works) {
    std::map<fs::path, std::size_t> outputs;
    for (const BatchWork &work : works)
        if (const auto [other, isNew] = outputs.emplace(sameForAll(work.output), work.line); !isNew)
            return fail(ErrorCode::BadFormat,
                        "the output is that of line " + std::to_string(other->second) + ", too",
                        lineName(work.line));
    for (const BatchWork &work : works)
        for (const LanguageFile &file : work.files)
            if (const auto found = outputs.find(sameForAll(file.file)); found != outputs.end())
                return fail(ErrorCode::BadFormat,
                            "the output is a text of line " + std::to_string(work.line),
                            lineName(found->second));
    return {};
}

} // namespace

Result<std::vector<BatchWork>> parseBatchList(std::string_view text, const fs::path &folder,
                                              const std::string &source) {
    std::vector<BatchWork> works;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::string_view line = io::takeLine(text);
        if (line.starts_with('#') || utf8::trimmed(line).empty())
            continue;
        Result<BatchWork> work = parseWork(line, folder, source);
        if (!work) {
            Error &error = work.error();
            error.where = lineName(number) + (error.where.empty() ? "" : ": " + error.where);
            return tl::unexpected(std::move(error));
        }
        work->line = number;
        works.push_back(std::move(*work));
    }
    if (works.empty())
        return fail(ErrorCode::Empty, "no line names a work");
    if (Outcome checked = checkOutputs(works); !checked)
        return tl::unexpected(checked.error());
    return works;
}

Result<std::vector<BatchWork>> readBatchList(const fs::path &path, const std::string &source) {
    const Result<io::TextFile> file = io::readTextFile(path);
    if (!file)
        return tl::unexpected(file.error());
    Result<std::vector<BatchWork>> works = parseBatchList(file->text, path.parent_path(), source);
    if (!works) {
        std::string &where = works.error().where;
        where = path.string() + (where.empty() ? "" : ": " + where);
    }
    return works;
}

} // namespace hamtaraz::cli
