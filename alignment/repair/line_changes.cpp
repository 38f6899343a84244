// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/line_changes.h"

#include "alignment/repair/characters.h"
#include "alignment/repair/repair_map.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

namespace hamtaraz {
namespace {

constexpr double characterConfidence = 0.98, spacingConfidence = 0.9;

bool keepsOrder(const Glyphs &text) {
    std::uint32_t reached = 0;
    TextSpan last;
    for (const Glyph &glyph : text) {
        if (glyph.inserted())
            continue;
        if (glyph.source.begin < reached && glyph.source != last)
            return false;
        reached = glyph.source.end;
        last = glyph.source; // what one change put in has one source
    }
    return true;
}

std::string reasonOf(RepairKind kind, const std::string &before) {
    switch (kind) {
    case RepairKind::Kashida:
        return "'" + before + "' stands for a kashida";
    case RepairKind::YehKaf:
        return "an Arabic letter in a Persian word";
    case RepairKind::Diacritics:
        return "a mark doubled by the extractor";
    default:
        return "a space out of place";
    }
}

Proposal describe(RepairKind kind, TextSpan place, std::string_view source, std::string after) {
    std::string before(place.of(source));
    std::string reason = reasonOf(kind, before);
    return {kind,
            place,
            std::move(before),
            std::move(after),
            std::move(reason),
            kind == RepairKind::Spacing ? spacingConfidence : characterConfidence,
            true,
            {}};
}

RepairKind kindOfDeleted(char32_t letter) {
    if (isSpace(letter))
        return RepairKind::Spacing;
    return isCombiningMark(letter) || letter == arabicComma ? RepairKind::Diacritics
                                                            : RepairKind::Kashida;
}

// The deletion of `place`, a proposal for each run of one kind.
void proposeDeletions(std::string_view source, TextSpan place, std::vector<Proposal> &out) {
    const Glyphs glyphs = decode(source, place);
    for (std::size_t at = 0; at < glyphs.size();) {
        const std::size_t first = at;
        const RepairKind kind = kindOfDeleted(glyphs[first].letter);
        while (at < glyphs.size() && kindOfDeleted(glyphs[at].letter) == kind)
            ++at;
        out.push_back(
            describe(kind, {glyphs[first].source.begin, glyphs[at - 1].source.end}, source, {}));
    }
}

std::string orderReason(const Line &line) {
    if (line.visual)
        return "the line stood from left to right, letter by letter; letters and spaces mended "
               "with it";
    return "the " + std::to_string(line.blocks) +
           " runs of the line stood in reverse order; letters and spaces mended with them";
}

// The mends of a line that were carried out; those that touch are one.
std::vector<Proposal> carriedOut(const Line &line) {
    std::vector<Proposal> mends;
    for (const Proposal &mend : line.mends) {
        if (!mend.apply)
            continue;
        if (mends.empty() || mend.place.begin >= mends.back().place.end) {
            mends.push_back(mend);
            continue;
        }
        Proposal &last = mends.back();
        last.place.end = std::max(last.place.end, mend.place.end);
        last.confidence = std::min(last.confidence, mend.confidence);
    }
    return mends;
}

// Writes the changes of a line whose characters kept their order, from left to right.
class CharacterChanges {
public:
    CharacterChanges(std::string_view source, const Line &line, std::vector<Proposal> &out)
        : m_source(source), m_mends(carriedOut(line)), m_out(out), m_reached(line.core().begin) {}

    void write(const Line &line) {
        for (const Glyph &glyph : line.text) {
            if (glyph.inserted()) {
                append(m_inserted, glyph, m_source);
                continue;
            }
            closeMends(glyph.source.begin);
            if (m_next < m_mends.size() && m_mends[m_next].place.begin <= glyph.source.begin)
                readMended(glyph);
            else
                readOther(glyph);
        }
        closeMends(line.core().end);
        insertHere();
        proposeDeletions(m_source, {m_reached, line.core().end}, m_out);
    }

private:
    void insertHere() {
        if (!m_inserted.empty())
            m_out.push_back(describe(RepairKind::Spacing, {m_reached, m_reached}, m_source,
                                     std::exchange(m_inserted, {})));
    }

    void readOther(const Glyph &glyph) {
        insertHere();
        proposeDeletions(m_source, {m_reached, glyph.source.begin}, m_out);
        std::string now;
        append(now, glyph, m_source);
        if (now != glyph.source.of(m_source))
            m_out.push_back(
                describe(isSpace(glyph.letter) ? RepairKind::Spacing : RepairKind::YehKaf,
                         glyph.source, m_source, std::move(now)));
        m_reached = glyph.source.end;
    }

    void readMended(const Glyph &glyph) {
        if (m_now.empty())
            insertHere();
        m_now += std::exchange(m_inserted, {});
        append(m_now, glyph, m_source);
    }

    // What the mends before `place` came to.
    void closeMends(std::uint32_t place) {
        for (; m_next < m_mends.size() && m_mends[m_next].place.end <= place; ++m_next) {
            Proposal &mend = m_mends[m_next];
            if (m_reached < mend.place.begin) {
                insertHere();
                proposeDeletions(m_source, {m_reached, mend.place.begin}, m_out);
            }
            mend.before = mend.place.of(m_source);
            mend.after = std::exchange(m_now, {});
            m_reached = mend.place.end;
            if (mend.before != mend.after)
                m_out.push_back(std::move(mend));
        }
    }

    std::string_view m_source;
    std::vector<Proposal> m_mends;
    std::vector<Proposal> &m_out;
    std::uint32_t m_reached;
    std::size_t m_next = 0;        // of the mends
    std::string m_now, m_inserted; // read of the next mend; spaces put in behind it
};

// Adds the mends that wait to the line's changes, from `first` on, where none of these stands in
// their way.
void proposeWaiting(std::string_view source, const Line &line, std::size_t first,
                    std::vector<Proposal> &out) {
    const auto begin = out.begin() + static_cast<std::ptrdiff_t>(first);
    const std::vector<Proposal> made(std::make_move_iterator(begin),
                                     std::make_move_iterator(out.end()));
    out.erase(begin, out.end());
    auto next = made.begin();
    for (const Proposal &mend : line.mends) {
        if (mend.apply || mend.place.of(source) == mend.after)
            continue;
        while (next != made.end() && next->place.end <= mend.place.begin)
            out.push_back(*next++);
        const bool free = next == made.end() || next->place.begin >= mend.place.end;
        if (!free || (out.size() > first && out.back().place.end > mend.place.begin))
            continue;
        out.push_back(mend);
        out.back().before = mend.place.of(source);
    }
    out.insert(out.end(), next, made.end());
}

} // namespace

void proposeLineChanges(std::string_view source, const Line &line, std::vector<Proposal> &out) {
    const std::size_t first = out.size();
    if (keepsOrder(line.text)) {
        CharacterChanges(source, line, out).write(line);
        proposeWaiting(source, line, first, out);
        return;
    }
    const TextSpan place = line.core();
    std::string before(place.of(source)), after = encode(line.text, source);
    if (before == after) // equal characters changed places
        return;
    out.push_back({line.visual ? RepairKind::VisualOrder : RepairKind::BlockOrder, place,
                   std::move(before), std::move(after), orderReason(line), line.confidence, true,
                   originOf(line.text, 0, source)});
}

} // namespace hamtaraz
