// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/planners.h"
#include "alignment/realign.h"
#include "tests/gold/gold_case.h"

#include <algorithm>
#include <optional>
#include <set>

namespace hamtaraz::support {

/// A reviewer in simulation: looks at the most doubtful unit, confirms it if it is right, else puts
/// one unit right by what the gold says; and so on until every unit of the gold stands.
class Reviewer {
public:
    enum class Ripple { Off, On }; ///< whether the aligner solves again around a correction

    struct Report {
        std::size_t confirmed = 0, corrected = 0;
        bool reachedGold = false;
        [[nodiscard]] std::size_t actions() const { return confirmed + corrected; }
    };

    /// Keeps a reference to `gold`, whose units must not cross.
    Reviewer(const GoldCase &gold, Alignment aligned)
        : m_gold(gold), m_aligned(std::move(aligned)),
          m_model(AlignmentModel::learn(gold.document, m_aligned).value()) {
        std::vector<std::uint32_t> cut(gold.document.versions.size(), 0);
        for (const auto &row : gold.gold) {
            Unit unit;
            for (std::size_t v = 0; v < row.size(); ++v) {
                const auto size = static_cast<std::uint32_t>(row[v].size());
                unit.parts.push_back({cut[v], cut[v] + size});
                cut[v] += size;
            }
            unit.status = Status::Confirmed;
            completeLinks(unit);
            m_wanted.push_back(std::move(unit));
        }
        for (const Unit &unit : m_wanted)
            m_rows.insert(filled(unit));
    }

    [[nodiscard]] Report review(Ripple ripple) const {
        Report report;
        Alignment work = m_aligned;
        while (!(report.reachedGold = standsAll(work))) {
            const auto doubtful = mostDoubtful(work);
            if (!doubtful)
                return report;
            if (isRight(work[*doubtful])) {
                (void)work.apply(*setStatus(work, *doubtful, Status::Confirmed));
                ++report.confirmed;
            } else {
                const std::size_t at = putRight(work, *doubtful);
                if (ripple == Ripple::On)
                    solveAround(work, at);
                ++report.corrected;
            }
        }
        return report;
    }

    /// Of the units that are wrong, the share among the most doubtful tenth; 1 if none is wrong.
    [[nodiscard]] double errorsInDoubtfulTenth() const {
        std::vector<std::size_t> units(m_aligned.size());
        for (std::size_t u = 0; u < units.size(); ++u)
            units[u] = u;
        std::ranges::stable_sort(units, {}, [&](std::size_t u) { return m_aligned[u].confidence; });
        const auto wrong = [&](std::size_t u) { return !isRight(m_aligned[u]); };
        const auto all = std::ranges::count_if(units, wrong);
        units.resize((units.size() + 9) / 10);
        return all == 0 ? 1
                        : static_cast<double>(std::ranges::count_if(units, wrong)) /
                              static_cast<double>(all);
    }

    /// Actions for each thousand segments of the first version.
    [[nodiscard]] double perThousand(std::size_t actions) const {
        return 1000.0 * static_cast<double>(actions) /
               static_cast<double>(m_gold.document.versions.front().segments.size());
    }

private:
    /// A unit by its parts; where it has nothing, its place does not count.
    using Row = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    static Row filled(const Unit &unit) {
        Row row;
        for (const SegmentRange &part : unit.parts)
            row.push_back(part.empty() ? std::pair{0U, 0U} : std::pair{part.first, part.last});
        return row;
    }
    static bool isLone(const Unit &unit) {
        return std::ranges::count_if(unit.parts,
                                     [](const SegmentRange &p) { return !p.empty(); }) == 1;
    }

    /// Lone segments are right one by one or together.
    [[nodiscard]] bool isRight(const Unit &unit) const {
        if (!isLone(unit))
            return m_rows.contains(filled(unit));
        for (std::size_t v = 0; v < unit.parts.size(); ++v)
            for (std::uint32_t s = unit.parts[v].first; s < unit.parts[v].last; ++s)
                if (!isLone(m_wanted[wantedOf(v, s)]))
                    return false;
        return true;
    }

