// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/repair_text.h"

#include "app/text_bridge.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace hamtaraz {

namespace {

constexpr std::uint32_t mostAround = 160;   // bytes shown on each side of a change
constexpr qsizetype mostMarked = 320;       // letters of a change that are shown
constexpr qsizetype markedAtTheEnd = 80;    // of them behind the ellipsis
constexpr qsizetype longestWordSearch = 40; // letters around a change that may be its word

struct KindText {
    std::string_view name;
    const char *text;
    const char *help;
};

constexpr auto kindTexts = std::to_array<KindText>({
    {"kashida", QT_TRANSLATE_NOOP("RepairText", "Kashida"),
     QT_TRANSLATE_NOOP("RepairText", "A letter that stands for a stretched line is taken out.")},
    {"yeh-kaf", QT_TRANSLATE_NOOP("RepairText", "Yeh and kaf"),
     QT_TRANSLATE_NOOP("RepairText", "An Arabic letter gives way to the Persian one.")},
    {"block-order", QT_TRANSLATE_NOOP("RepairText", "Word order"),
     QT_TRANSLATE_NOOP("RepairText",
                       "The pieces of the line stood in the wrong order; letters and spaces are "
                       "mended with them.")},
    {"unwrap", QT_TRANSLATE_NOOP("RepairText", "Lines"),
     QT_TRANSLATE_NOOP("RepairText", "Lines are joined into paragraphs, as they were written.")},
    {"page-furniture", QT_TRANSLATE_NOOP("RepairText", "Page number"),
     QT_TRANSLATE_NOOP("RepairText",
                       "A header, a footer or a page number is taken out of the text.")},
    {"footnote", QT_TRANSLATE_NOOP("RepairText", "Footnote"),
     QT_TRANSLATE_NOOP("RepairText",
                       "Footnotes move behind the text: all of them together, or none.")},
    {"spacing", QT_TRANSLATE_NOOP("RepairText", "Spaces"),
     QT_TRANSLATE_NOOP("RepairText", "Spaces are put in, taken out or moved to their marks.")},
    {"diacritics", QT_TRANSLATE_NOOP("RepairText", "Vowel signs"),
     QT_TRANSLATE_NOOP("RepairText", "Signs that stand twice are set once.")},
    {"visual-order", QT_TRANSLATE_NOOP("RepairText", "Visual order"),
     QT_TRANSLATE_NOOP("RepairText", "The line stood letter by letter from left to right.")},
    {"presentation-forms", QT_TRANSLATE_NOOP("RepairText", "Letter shapes"),
     QT_TRANSLATE_NOOP("RepairText", "Letters coded by their shape become plain letters.")},
    {"lam-alef", QT_TRANSLATE_NOOP("RepairText", "Lam-alef"),
     QT_TRANSLATE_NOOP("RepairText", "The letters of a ligature stood the wrong way round.")},
    {"brackets", QT_TRANSLATE_NOOP("RepairText", "Brackets"),
     QT_TRANSLATE_NOOP("RepairText",
                       "An opening bracket stood for a closing one, or the other way round.")},
    {"soft-hyphen", QT_TRANSLATE_NOOP("RepairText", "Soft hyphens"),
     QT_TRANSLATE_NOOP("RepairText", "Hyphens that should not show are taken out of words.")},
    {"ligature", QT_TRANSLATE_NOOP("RepairText", "Ligatures"),
     QT_TRANSLATE_NOOP("RepairText",
                       "A character drawn for several letters becomes these letters.")},
    {"zwnj", QT_TRANSLATE_NOOP("RepairText", "Half-spaces"),
     QT_TRANSLATE_NOOP("RepairText",
                       "A half-space is set, taken out, or put in place of another character.")},
    {"spaced-letters", QT_TRANSLATE_NOOP("RepairText", "Letters apart"),
     QT_TRANSLATE_NOOP("RepairText", "A word whose letters stood apart is joined.")},
    {"hyphenation", QT_TRANSLATE_NOOP("RepairText", "Divided words"),
     QT_TRANSLATE_NOOP("RepairText", "A word divided at the end of a line is joined.")},
    {"homoglyph", QT_TRANSLATE_NOOP("RepairText", "Foreign letters"),
     QT_TRANSLATE_NOOP(
         "RepairText",
         "A letter of another script that looks the same gives way to the right one.")},
    {"columns", QT_TRANSLATE_NOOP("RepairText", "Columns"),
     QT_TRANSLATE_NOOP("RepairText",
                       "Columns that stood side by side in the lines follow each other; what else "
                       "is wrong in them is mended with them.")},
});

const KindText *textOf(RepairKind kind) {
    const auto found = std::ranges::find(kindTexts, repairKindName(kind), &KindText::name);
    return found == kindTexts.end() ? nullptr : &*found;
}

bool isInsideCharacter(std::string_view text, std::uint32_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

// The source bytes shown with a change: its place and what shares its first and last line.
TextSpan windowOf(std::string_view text, TextSpan place) {
    const auto size = static_cast<std::uint32_t>(text.size());
    TextSpan window = place;
    const std::uint32_t lowest = place.begin > mostAround ? place.begin - mostAround : 0;
    while (window.begin > lowest && text[window.begin - 1] != '\n')
        --window.begin;
    while (isInsideCharacter(text, window.begin))
        ++window.begin;
    const std::uint32_t highest = std::min(size, place.end + mostAround);
    while (window.end < highest && text[window.end] != '\n')
        ++window.end;
    while (isInsideCharacter(text, window.end))
        --window.end;
    return window;
}

// `span` of the source as it stands with the changes from `first` up to `end` carried out.
std::string carriedOut(const RepairDecisions &repairs, TextSpan span, std::size_t first,
                       std::size_t end) {
    const std::string &text = repairs.text();
    std::string repaired;
    std::uint32_t reached = span.begin;
    for (std::size_t change = first; change < end; ++change) {
        const Proposal &proposal = repairs.proposals()[change];
        if (!proposal.apply || proposal.place.begin < reached)
            continue;
        repaired.append(text, reached, proposal.place.begin - reached);
        repaired.append(proposal.after);
        reached = proposal.place.end;
    }
    if (reached < span.end)
        repaired.append(text, reached, span.end - reached);
    return repaired;
}

// Line ends and lone spaces would not show.
QString visible(QString mark) {
    const bool blank = std::ranges::all_of(mark, [](QChar c) { return c.isSpace(); });
    if (blank)
        mark.replace(QLatin1Char(' '), QChar(0xB7));
    mark.replace(QLatin1Char('\n'), QChar(0xB6));
    if (mark.size() > mostMarked)
        mark = mark.first(mostMarked - markedAtTheEnd) + QStringLiteral(" … ") +
               mark.last(markedAtTheEnd);
    return mark;
}

// Whole words are marked, so that joined letters stay joined.
ShownChange shown(QString front, QString mark, QString back) {
    if (mark.contains(QLatin1Char('\n')))
        return {front, visible(mark), back};
    const auto isWordEnd = [](QChar c) { return c.isSpace(); };
    if (mark.isEmpty() || !isWordEnd(mark.front())) {
        qsizetype start = front.size();
        while (start > 0 && front.size() - start < longestWordSearch &&
               !isWordEnd(front[start - 1]))
            --start;
        mark.prepend(front.sliced(start));
        front.truncate(start);
    }
    if (mark.isEmpty() || !isWordEnd(mark.back())) {
        qsizetype end = 0;
        while (end < std::min(back.size(), longestWordSearch) && !isWordEnd(back[end]))
            ++end;
        mark.append(back.first(end));
        back.remove(0, end);
    }
    return {front, visible(mark), back};
}

QString oneLine(std::string_view utf8) {
    QString text = toQString(utf8);
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text;
}

} // namespace

QString repairKindText(RepairKind kind) {
    const KindText *text = textOf(kind);
    return text ? QCoreApplication::translate("RepairText", text->text)
                : toQString(repairKindName(kind));
}

QString repairKindHelp(RepairKind kind) {
    const KindText *text = textOf(kind);
    return text ? QCoreApplication::translate("RepairText", text->help) : QString();
}

ShownChange damagedText(const RepairDecisions &repairs, std::size_t change) {
    const std::string_view text = repairs.text();
    const TextSpan place = repairs.proposals()[change].place;
    const TextSpan window = windowOf(text, place);
    return shown(oneLine(text.substr(window.begin, place.begin - window.begin)),
                 toQString(text.substr(place.begin, place.end - place.begin)),
                 oneLine(text.substr(place.end, window.end - place.end)));
}

ShownChange repairedText(const RepairDecisions &repairs, std::size_t change) {
    const auto &proposals = repairs.proposals();
    const Proposal &proposal = proposals[change];
    const TextSpan window = windowOf(repairs.text(), proposal.place);
    std::size_t first = change;
    while (first > 0 && proposals[first - 1].place.begin >= window.begin)
        --first;
    std::uint32_t start = window.begin; // a change that reaches into the window is not cut
    if (first > 0 && proposals[first - 1].apply)
        start = std::max(start, proposals[first - 1].place.end);
    std::size_t end = change + 1;
    while (end < proposals.size() && proposals[end].place.begin < window.end)
        ++end;
    return shown(oneLine(carriedOut(repairs, {start, proposal.place.begin}, first, change)),
                 toQString(proposal.apply ? proposal.after : proposal.before),
                 oneLine(carriedOut(repairs, {proposal.place.end, window.end}, change + 1, end)));
}

RepairDecisions::Touched inSight(const RepairDecisions &repairs, RepairDecisions::Touched touched) {
    const auto &proposals = repairs.proposals();
    const std::uint32_t begin = proposals[touched.first].place.begin;
    while (touched.first > 0 && proposals[touched.first - 1].place.end + mostAround >= begin)
        --touched.first;
    const std::uint32_t end = proposals[touched.last].place.end;
    while (touched.last + 1 < proposals.size() &&
           proposals[touched.last + 1].place.begin <= end + mostAround)
        ++touched.last;
    return touched;
}

} // namespace hamtaraz
