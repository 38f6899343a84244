// SPDX-License-Identifier: GPL-3.0-or-later
// What stood in a segment before it was edited: shown beneath it, and taken back.
#include "controllers/review_controller.h"

#include "alignment/text/paragraphs.h"
#include "app/text_bridge.h"
#include "app/text_difference.h"

namespace hamtaraz {

namespace {

QString joined(const std::vector<std::string> &texts) {
    QStringList lines;
    for (const std::string &text : texts)
        lines += toQString(oneLine(text));
    return lines.join(QLatin1Char(' '));
}

QString withoutSpaces(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Only cut or joined: every word is the original one.
bool hasItsWords(const EditedStretch &stretch) {
    return withoutSpaces(joined(stretch.now)) == withoutSpaces(joined(stretch.before));
}

} // namespace

/// The edited stretch of a segment, or null when there is no other original text.
const EditedStretch *ReviewController::editedStretch(TextPlace place) const {
    const EditedStretch *stretch = m_work->originals().of(place.version, place.segment);
    return stretch && !stretch->before.empty() && !hasItsWords(*stretch) ? stretch : nullptr;
}

QString ReviewController::originalText(int version, int segment) const {
    if (!m_work || version < 0 || segment < 0 ||
        version >= static_cast<int>(alignment().versionCount()))
        return {};
    const EditedStretch *stretch =
        editedStretch({static_cast<std::uint8_t>(version), static_cast<std::uint32_t>(segment), 0});
    return stretch ? originalHtml(joined(stretch->before), joined(stretch->now)) : QString();
}

void ReviewController::takeOriginal() {
    const EditedStretch *stretch =
        focusedPart().empty() ? nullptr : editedStretch(focusedSegment());
    if (!stretch) {
        emit refused(tr("This is the original text already."));
        return;
    }
    const auto pieces = static_cast<std::uint32_t>(stretch->now.size());
    if (stretch->at < focusedPart().first || stretch->at + pieces > focusedPart().last) {
        emit refused(tr("The original text was cut, and its pieces lie in several units. Merge "
                        "these units first."));
        return;
    }
    const TextPlace place{focusedSegment().version, stretch->at, 0};
    std::string original;
    for (const std::string &text : stretch->before)
        original += (original.empty() ? "" : " ") + text;
    std::vector<OpenWork::Planner> planners(
        pieces - 1, [place](const Work &work) { return hamtaraz::joinSegments(work, place); });
    planners.emplace_back(
        [place, original](const Work &work) { return editSegment(work, place, original); });
    if (carryOut("original", planners))
        focusSegment(place.version, static_cast<int>(place.segment));
}

} // namespace hamtaraz
