// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/search/pair_aligner.h"

#include <array>
#include <span>
#include <vector>

namespace hamtaraz {

/// Where a cut runs through every version: the segment behind it in each. The first versionCount
/// entries count, the others are 0.
using JointCut = std::array<std::uint32_t, maxVersions>;

/// The pair alignments of N versions, by their versions.
class PairTable {
public:
    PairTable(std::size_t versions, std::vector<PairAlignment> pairs)
        : m_versions(versions), m_pairs(std::move(pairs)) {}

    [[nodiscard]] std::size_t versionCount() const { return m_versions; }
    /// a < b; pairs are kept in the order (0,1), (0,2), …, (1,2), ….
    [[nodiscard]] const PairAlignment &of(std::size_t a, std::size_t b) const {
        return m_pairs[a * (2 * m_versions - a - 1) / 2 + (b - a - 1)];
    }

private:
    std::size_t m_versions;
    std::vector<PairAlignment> m_pairs;
};

/// The cuts through all versions that every pair finds possible, joined by units of up to
/// widestBead segments a version: the search for units is joint, not pair by pair (Simard 1999).
/// For two versions it is the pair lattice, thinned out.
class JointLattice {
public:
    /// Keeps cuts whose every pair posterior is at least e^−`doubt`.
    JointLattice(const PairTable &pairs, std::span<const std::uint32_t> segmentCounts,
                 double doubt);

    [[nodiscard]] std::size_t vertexCount() const { return m_cuts.size(); }
    [[nodiscard]] std::size_t edgeCount(std::size_t vertex) const {
        return m_reach[vertex] - vertex - 1;
    }
    [[nodiscard]] std::size_t target(std::size_t vertex, std::size_t edge) const {
        return vertex + 1 + edge;
    }
    [[nodiscard]] double cost(std::size_t vertex, std::size_t edge) const {
        return unitCost(m_cuts[vertex], m_cuts[target(vertex, edge)]);
    }

    [[nodiscard]] const JointCut &cutAt(std::size_t vertex) const { return m_cuts[vertex]; }

private:
    void collectCuts(std::span<const std::uint32_t> segmentCounts, double doubt);
    void extendCut(JointCut cut, std::size_t version, double doubt, double cost,
                   std::vector<std::pair<double, JointCut>> &found) const;
    [[nodiscard]] double unitCost(const JointCut &from, const JointCut &to) const;

    const PairTable &m_pairs;
    std::vector<JointCut> m_cuts;     ///< ascending, version 0 first
    std::vector<std::size_t> m_reach; ///< for each cut, one past the last a unit may lead to
};

} // namespace hamtaraz
