// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/note_flow.h"

#include "alignment/repair/characters.h"
#include "alignment/repair/compose_repairs.h"
#include "alignment/repair/line.h"
#include "alignment/repair/note_markers.h"
#include "alignment/repair/repair.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace hamtaraz {
namespace {

constexpr double confidence = 0.9;

// A marker as it stands in a line: by what it is looked up, and its glyphs.
struct Marker {
    std::u32string key; // "**", "12", "[12"; empty: none
    std::size_t begin = 0, end = 0;
};

// The marker at `at`; a figure in square brackets is one with them.
Marker markerAt(const Glyphs &glyphs, std::size_t at) {
    Marker marker{{}, at, at};
    const bool bracket = at < glyphs.size() && glyphs[at].letter == U'[';
    std::size_t next = bracket ? at + 1 : at;
    const std::u32string key = noteMarkerAt(glyphs, next);
    if (key.empty() || (bracket && key.front() == U'*'))
        return marker;
    next += key.size();
    if (bracket && (next == glyphs.size() || glyphs[next].letter != U']'))
        return marker;
    marker.key = bracket ? U"[" + key : key;
    marker.end = bracket ? next + 1 : next;
    return marker;
}

// Whether a note's body begins at `at`: a marker, perhaps a stop or dash, a space and text. A bare
// figure needs the stop or dash, unless it is raised.
Marker bodyAt(const Glyphs &glyphs, std::size_t at) {
    const Marker marker = markerAt(glyphs, at);
    std::size_t next = marker.end;
    if (marker.key.empty() || next == glyphs.size())
        return {};
    const bool apart =
        isSpace(glyphs[next].letter) && next + 1 < glyphs.size() && isDash(glyphs[next + 1].letter);
    next += apart ? 1 : 0;
    const char32_t sign = glyphs[next].letter;
    const bool signed_ = isDash(sign) || sign == U'.' || sign == U')';
    const bool bare = marker.key.front() != U'*' && marker.key.front() != U'[' &&
                      !isRaisedFigure(glyphs[marker.begin].letter);
    if (bare && !signed_)
        return {};
    next += signed_ ? 1 : 0;
    const bool space = next < glyphs.size() && isSpace(glyphs[next].letter);
    const bool raised = isRaisedFigure(glyphs[marker.begin].letter);
    return (space || raised) && next + 1 < glyphs.size() ? marker : Marker();
}

// Whether a marker stands right behind a word or stop, not within a decimal, and no word goes on
// behind it.
bool standsAsMarker(const Glyphs &glyphs, const Marker &marker) {
    if (marker.begin == 0)
        return false;
    const char32_t before = glyphs[marker.begin - 1].letter;
    const bool decimal = marker.begin > 1 && isClosing(before) && isFigure(marker.key.back()) &&
                         isFigure(glyphs[marker.begin - 2].letter);
    const bool behindSpace = isSpace(before) && marker.key.front() == U'[';
    const bool goesOn = marker.end < glyphs.size() && isAnyLetter(glyphs[marker.end].letter);
    return (isAnyLetter(before) || isClosing(before) || behindSpace) && !goesOn && !decimal;
}

// "*word*": stars that set a word off.
bool setsWordsOff(const std::vector<Line> &lines) {
    for (const Line &line : lines)
        for (std::size_t at = 0; at + 1 < line.raw.size(); ++at)
            if (line.raw[at].letter == U'*' && isAnyLetter(line.raw[at + 1].letter) &&
                (at == 0 || isSpace(line.raw[at - 1].letter)))
                return true;
    return false;
}

class NoteFinder {
public:
    explicit NoteFinder(std::vector<Line> lines)
        : m_lines(std::move(lines)), m_noStars(setsWordsOff(m_lines)) {}

