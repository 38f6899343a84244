// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/repair_finder.h"

#include "alignment/io/text_reader.h"
#include "alignment/io/word_list.h"
#include "alignment/repair/note_flow.h"
#include "alignment/repair/repair.h"

#include <algorithm>

namespace hamtaraz {

namespace {

bool areOf(std::string_view text, const std::vector<Proposal> &proposals) {
    std::uint32_t reached = 0;
    return std::ranges::all_of(proposals, [&](const Proposal &proposal) {
        const TextSpan place = proposal.place;
        if (place.begin < reached || place.end < place.begin || place.end > text.size())
            return false;
        reached = place.end;
        return text.substr(place.begin, place.end - place.begin) == proposal.before;
    });
}

} // namespace

Result<RepairDecisions> findRepairs(std::string text, const Language &language,
                                    const Progress &progress) {
    Result<std::vector<Proposal>> proposals =
        proposeRepairs(text, language, progress, io::knownWords(language).words());
    if (!proposals)
        return tl::unexpected(proposals.error());
    std::vector<Proposal> repairs = gatherNotes(text, *proposals);
    return RepairDecisions(std::move(text), language, std::move(repairs));
}

Result<RepairDecisions> recallRepairs(SourceFile source, const Language &language,
                                      const Progress &progress) {
    if (source.repairs.empty())
        return RepairDecisions({}, language, {});
    Result<io::TextFile> file = io::decodeText(std::move(source.bytes), source.name, progress);
    if (!file)
        return tl::unexpected(file.error());
    if (!areOf(file->text, source.repairs))
        return fail(ErrorCode::Damaged, "the repairs are of another text", source.name);
    RepairDecisions repairs(std::move(file->text), language, std::move(source.repairs));
    repairs.settle();
    return repairs;
}

} // namespace hamtaraz
