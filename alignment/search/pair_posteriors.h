// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/segment_pair.h"
#include "alignment/search/pair_evidence.h"

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace hamtaraz {

/// How likely every cut and bead of a pair lattice is, over all paths together (forward–backward).
/// The same sums as throughCosts() of that lattice, reckoned with probabilities that are rescaled
/// row by row instead of logarithms, which is an order of magnitude faster. Linear in the cuts.
class PairPosteriors {
public:
    /// `temperature` > 1 flattens the posteriors: every cost is divided by it.
    explicit PairPosteriors(const PairEvidence &evidence, double temperature = 1);

    /// ln posterior of passing a cut, by its number in the band: ≤ 0 but for rounding; −∞ when it
    /// is too unlikely to be told from 0 (under e^−600 or so).
    [[nodiscard]] std::vector<float> ofCuts() const;

    /// The beads with two sides whose posterior is at least `least`, in the order of their first
    /// cuts, each with its posterior as weight.
    [[nodiscard]] std::vector<SegmentPair> likelyBeads(float least) const;

private:
    /// A positive double to six digits, in half the room.
    class Rounded {
    public:
        Rounded() = default;
        explicit Rounded(double value)
            : m_bits(static_cast<std::uint32_t>(std::bit_cast<std::uint64_t>(value) >> 32)) {}
        operator double() const { return std::bit_cast<double>(std::uint64_t{m_bits} << 32); }

    private:
        std::uint32_t m_bits = 0;
    };
    /// One number for each state of a cut (see PairLattice).
    template <class Number> struct States { Number sourceAlone{}, targetAlone{}, rest{}; };
    using Row = std::vector<States<double>>;
    /// The rows that a bead reaches from a row on, the only ones that are reckoned with.
    using Window = std::array<Row, widestBead + 1>;
    static void scaleAndKeep(Row &row, double greatest, std::vector<States<Rounded>> &kept,
                             std::size_t first);

    using Weights = std::array<double, widestBead>;

    void chooseReferences();
    void runForward();
    void runBackward();
    [[nodiscard]] std::vector<SegmentPair> likelyBeadsFrom(std::size_t first, std::size_t last,
                                                           float least) const;
    [[nodiscard]] Weights weights(std::size_t cut, std::size_t row,
                                  std::uint32_t sourceWidth) const;
    /// e^(offset of row `from` − offset of row `to`).
    [[nodiscard]] static double between(const std::vector<double> &offsets, std::size_t from,
                                        std::size_t to);

    const PairEvidence &m_evidence;
    const Band &m_band;
    float m_perTemperature;
    std::vector<States<Rounded>> m_forward, m_backward;    ///< of every cut, scaled by their row
    std::vector<double> m_forwardOffset, m_backwardOffset; ///< ln of each row's scale
    /// Nats taken off whatever holds a source segment, summed over the segments before each row:
    /// every path has each segment once, so that no posterior changes, and no number gets too big.
    std::vector<double> m_reference;
    double m_opens, m_goesOn;
    double m_logTotal = 0;
};

} // namespace hamtaraz
