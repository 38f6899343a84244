// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/page_changes.h"

#include "alignment/repair/line_changes.h"
#include "alignment/repair/repair_map.h"

#include <cstddef>
#include <string>
#include <utility>

namespace hamtaraz {
namespace {

constexpr double unwrapConfidence = 0.9, furnitureConfidence = 0.9, noteConfidence = 0.85;
constexpr double dividedConfidence = 0.96, doubtfulConfidence = 0.5;

constexpr std::string_view paragraphBreak = "\n\n";

std::string_view between(LineJoin join) {
    switch (join) {
    case LineJoin::Paragraph:
        return paragraphBreak;
    case LineJoin::Space:
        return " ";
    case LineJoin::None:
    case LineJoin::Divided:
    case LineJoin::Doubtful:
        break;
    }
    return "";
}

// Writes the proposals from the text's begin to its end.
class PageWriter {
public:
    PageWriter(std::string_view source, const std::vector<Line> &lines,
               const std::vector<LinePlace> &places, const std::vector<LineJoin> &joins)
        : m_source(source), m_lines(lines), m_places(places), m_joins(joins) {}

    std::vector<Proposal> write() {
        m_nextBody.assign(m_lines.size() + 1, m_lines.size());
        m_nextText.assign(m_lines.size() + 1, m_lines.size());
        for (std::size_t at = m_lines.size(); at-- > 0;) {
            m_nextBody[at] = m_places[at].role == LineRole::Body ? at : m_nextBody[at + 1];
            m_nextText[at] = m_lines[at].blank() ? m_nextText[at + 1] : at;
        }
        proposeGap(0, 0);
        for (std::size_t at = m_nextText[0]; at < m_lines.size(); at = m_nextText[at + 1]) {
            if (m_places[at].role == LineRole::Body) {
                proposeLineChanges(m_source, m_lines[at], m_out);
                m_begun = true;
                proposeGap(m_lines[at].core().end, at + 1);
            } else {
                proposeRemoval(at);
            }
        }
        proposeNotes();
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::uint32_t beginOf(std::size_t line) const {
        return line < m_lines.size() ? m_lines[line].core().begin
                                     : static_cast<std::uint32_t>(m_source.size());
    }

    void propose(RepairKind kind, TextSpan place, std::string after, std::string reason,
                 double confidence) {
        std::string before(place.of(m_source));
        if (before != after)
            m_out.push_back({kind,
                             place,
                             std::move(before),
                             std::move(after),
                             std::move(reason),
                             confidence,
                             true,
                             {}});
    }

    // From the end of a body line to the next text of whatever role: what joins it to the next
    // line of the body.
    void proposeGap(std::uint32_t begin, std::size_t from) {
        const std::size_t next = m_nextBody[from];
        const TextSpan place{begin, beginOf(m_nextText[from])};
        if (next == m_lines.size() && !place.empty())
            propose(RepairKind::Unwrap, place, m_begun ? "\n" : "", "the text ends here",
                    unwrapConfidence);
        else if (next == m_lines.size())
            m_endsInLine = true;
        else if (m_joins[next] == LineJoin::Divided || m_joins[next] == LineJoin::Doubtful)
            proposeDivided(place, m_joins[next] == LineJoin::Divided);
        else if (!m_begun)
            propose(RepairKind::Unwrap, place, "", "space before the text", unwrapConfidence);
        else
            propose(RepairKind::Unwrap, place, std::string(between(m_joins[next])),
                    m_joins[next] == LineJoin::Paragraph ? "a paragraph ends here"
                                                         : "the paragraph goes on in the next line",
                    unwrapConfidence);
    }

    // The hyphen and the line's end, which divide a word.
    void proposeDivided(TextSpan place, bool sure) {
        propose(RepairKind::Hyphenation, place, "",
                sure ? "a word divided at the line's end"
                     : "a word divided at the line's end, or a compound",
                sure ? dividedConfidence : doubtfulConfidence);
        m_out.back().apply = sure;
    }

    // Takes a line that is not of the body out, up to the next text.
    void proposeRemoval(std::size_t at) {
        const TextSpan place{m_lines[at].core().begin, beginOf(m_nextText[at + 1])};
        if (m_places[at].role == LineRole::Furniture) {
            propose(RepairKind::PageFurniture, place, "", "a header, footer or page number",
                    furnitureConfidence);
            return;
        }
        propose(RepairKind::Footnote, place, "", "of a footnote, which goes behind the text",
                noteConfidence);
        if (m_places[at].role != LineRole::Note)
            return;
        if (!m_notes.empty())
            putNote(between(m_joins[at]));
        const auto begin = static_cast<std::uint32_t>(m_notes.size());
        for (const SourceRun &run : originOf(m_lines[at].text, begin, m_source))
            m_noteOrigin.push_back(run);
        m_notes += encode(m_lines[at].text, m_source);
    }

    // What stands between two lines of notes comes from nowhere.
    void putNote(std::string_view text) {
        if (!text.empty())
            m_noteOrigin.push_back({static_cast<std::uint32_t>(m_notes.size()), {}});
        m_notes += text;
    }

    void proposeNotes() {
        if (m_notes.empty())
            return;
        const auto end = static_cast<std::uint32_t>(m_source.size());
        const std::string gap = m_endsInLine ? "\n\n" : "\n";
        putNote("\n");
        propose(RepairKind::Footnote, {end, end}, gap + m_notes,
                "the footnotes of all pages, behind the text", noteConfidence);
        for (SourceRun &run : m_noteOrigin) {
            run.at += static_cast<std::uint32_t>(gap.size());
            if (run.source.empty())
                run.source = {end, end};
        }
        m_out.back().origin = std::move(m_noteOrigin);
    }

    std::string_view m_source;
    const std::vector<Line> &m_lines;
    const std::vector<LinePlace> &m_places;
    const std::vector<LineJoin> &m_joins;
    std::vector<std::size_t> m_nextBody, m_nextText; // at or behind a line
    std::vector<Proposal> m_out;
    std::string m_notes;
    std::vector<SourceRun> m_noteOrigin; // places in m_notes
    bool m_endsInLine = false;           // the text has no line break at its end
    bool m_begun = false;                // a line of the body has been written
};

} // namespace

std::vector<Proposal> proposePageChanges(std::string_view source, const std::vector<Line> &lines,
                                         const std::vector<LinePlace> &places,
                                         const std::vector<LineJoin> &joins) {
    return PageWriter(source, lines, places, joins).write();
}

} // namespace hamtaraz