    std::vector<Note> find() {
        for (std::size_t at = 0; at < m_lines.size(); ++at)
            read(at);
        std::sort(m_notes.begin(), m_notes.end(), [](const Note &left, const Note &right) {
            return left.marker.begin < right.marker.begin;
        });
        return std::move(m_notes);
    }

private:
    // Bodies begin with the line, or behind a space for stars; all else may be markers.
    void read(std::size_t number) {
        const Line &line = m_lines[number];
        const Glyphs &glyphs = line.raw;
        for (std::size_t at = 0; at < glyphs.size();) {
            const bool begins =
                at == 0 || (isSpace(glyphs[at - 1].letter) && glyphs[at].letter == U'*');
            if (const Marker body = begins ? bodyAt(glyphs, at) : Marker();
                !body.key.empty() && isOpen(body.key) && !isListed(number, body)) {
                const std::size_t end = bodyEnd(glyphs, body);
                close(line, body, end);
                at = end;
                continue;
            }
            const Marker marker = markerAt(glyphs, at);
            if (!marker.key.empty() && standsAsMarker(glyphs, marker) && !isStarOff(marker)) {
                m_marked.insert(marker.key);
                m_open[marker.key].push_back(
                    {{glyphs[marker.begin].source.begin, glyphs[marker.end - 1].source.end},
                     {},
                     line.core().end});
            }
            at = std::max(marker.end, at + 1);
        }
    }

    [[nodiscard]] bool isStarOff(const Marker &marker) const {
        return m_noStars && marker.key.front() == U'*';
    }

    // Whether a figure opens an item of a list: one beside it has no marker in the text.
    [[nodiscard]] bool isListed(std::size_t number, const Marker &body) const {
        const auto isItem = [this](const Line &line) {
            const Marker other = bodyAt(line.raw, 0);
            return !other.key.empty() && isFigure(other.key.front()) &&
                   m_marked.count(other.key) == 0;
        };
        const auto inked = [](const Line &line) { return !line.blank(); };
        const auto here = m_lines.begin() + static_cast<std::ptrdiff_t>(number);
        const auto before = std::find_if(std::make_reverse_iterator(here), m_lines.rend(), inked);
        const auto behind = std::find_if(here + 1, m_lines.end(), inked);
        return isFigure(body.key.front()) && ((before != m_lines.rend() && isItem(*before)) ||
                                              (behind != m_lines.end() && isItem(*behind)));
    }

    [[nodiscard]] bool isOpen(const std::u32string &key) const {
        const auto found = m_open.find(key);
        return found != m_open.end() && !found->second.empty();
    }

    // A note goes on to the line's end, or to the next note of stars in it.
    [[nodiscard]] std::size_t bodyEnd(const Glyphs &glyphs, const Marker &body) const {
        for (std::size_t at = body.end; at < glyphs.size(); ++at) {
            if (glyphs[at].letter != U'*' || !isSpace(glyphs[at - 1].letter))
                continue;
            const Marker next = bodyAt(glyphs, at);
            if (!next.key.empty() && isOpen(next.key))
                return at;
        }
        return glyphs.size();
    }

    // The body's marker is the first that is open: what stands behind it has had no body yet.
    void close(const Line &line, const Marker &body, std::size_t end) {
        std::vector<Note> &open = m_open[body.key];
        Note note = open.front();
        open.erase(open.begin());
        while (end > body.end && isSpace(line.raw[end - 1].letter))
            --end;
        note.body = {line.raw[body.begin].source.begin, line.raw[end - 1].source.end};
        // The marker's paragraph ends before notes that share its line.
        const bool sameLine = note.paragraph == line.core().end;
        if (sameLine)
            note.paragraph = note.body.begin;
        m_notes.push_back(note);
    }