    [[nodiscard]] std::size_t wantedOf(std::size_t version, std::uint32_t segment) const {
        const auto behind = std::ranges::upper_bound(
            m_wanted, segment, {}, [&](const Unit &unit) { return unit.parts[version].last; });
        return static_cast<std::size_t>(behind - m_wanted.begin());
    }

    [[nodiscard]] bool standsAll(const Alignment &work) const {
        std::set<Row> rows;
        for (const Unit &unit : work.units())
            rows.insert(filled(unit));
        return std::ranges::all_of(m_wanted, [&](const Unit &unit) {
            return isLone(unit) || rows.contains(filled(unit));
        });
    }

    static std::optional<std::size_t> mostDoubtful(const Alignment &work) {
        std::optional<std::size_t> found;
        for (std::size_t u = 0; u < work.size(); ++u)
            if (!work[u].isSettled() && (!found || work[u].confidence < work[*found].confidence))
                found = u;
        return found;
    }

    /// The first wanted unit that shares a segment with `unit`.
    [[nodiscard]] const Unit &wantedAt(const Unit &unit) const {
        std::size_t first = m_wanted.size();
        for (std::size_t v = 0; v < unit.parts.size(); ++v)
            if (!unit.parts[v].empty())
                first = std::min(first, wantedOf(v, unit.parts[v].first));
        return m_wanted[first];
    }

    /// Puts a wanted unit in place, confirmed; what else stood there is left over before and behind
    /// it. Returns where it stands.
    std::size_t putRight(Alignment &work, std::size_t doubtful) const {
        const Unit &wanted = wantedAt(work[doubtful]);
        std::size_t first = doubtful;
        std::size_t last = doubtful + 1;
        const auto beginsLate = [&](std::size_t v) {
            return work[first].parts[v].first > wanted.parts[v].first;
        };
        const auto endsEarly = [&](std::size_t v) {
            return work[last - 1].parts[v].last < wanted.parts[v].last;
        };
        const auto anyVersion = [&](const auto &holds) {
            for (std::size_t v = 0; v < wanted.parts.size(); ++v)
                if (holds(v))
                    return true;
            return false;
        };
        while (anyVersion(beginsLate))
            --first;
        while (anyVersion(endsEarly))
            ++last;
        Splice splice{first,
                      {work.units().begin() + static_cast<std::ptrdiff_t>(first),
                       work.units().begin() + static_cast<std::ptrdiff_t>(last)},
                      {},
                      {}};
        Unit before;
        Unit behind;
        for (std::size_t v = 0; v < wanted.parts.size(); ++v) {
            before.parts.push_back({work[first].parts[v].first, wanted.parts[v].first});
            behind.parts.push_back({wanted.parts[v].last, work[last - 1].parts[v].last});
        }
        for (Unit *unit : {&before, &behind})
            completeLinks(*unit);
        const auto holds = [](const Unit &unit) {
            return !std::ranges::all_of(unit.parts, &SegmentRange::empty);
        };
        if (holds(before))
            splice.after.push_back(before);
        const std::size_t at = first + splice.after.size();
        splice.after.push_back(wanted);
        if (holds(behind))
            splice.after.push_back(behind);
        (void)work.apply(splice);
        return at;
    }

    void solveAround(Alignment &work, std::size_t at) const {
        for (const std::size_t neighbour : {at + 1, at - 1}) // the later one first: `at` must hold
            if (neighbour < work.size() && !work[neighbour].isSettled())
                if (const auto splice = realign(m_model, work, {neighbour, neighbour + 1}))
                    (void)work.apply(*splice);
    }

    const GoldCase &m_gold;
    std::vector<Unit> m_wanted;
    std::set<Row> m_rows;
    Alignment m_aligned;
    AlignmentModel m_model;
};

} // namespace hamtaraz::support
