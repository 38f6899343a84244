// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/repair.h"

#include "alignment/repair/block_words.h"
#include "alignment/repair/compose_repairs.h"
#include "alignment/repair/damage_profile.h"
#include "alignment/repair/hyphenation.h"
#include "alignment/repair/kashida.h"
#include "alignment/repair/letter_mends.h"
#include "alignment/repair/line_blocks.h"
#include "alignment/repair/line_changes.h"
#include "alignment/repair/page_changes.h"
#include "alignment/repair/page_layout.h"
#include "alignment/repair/reorder.h"
#include "alignment/repair/sample_prose.h"
#include "alignment/repair/spacing.h"
#include "alignment/repair/text_columns.h"
#include "alignment/repair/yeh_kaf.h"

#include <algorithm>
#include <cstddef>

namespace hamtaraz {
namespace {

using Lines = std::vector<Line>;

// Shares of the work done after each step, for the progress.
constexpr double afterMeasuring = 0.2, afterMending = 0.6;

tl::unexpected<Error> cancelled() {
    return fail(ErrorCode::Cancelled, "The repair was stopped.");
}

// Lines that are not hard-wrapped are paragraphs as they stand.
std::vector<LinePlace> readLinesAsParagraphs(const Lines &lines) {
    std::vector<LinePlace> places(lines.size());
    for (std::size_t at = 0; at < lines.size(); ++at)
        places[at] = {lines[at].blank() ? LineRole::Blank : LineRole::Body, false, true};
    return places;
}

std::vector<LinePlace> layOut(const Lines &lines, const DamageProfile &profile) {
    return profile.hardWrapped ? readPages(lines) : readLinesAsParagraphs(lines);
}

// The runs of every line in reading order: first by the borders that show, from which pages and
// paragraphs can be read, then by what reads likeliest in them.
Outcome orderRuns(Lines &lines, const DamageProfile &profile, const LanguageKnowledge &known,
                  const Progress &progress) {
    BorderSigns signs{profile.gapsAreBorders, profile.yehKaf.yehTellsForm, nullptr};
    const BlockWords words = BlockWords::find(lines, signs);
    signs.words = &words;
    for (Line &line : lines)
        reverseBlocks(line, cutBlocks(line.raw, signs));
    return reorderLines(lines, layOut(lines, profile), signs, known, progress);
}

// What is wrong with the letters themselves, which the later steps rely on.
void mendLetters(Lines &lines, const Language &language) {
    turnVisualLines(lines, language);
    mendShapes(lines, language);
    mendSoftHyphens(lines);
    mendZwnj(lines);
    mendHomoglyphs(lines, language);
    joinSpacedLetters(lines);
    mendLamAlef(lines, language);
}

bool anyMends(const Lines &lines) {
    return std::any_of(lines.begin(), lines.end(),
                       [](const Line &line) { return !line.mends.empty(); });
}

// Every line by itself: without kashida, in Persian letters.
void mendWriting(Lines &lines, const DamageProfile &profile) {
    for (Line &line : lines) {
        dropKashida(line.text);
        unifyYehKaf(line.text, profile.yehKaf);
        if (profile.extracted())
            dropDoubledMarks(line.text);
    }
}

// Sets the spaces right, paragraph by paragraph, body and notes each in their own flow.
Result<std::vector<LineJoin>> tidyFlows(Lines &lines, const std::vector<LinePlace> &places,
                                        const Progress &progress) {
    std::vector<LineJoin> joins(lines.size(), LineJoin::Space);
    Spacing body, notes;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (progress.cancelled())
            return cancelled();
        progress.at(static_cast<double>(at) / static_cast<double>(lines.size()));
        const LineRole role = places[at].role;
        if (role != LineRole::Body && role != LineRole::Note)
            continue;
        Spacing &spacing = role == LineRole::Body ? body : notes;
        if (places[at].opensParagraph)
            spacing.beginParagraph();
        const bool apart = spacing.tidy(lines[at]);
        joins[at] = places[at].opensParagraph ? LineJoin::Paragraph
                    : apart                   ? LineJoin::Space
                                              : LineJoin::None;
    }
    return joins;
}

// Where the spaces are sound, lines are joined by one.
std::vector<LineJoin> joinFlows(const std::vector<LinePlace> &places) {
    std::vector<LineJoin> joins(places.size(), LineJoin::Space);
    for (std::size_t at = 0; at < places.size(); ++at)
        if (places[at].opensParagraph)
            joins[at] = LineJoin::Paragraph;
    return joins;
}

std::vector<Proposal> proposeLinesOnly(std::string_view text, const Lines &lines) {
    std::vector<Proposal> proposals;
    for (const Line &line : lines)
        if (!line.blank())
            proposeLineChanges(text, line, proposals);
    return proposals;
}

// The repair of a text whose columns stand behind each other; `pages` if it is known to come from
// pages.
Result<std::vector<Proposal>> proposeWithoutColumns(std::string_view text, const Language &language,
                                                    bool pages, const Progress &progress,
                                                    const LanguageKnowledge &known) {
    Lines lines = splitLines(text);
    mendLetters(lines, language);
    DamageProfile profile = measureDamage(lines, language);
    profile.pages = profile.pages || pages;
    if (!profile.blocksReversed)
        turnBrackets(lines, language);
    if (!profile.any() && !anyMends(lines))
        return std::vector<Proposal>();
    progress.at(afterMeasuring);

    if (profile.blocksReversed)
        if (auto done =
                orderRuns(lines, profile, known, progress.part(afterMeasuring, afterMending));
            !done)
            return tl::unexpected(done.error());
    mendWriting(lines, profile);
    if (!profile.extracted() && !profile.laidOut())
        return proposeLinesOnly(text, lines);

    const std::vector<LinePlace> places = layOut(lines, profile);
    auto joins = profile.extracted() ? tidyFlows(lines, places, progress.part(afterMending, 1))
                                     : Result<std::vector<LineJoin>>(joinFlows(places));
    if (!joins)
        return tl::unexpected(joins.error());
    if (!profile.laidOut())
        return proposeLinesOnly(text, lines);
    joinDividedWords(lines, places, *joins);
    return proposePageChanges(text, lines, places, *joins);
}

} // namespace

Result<std::vector<Proposal>> proposeRepairs(std::string_view text, const Language &language,
                                             const Progress &progress,
                                             std::span<const std::string_view> words) {
    const LanguageKnowledge known{words, sampleProse(language)};
    const std::vector<Proposal> columns = proposeColumns(text);
    if (columns.empty())
        return proposeWithoutColumns(text, language, false, progress, known);
    return proposeWithoutColumns(applyRepairs(text, columns), language, true, progress, known)
        .map(
            [&](const std::vector<Proposal> &rest) { return composeRepairs(text, columns, rest); });
}

std::string applyRepairs(std::string_view text, const std::vector<Proposal> &proposals) {
    std::string repaired;
    repaired.reserve(text.size());
    std::size_t reached = 0;
    for (const Proposal &proposal : proposals) {
        if (!proposal.apply)
            continue;
        repaired.append(text, reached, proposal.place.begin - reached);
        repaired.append(proposal.after);
        reached = proposal.place.end;
    }
    return repaired.append(text, reached);
}

} // namespace hamtaraz
