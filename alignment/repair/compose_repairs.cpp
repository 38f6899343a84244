// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/compose_repairs.h"

#include "alignment/repair/repair.h"
#include "alignment/repair/repair_map.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>

namespace hamtaraz {
namespace {

// A change of the first kind that is carried out, and where its outcome stands.
struct Done {
    const Proposal *proposal;
    TextSpan outcome;
};

// What is changed a second time: some of the text in between, with the first changes in it whole.
struct Stretch {
    TextSpan between;
    std::vector<const Proposal *> first, second;
};

std::uint32_t sizeOf(const Proposal &proposal) {
    return std::max(proposal.place.size(), static_cast<std::uint32_t>(proposal.after.size()));
}

// The change that gives the whole its kind: the largest, the last made of equal ones. Footnotes go
// before, which are moved all together or not at all.
const Proposal &leadOf(const Stretch &stretch) {
    const auto weight = [](const Proposal &proposal) {
        return std::pair(proposal.kind == RepairKind::Footnote, sizeOf(proposal));
    };
    const Proposal *lead = stretch.second.front();
    for (const auto *part : {&stretch.second, &stretch.first})
        for (const Proposal *proposal : *part)
            if (weight(*proposal) > weight(*lead))
                lead = proposal;
    return *lead;
}

// Whether a first change is part of what is changed again. One that put something in is also if it
// only touches, so that never two stand at one place.
bool meets(const Done &done, TextSpan between) {
    const TextSpan outcome = done.outcome;
    return done.proposal->place.empty()
               ? outcome.begin <= between.end && between.begin <= outcome.end
               : outcome.begin < between.end && between.begin < outcome.end;
}

bool overlap(TextSpan left, TextSpan right) {
    return left.begin < right.end && right.begin < left.end;
}

TextSpan together(TextSpan left, TextSpan right) {
    return {std::min(left.begin, right.begin), std::max(left.end, right.end)};
}

class Composition {
public:
    Composition(std::string_view source, const std::vector<Proposal> &first)
        : m_source(source), m_between(applyRepairs(source, first)), m_map(source, first) {
        std::int64_t grown = 0;
        for (const Proposal &proposal : first) {
            if (!proposal.apply)
                continue;
            const auto begin = static_cast<std::uint32_t>(proposal.place.begin + grown);
            const auto size = static_cast<std::uint32_t>(proposal.after.size());
            m_done.push_back({&proposal, {begin, begin + size}});
            grown += static_cast<std::int64_t>(size) - proposal.place.size();
        }
    }

    std::vector<Proposal> compose(const std::vector<Proposal> &first,
                                  const std::vector<Proposal> &second) {
        std::vector<Proposal> changed;
        for (const Stretch &stretch : stretches(second))
            changed.push_back(change(stretch));
        std::vector<Proposal> kept;
        auto near = changed.begin(); // the first that does not end before the proposal
        for (const Proposal &proposal : first) {
            while (near != changed.end() && near->place.end < proposal.place.begin)
                ++near;
            bool part = false;
            for (auto at = near; at != changed.end() && at->place.begin <= proposal.place.end; ++at)
                part = part || isPartOf(proposal, *at);
            if (!part)
                kept.push_back(proposal);
        }
        changed.erase(
            std::remove_if(changed.begin(), changed.end(),
                           [](const Proposal &made) { return made.before == made.after; }),
            changed.end());
        std::vector<Proposal> all;
        std::merge(std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()),
                   std::make_move_iterator(changed.begin()), std::make_move_iterator(changed.end()),
                   std::back_inserter(all), [](const Proposal &left, const Proposal &right) {
                       return std::pair(left.place.begin, left.place.end) <
                              std::pair(right.place.begin, right.place.end);
                   });
        return all;
    }

private:
    static bool isPartOf(const Proposal &first, const Proposal &changed) {
        return overlap(first.place, changed.place) ||
               (first.place.empty() && first.place.begin >= changed.place.begin &&
                first.place.end <= changed.place.end);
    }

