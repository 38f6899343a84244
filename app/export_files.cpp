// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_files.h"

#include "alignment/io/output_file.h"

#include <functional>

namespace hamtaraz {

namespace {

/// A file to come and what fills it.
struct Piece {
    std::filesystem::path path;
    std::function<Result<io::Exported>(const Work &)> write;
};

std::vector<Piece> pairPieces(const Document &document, const ExportPlan &plan) {
    std::vector<Piece> pieces;
    for (const io::VersionPair pair : io::versionPairs(document)) {
        const auto tag = [&document](std::uint8_t v) {
            return document.versions[v].language.tag();
        };
        std::filesystem::path path = plan.base;
        path += "." + tag(pair.source) + "-" + tag(pair.target) + ".tmx";
        pieces.push_back({path, [pair, options = plan.options](const Work &work) {
                              return io::writePairTmx(work, pair, options);
                          }});
    }
    return pieces;
}

std::vector<Piece> piecesOf(const Document &document, const ExportPlan &plan) {
    using Writer = Result<io::Exported> (*)(const Work &, const io::ExportOptions &);
    const auto single = [&plan](const char *extension, Writer writer) -> std::vector<Piece> {
        std::filesystem::path path = plan.base;
        path += extension;
        return {{path, [writer, options = plan.options](const Work &work) {
                     return writer(work, options);
                 }}};
    };
    switch (plan.format) {
    case ExportFormat::PairTmx:
        return pairPieces(document, plan);
    case ExportFormat::MultilingualTmx:
        return single(".tmx", io::writeMultilingualTmx);
    case ExportFormat::Tsv:
        return single(".tsv", io::writeTsv);
    case ExportFormat::Json:
        return single(".json", [](const Work &work, const io::ExportOptions &options) {
            return io::writeJson(work, options);
        });
    }
    return {};
}

} // namespace

std::vector<std::filesystem::path> plannedFiles(const Document &document, const ExportPlan &plan) {
    std::vector<std::filesystem::path> paths;
    for (const Piece &piece : piecesOf(document, plan))
        paths.push_back(piece.path);
    return paths;
}

Result<std::vector<ExportedFile>> exportFiles(const Work &work, const ExportPlan &plan) {
    std::vector<ExportedFile> files;
    for (const Piece &piece : piecesOf(work.document, plan)) {
        const Result<io::Exported> exported = piece.write(work);
        if (!exported)
            return tl::unexpected(exported.error());
        if (const Outcome written = io::writeFile(piece.path, exported->content); !written)
            return tl::unexpected(written.error());
        files.push_back({piece.path, exported->report});
    }
    return files;
}

} // namespace hamtaraz
