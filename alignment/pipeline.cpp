// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/pipeline.h"

#include "alignment/repair/note_flow.h"
#include "alignment/repair/repair.h"
#include "alignment/text/segmenter.h"

#include <utility>

namespace hamtaraz {

Result<PreparedVersion> prepareVersion(const VersionInput &input, const PipelineOptions &options,
                                       const Progress &progress) {
    PreparedVersion prepared{{input.language, input.role, input.text, {}}, {}};
    Version &version = prepared.version;
    if (options.repair && !options.segmented) {
        Result<std::vector<Proposal>> repairs =
            input.repairs
                ? *input.repairs
                : proposeRepairs(input.text, input.language, progress.part(0, 0.8), input.words);
        if (!repairs)
            return tl::unexpected(repairs.error());
        if (!input.repairs)
            *repairs = gatherNotes(input.text, *repairs);
        version.text = applyRepairs(input.text, *repairs);
        prepared.repairs = std::move(*repairs);
    }
    version.segments = options.segmented ? segmentLines(version.text)
                                         : segmentText(version.text, version.language);
    if (version.segments.empty())
        return fail(ErrorCode::Empty, "", version.language.tag());
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "");
    progress.at(1);
    return prepared;
}

Result<std::vector<PreparedVersion>> prepareVersions(const std::vector<VersionInput> &inputs,
                                                     const PipelineOptions &options,
                                                     const Progress &progress) {
    std::vector<PreparedVersion> prepared;
    const double share = 1.0 / static_cast<double>(inputs.size());
    for (const VersionInput &input : inputs) {
        const double start = share * static_cast<double>(prepared.size());
        Result<PreparedVersion> one =
            prepareVersion(input, options, progress.part(start, start + share));
        if (!one)
            return tl::unexpected(one.error());
        prepared.push_back(std::move(*one));
    }
    return prepared;
}

Result<Work> makeWork(std::string title, const std::vector<PreparedVersion> &prepared,
                      const AlignOptions &options, const Progress &progress) {
    Document document{std::move(title), {}};
    for (const PreparedVersion &one : prepared)
        document.versions.push_back(one.version);
    Result<Alignment> alignment = align(document, options, progress);
    if (!alignment)
        return tl::unexpected(alignment.error());
    return Work{std::move(document), std::move(*alignment)};
}

Result<Work> makeWork(std::string title, const std::vector<VersionInput> &inputs,
                      const PipelineOptions &options, const Progress &progress) {
    const Result<std::vector<PreparedVersion>> prepared =
        prepareVersions(inputs, options, progress.part(0, preparingShare));
    if (!prepared)
        return tl::unexpected(prepared.error());
    return makeWork(std::move(title), *prepared, options.align, progress.part(preparingShare, 1));
}

} // namespace hamtaraz
