// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/search/pair_aligner.h"
#include "alignment/search/posteriors.h"

#include <array>
#include <span>
#include <vector>

namespace hamtaraz {

/// Where a cut runs through every version: the segment behind it in each. The first versionCount
/// entries count, the others are 0.
using JointCut = std::array<std::uint32_t, maxVersions>;

/// What is between two cuts, both included.
struct JointExtent {
    JointCut from{}, to{};
};

/// The pair alignments of N versions, by their versions.
class PairTable {
public:
    PairTable(std::size_t versions, std::vector<PairAlignment> pairs)
        : m_versions(versions), m_pairs(std::move(pairs)) {}

    [[nodiscard]] std::size_t versionCount() const { return m_versions; }
    /// a < b; pairs are kept in the order (0,1), (0,2), …, (1,2), ….
    [[nodiscard]] const PairAlignment &of(std::size_t a, std::size_t b) const {
        return m_pairs[indexOf(a, b)];
    }

    void replace(std::size_t a, std::size_t b, PairAlignment pair) {
        m_pairs[indexOf(a, b)] = std::move(pair);
    }

private:
    [[nodiscard]] std::size_t indexOf(std::size_t a, std::size_t b) const {
        return a * (2 * m_versions - a - 1) / 2 + (b - a - 1);
    }
    std::size_t m_versions;
    std::vector<PairAlignment> m_pairs;
};

/// The cuts through all versions that every pair finds possible, joined by units of up to
/// widestBead segments a version: the search for units is joint, not pair by pair (Simard 1999).
/// As in the pair lattice, a cut is several vertices: at rest, or within a run of units that lack
/// the same versions.
class JointLattice {
public:
    /// What to do with a cut that some pair has not looked at: leave it out, or take it at a price.
    /// Only when a pair has lost its way altogether do the others have to go on without it.
    enum class Unseen { LeaveOut, Take };

    /// Keeps the cuts of `extent` whose every pair posterior is at least e^−`doubt`.
    JointLattice(const PairTable &pairs, const JointExtent &extent, double doubt,
                 Unseen unseen = Unseen::LeaveOut);

    [[nodiscard]] std::size_t vertexCount() const { return m_cuts.size() * m_states; }
    [[nodiscard]] std::size_t edgeCount(std::size_t vertex) const {
        if (vertex == 0)
            return 1; // the start only comes to rest
        const std::size_t units = m_reach[vertex / m_states] - vertex / m_states - 1;
        return isRest(vertex) ? units : units + 1;
    }
    [[nodiscard]] std::size_t target(std::size_t vertex, std::size_t edge) const;
    [[nodiscard]] double cost(std::size_t vertex, std::size_t edge) const;

    /// The cost of the edge between two vertices that one joins.
    [[nodiscard]] double costBetween(std::size_t from, std::size_t to) const {
        return cost(from, to / m_states - from / m_states - (isRest(from) ? 1 : 0));
    }
    /// The vertices at the cut of `from` that have an edge for the unit from there to `to`: a unit
    /// may open a run of omissions or go on with one.
    [[nodiscard]] std::array<std::size_t, 2> startsOf(std::size_t from, std::size_t to) const {
        const std::size_t first = from - from % m_states;
        return {first + m_states - 1, first + to % m_states}; // at rest both are the same
    }
    /// How many versions have something between the cuts of two vertices.
    [[nodiscard]] std::size_t sidesBetween(std::size_t from, std::size_t to) const {
        std::size_t sides = 0;
        for (std::size_t v = 0; v < m_pairs.versionCount(); ++v)
            sides += cutAt(to)[v] > cutAt(from)[v] ? 1U : 0U;
        return sides;
    }
    [[nodiscard]] const JointCut &cutAt(std::size_t vertex) const {
        return m_cuts[vertex / m_states];
    }

    /// How likely a cut is passed, in [0,1]; 0 for one that was left out. Logarithmic.
    [[nodiscard]] double posteriorOf(const JointCut &cut, const ThroughCosts &through) const;

private:
    /// A cut through the first versions, and how little their pairs expect it.
    struct PartialCut {
        double surprise = 0;
        JointCut cut{};
        friend auto operator<=>(const PartialCut &, const PartialCut &) = default;
    };

    void nameStates();
    void collectCuts(const JointExtent &extent, double doubt);
    [[nodiscard]] std::vector<PartialCut> extended(const std::vector<PartialCut> &cuts,
                                                   std::size_t version, double doubt) const;
    [[nodiscard]] Band::Row columnsFor(const JointCut &cut, std::size_t version) const;
    [[nodiscard]] double surprise(const JointCut &cut, std::size_t version, double doubt) const;
    [[nodiscard]] double pairWorth(const JointCut &from, const JointCut &to, std::size_t a,
                                   std::size_t b, BeadPrior::Omission omission) const;
    [[nodiscard]] bool isRest(std::size_t vertex) const {
        return vertex % m_states == m_states - 1;
    }
    /// From rest every edge is a unit; from an omission, edge 0 comes to rest and the others go on.
    [[nodiscard]] std::size_t cutBehind(std::size_t vertex, std::size_t edge) const {
        return vertex / m_states + edge + (isRest(vertex) ? 1 : 0);
    }
    [[nodiscard]] std::size_t stateOf(const JointCut &from, const JointCut &to) const;
    [[nodiscard]] double unitCost(const JointCut &from, const JointCut &to,
                                  BeadPrior::Omission omission) const;

    const PairTable &m_pairs;
    Unseen m_unseen;
    std::vector<std::size_t> m_stateOfMissing; ///< of each set of missing versions, as bits
    std::size_t m_states = 0;                  ///< the last is rest
    std::vector<JointCut> m_cuts;              ///< ascending, version 0 first
    std::vector<std::size_t> m_reach; ///< for each cut, one past the last a unit may lead to
};

} // namespace hamtaraz