    std::vector<Line> m_lines;
    bool m_noStars;
    std::map<std::u32string, std::vector<Note>> m_open; // markers without a body so far
    std::set<std::u32string> m_marked;                  // all markers so far
    std::vector<Note> m_notes;
};

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// A note with the white space before it: to its line's begin, and over the lines' ends before if
// the line is its own.
TextSpan withGap(std::string_view text, TextSpan body) {
    const auto inked = text.substr(0, body.begin).find_last_not_of(" \t\r\n");
    const auto begin = inked == std::string_view::npos ? 0 : static_cast<std::uint32_t>(inked + 1);
    return {begin, body.end};
}

Proposal removal(std::string_view text, const Note &note) {
    const TextSpan place = withGap(text, note.body);
    return {RepairKind::Footnote,
            place,
            std::string(place.of(text)),
            "",
            "of a footnote, which goes elsewhere",
            confidence,
            true,
            {}};
}

// The notes at `at`, each in a paragraph of its own.
Proposal insertion(std::string_view text, std::uint32_t at, const std::vector<Note> &notes) {
    Proposal proposal{RepairKind::Footnote,       {at, at},   "",   "",
                      "the footnotes' new place", confidence, true, {}};
    for (const Note &note : notes) {
        proposal.origin.push_back({static_cast<std::uint32_t>(proposal.after.size()), {at, at}});
        proposal.after += "\n\n";
        proposal.origin.push_back({static_cast<std::uint32_t>(proposal.after.size()), note.body});
        proposal.after += note.body.of(text);
    }
    return proposal;
}

// Notes that stand behind the text already: nothing but notes and white space follows them.
bool standBehindText(std::string_view text, const std::vector<Note> &notes) {
    std::vector<TextSpan> bodies;
    for (const Note &note : notes)
        bodies.push_back(note.body);
    if (!std::is_sorted(bodies.begin(), bodies.end(),
                        [](TextSpan left, TextSpan right) { return left.begin < right.begin; }))
        return false;
    for (std::size_t at = 0; at < bodies.size(); ++at) {
        const std::uint32_t next =
            at + 1 < bodies.size() ? bodies[at + 1].begin : static_cast<std::uint32_t>(text.size());
        if (!isBlank(TextSpan{bodies[at].end, next}.of(text)))
            return false;
    }
    const std::size_t before = text.substr(0, bodies.front().begin).find_last_not_of(" \t\r");
    return before == std::string_view::npos || text[before] == '\n';
}

bool standsBehindParagraph(std::string_view text, const Note &note) {
    return note.paragraph < note.body.begin &&
           TextSpan{note.paragraph, note.body.begin}.of(text).find('\n') !=
               std::string_view::npos &&
           isBlank(TextSpan{note.paragraph, note.body.begin}.of(text));
}

} // namespace

std::vector<Note> findNotes(std::string_view text) {
    return NoteFinder(splitLines(text)).find();
}

std::vector<Proposal> proposeNotePlaces(std::string_view text, NotePlace place) {
    const std::vector<Note> notes = findNotes(text);
    std::vector<Proposal> proposals;
    if (notes.empty() || (place == NotePlace::BehindText && standBehindText(text, notes)))
        return proposals;
    std::map<std::uint32_t, std::vector<Note>> targets;
    const auto inked = static_cast<std::uint32_t>(text.find_last_not_of(" \t\r\n") + 1);
    for (const Note &note : notes) {
        if (place == NotePlace::BehindParagraph && standsBehindParagraph(text, note))
            continue;
        proposals.push_back(removal(text, note));
        // Behind its own line a note stays in the gap that is taken out with it.
        const std::uint32_t paragraph = std::min(note.paragraph, withGap(text, note.body).begin);
        targets[place == NotePlace::BehindText ? inked : paragraph].push_back(note);
    }
    for (const auto &[at, moved] : targets)
        proposals.push_back(insertion(text, at, moved));
    std::stable_sort(
        proposals.begin(), proposals.end(), [](const Proposal &left, const Proposal &right) {
            return left.place.begin != right.place.begin ? left.place.begin < right.place.begin
                                                         : left.place.end < right.place.end;
        });
    return proposals;
}

std::vector<Proposal> gatherNotes(std::string_view text, const std::vector<Proposal> &repairs) {
    const std::string mended = applyRepairs(text, repairs);
    return composeRepairs(text, repairs, proposeNotePlaces(mended, NotePlace::BehindText));
}

} // namespace hamtaraz
