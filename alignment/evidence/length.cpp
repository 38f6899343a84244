// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/length.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace hamtaraz {

namespace {

constexpr double floorNats = -12;
constexpr std::size_t fewestBeads = 8;
const double logRootTwoPi = 0.5 * std::log(2 * std::numbers::pi);

double normalLogDensity(double residual, double variance) {
    return -0.5 * residual * residual / variance - 0.5 * std::log(variance) - logRootTwoPi;
}

double total(std::span<const float> letters) {
    return std::accumulate(letters.begin(), letters.end(), 0.0);
}

double median(std::vector<float> letters) {
    const auto middle = letters.begin() + std::ssize(letters) / 2;
    std::ranges::nth_element(letters, middle);
    return static_cast<double>(*middle);
}

} // namespace

LengthEvidence::Marginal::Marginal(const VersionFeatures &version) : m_letters{0} {
    double sum = 0;
    double squares = 0;
    for (const float letters : version.letters) {
        sum += std::log(letters);
        squares += std::log(letters) * std::log(letters);
        m_letters.push_back(m_letters.back() + letters);
    }
    const auto n = static_cast<double>(std::max<std::size_t>(version.letters.size(), 1));
    m_logMean = sum / n;
    m_logDeviation = std::sqrt(std::max(squares / n - m_logMean * m_logMean, 0.05));
    m_table.resize(version.letters.size());
    for (std::uint32_t first = 0; first < m_table.size(); ++first)
        for (std::uint32_t m = 1; m <= tabled && first + m <= m_table.size(); ++m)
            m_table[first][m - 1] = static_cast<float>(computeLogDensity({first, first + m}));
}

double LengthEvidence::Marginal::logDensity(SegmentRange group) const {
    return group.size() <= tabled ? static_cast<double>(m_table[group.first][group.size() - 1])
                                  : computeLogDensity(group);
}

double LengthEvidence::Marginal::computeLogDensity(SegmentRange group) const {
    // A sum of m lognormals, matched by its mean and a spread of 1/√m.
    const double m = group.size();
    const double deviation = m_logDeviation / std::sqrt(m);
    const double centre =
        m_logMean + std::log(m) + 0.5 * (m_logDeviation * m_logDeviation - deviation * deviation);
    const double logLength = std::log(letters(group));
    return normalLogDensity(logLength - centre, deviation * deviation) - logLength;
}

std::vector<double> LengthEvidence::likelyRatios(const VersionFeatures &source,
                                                 const VersionFeatures &target) {
    constexpr double aboutTheSame = 1.5;
    const double whole = total(target.letters) / total(source.letters);
    const double segmentwise = median(target.letters) / median(source.letters);
    if (std::abs(std::log(whole / segmentwise)) < std::log(aboutTheSame))
        return {std::sqrt(whole * segmentwise)};
    return {whole, segmentwise};
}

LengthEvidence::LengthEvidence(const VersionFeatures &source, const VersionFeatures &target,
                               std::span<const SegmentPair> beads, double assumedRatio)
    : m_source(source), m_target(target) {
    struct Lengths {
        double source, target;
    };
    std::vector<Lengths> single;
    for (const SegmentPair &bead : beads)
        if (bead.source.size() == 1 && bead.target.size() == 1)
            single.push_back(
                {source.letters[bead.source.first], target.letters[bead.target.first]});
    if (single.size() < fewestBeads) {
        m_ratio = assumedRatio;
        m_logRatio = std::log(m_ratio);
        return;
    }
    double sourceSum = 0;
    double targetSum = 0;
    for (const Lengths &lengths : single) {
        sourceSum += lengths.source;
        targetSum += lengths.target;
    }
    m_ratio = targetSum / sourceSum;
    m_ratioDoubt = 0;
    m_logRatio = std::log(m_ratio);
    // The median of the squared residuals is not moved by beads that are wrong.
    std::vector<double> squares;
    for (const Lengths &lengths : single) {
        const double residual = lengths.target - m_ratio * lengths.source;
        squares.push_back(residual * residual /
                          (0.5 * (lengths.target + m_ratio * lengths.source)));
    }
    std::ranges::nth_element(squares, squares.begin() + std::ssize(squares) / 2);
    constexpr double medianOfSquaredNormal = 0.455;
    m_variance = std::clamp(squares[squares.size() / 2] / medianOfSquaredNormal, 0.5, 20.0);
}

Lanes LengthEvidence::logRatios(SegmentRange source, std::uint32_t first) const {
    const auto expected = static_cast<float>(m_ratio * m_source.letters(source));
    Lanes found = Lanes{} + 1.0F;
    for (std::uint32_t m = 1; m <= 4 && first + m <= m_target.segmentCount(); ++m)
        found[m - 1] = static_cast<float>(m_target.letters({first, first + m}));
    const Lanes mean = 0.5F * (expected + found);
    const Lanes doubt = static_cast<float>(m_ratioDoubt) * mean;
    const Lanes variance = static_cast<float>(m_variance) * mean + doubt * doubt;
    const Lanes residual = found - expected;
    const Lanes together = -0.5F * residual * residual / variance - 0.5F * logLanes(variance) -
                           static_cast<float>(logRootTwoPi);
    const Lanes alone =
        m_target.logDensities(first) + static_cast<float>(m_source.logDensity(source) - m_logRatio);
    const Lanes ratio = together - 0.5F * alone;
    constexpr auto floor = static_cast<float>(floorNats);
    return ratio > floor ? ratio : Lanes{} + floor;
}

float LengthEvidence::logRatio(SegmentRange source, SegmentRange target) const {
    const double expected = m_ratio * m_source.letters(source);
    const double found = m_target.letters(target);
    const double mean = 0.5 * (expected + found);
    const double together =
        normalLogDensity(found - expected, m_variance * mean + std::pow(m_ratioDoubt * mean, 2));
    // p(target | source) / p(target), and the same the other way round, in the source's measure.
    const double forward = together - m_target.logDensity(target);
    const double backward = together + m_logRatio - m_source.logDensity(source);
    return static_cast<float>(std::max(floorNats, 0.5 * (forward + backward)));
}

} // namespace hamtaraz