    std::vector<Stretch> stretches(const std::vector<Proposal> &second) {
        std::vector<Stretch> found;
        for (const Proposal &proposal : second) {
            TextSpan between = proposal.place;
            const auto from =
                std::partition_point(m_done.begin(), m_done.end(), [&](const Done &done) {
                    return done.outcome.end < proposal.place.begin;
                });
            if (!proposal.apply) {
                if (from == m_done.end() || from->outcome.begin > between.end)
                    found.push_back({between, {}, {&proposal}});
                continue;
            }
            std::vector<const Proposal *> met;
            for (auto at = from; at != m_done.end() && at->outcome.begin <= between.end; ++at)
                if (meets(*at, between)) {
                    between = together(between, at->outcome);
                    met.push_back(at->proposal);
                }
            if (found.empty() || found.back().between.end <= between.begin)
                found.push_back({between, {}, {}});
            Stretch &stretch = found.back();
            stretch.between = together(stretch.between, between);
            stretch.first.insert(stretch.first.end(), met.begin(), met.end());
            stretch.second.push_back(&proposal);
        }
        return found;
    }

    // Where a place between first changes stood: behind those that end there, or before those that
    // begin there.
    [[nodiscard]] TextSpan sourceOf(TextSpan between) const {
        const auto behind =
            std::partition_point(m_done.begin(), m_done.end(), [&](const Done &done) {
                return done.outcome.end <= between.begin;
            });
        const std::uint32_t begin = behind == m_done.begin()
                                        ? between.begin
                                        : std::prev(behind)->proposal->place.end +
                                              (between.begin - std::prev(behind)->outcome.end);
        if (between.empty())
            return {begin, begin};
        const auto next = std::partition_point(m_done.begin(), m_done.end(), [&](const Done &done) {
            return done.outcome.begin < between.end;
        });
        const std::uint32_t end =
            next == m_done.end()
                ? static_cast<std::uint32_t>(m_source.size() - (m_between.size() - between.end))
                : next->proposal->place.begin - (next->outcome.begin - between.end);
        return {begin, end};
    }

    [[nodiscard]] Proposal change(const Stretch &stretch) const {
        Proposal made = leadOf(stretch);
        for (const Proposal *proposal : stretch.first)
            made.confidence = std::min(made.confidence, proposal->confidence);
        made.place = sourceOf(stretch.between);
        made.before = made.place.of(m_source);
        made.after.clear();
        made.origin.clear();
        std::uint32_t reached = stretch.between.begin;
        for (const Proposal *proposal : stretch.second) {
            keep({reached, proposal->place.begin}, made);
            put(*proposal, made);
            made.confidence = std::min(made.confidence, proposal->confidence);
            reached = proposal->place.end;
        }
        keep({reached, stretch.between.end}, made);
        return made;
    }

    // Goes on with text that stands in between, run by run of its source.
    void keep(TextSpan between, Proposal &made) const {
        TextSpan last;
        for (std::uint32_t at = between.begin; at < between.end; ++at) {
            const TextSpan source = m_map.sourceOf(at);
            const bool first = at == between.begin;
            if (!first && source.size() == 1 && source.begin == last.end)
                made.origin.back().source.end = source.end;
            else if (first || source != last)
                made.origin.push_back({static_cast<std::uint32_t>(made.after.size()), source});
            last = source;
            made.after += m_between[at];
        }
    }

    // Goes on with what a second change puts there, part of which may have been moved.
    void put(const Proposal &proposal, Proposal &made) const {
        const auto size = static_cast<std::uint32_t>(proposal.after.size());
        const std::uint32_t moved = proposal.origin.empty() ? size : proposal.origin.front().at;
        putNew(std::string_view(proposal.after).substr(0, moved), made);
        for (std::size_t run = 0; run < proposal.origin.size(); ++run) {
            const SourceRun &origin = proposal.origin[run];
            const std::uint32_t end =
                run + 1 < proposal.origin.size() ? proposal.origin[run + 1].at : size;
            if (origin.source.size() == end - origin.at)
                keep(origin.source, made);
            else
                putNew(std::string_view(proposal.after).substr(origin.at, end - origin.at), made);
        }
    }

    static void putNew(std::string_view text, Proposal &made) {
        if (text.empty())
            return;
        made.origin.push_back({static_cast<std::uint32_t>(made.after.size()), made.place});
        made.after += text;
    }

    std::string_view m_source;
    const std::string m_between;
    const RepairMap m_map;
    std::vector<Done> m_done;
};

} // namespace

std::vector<Proposal> composeRepairs(std::string_view source, const std::vector<Proposal> &first,
                                     const std::vector<Proposal> &second) {
    return second.empty() ? first : Composition(source, first).compose(first, second);
}

} // namespace hamtaraz
