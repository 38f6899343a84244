// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/quality/doubt.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>
#include <string>

namespace hamtaraz {

namespace {

constexpr double oddLength = 1.8; ///< times longer or shorter than the work's ratio
constexpr float fewLetters = 12;  ///< lengths under this say nothing
constexpr std::uint32_t wide = 3; ///< segments on one side
constexpr float weak = 0.5F;      ///< confidence under which a unit is doubted for want of evidence

float lettersIn(const VersionFeatures &version, SegmentRange range) {
    float sum = 0;
    for (std::uint32_t s = range.first; s < range.last; ++s)
        sum += version.letters[s];
    return sum;
}

/// Numbers of two digits and more: single digits are often spelled out.
std::set<std::string> numbersIn(const VersionFeatures &version, SegmentRange range) {
    std::set<std::string> numbers;
    for (std::uint32_t s = range.first; s < range.last; ++s)
        for (const WordId word : version.wordsOf(s))
            if (const WordType &type = version.vocabulary[word];
                type.number && type.text.size() > 1)
                numbers.insert(type.text);
    return numbers;
}

std::string timesText(double times) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", times);
    return text;
}

/// Compares two versions all along the work.
class PairCheck {
public:
    PairCheck(std::span<const VersionFeatures> versions, std::uint8_t a, std::uint8_t b)
        : m_versionA(a), m_versionB(b), m_a(versions[a]), m_b(versions[b]),
          m_ratio(static_cast<double>(lettersIn(m_b, {0, m_b.segmentCount()})) /
                  static_cast<double>(lettersIn(m_a, {0, m_a.segmentCount()}))) {}

    void examine(Unit &unit) const {
        const SegmentRange partA = unit.parts[m_versionA];
        const SegmentRange partB = unit.parts[m_versionB];
        if (partA.empty() || partB.empty())
            return;
        examineLength(unit, lettersIn(m_a, partA), lettersIn(m_b, partB));
        const auto numbersA = numbersIn(m_a, partA);
        const auto numbersB = numbersIn(m_b, partB);
        examineNumbers(unit, numbersA, numbersB, m_versionA, m_versionB);
        examineNumbers(unit, numbersB, numbersA, m_versionB, m_versionA);
    }

private:
    /// The reason names the longer version first.
    void examineLength(Unit &unit, float lettersA, float lettersB) const {
        if (std::max(lettersA, lettersB) < fewLetters)
            return;
        const double times =
            static_cast<double>(lettersB) / (m_ratio * static_cast<double>(lettersA));
        if (times > oddLength)
            unit.reasons.push_back({ReasonKind::Length, m_versionB, m_versionA, timesText(times)});
        else if (times < 1 / oddLength)
            unit.reasons.push_back(
                {ReasonKind::Length, m_versionA, m_versionB, timesText(1 / times)});
    }

    static void examineNumbers(Unit &unit, const std::set<std::string> &here,
                               const std::set<std::string> &there, std::uint8_t has,
                               std::uint8_t lacks) {
        for (const std::string &number : here)
            if (!there.contains(number))
                unit.reasons.push_back({ReasonKind::MissingNumber, has, lacks, number});
    }

    std::uint8_t m_versionA, m_versionB;
    const VersionFeatures &m_a, &m_b;
    double m_ratio;
};

} // namespace

void explainDoubts(std::span<Unit> units, std::span<const VersionFeatures> versions) {
    std::vector<PairCheck> pairs;
    for (std::uint8_t a = 0; a < versions.size(); ++a)
        for (auto b = static_cast<std::uint8_t>(a + 1); b < versions.size(); ++b)
            pairs.emplace_back(versions, a, b);
    for (Unit &unit : units) {
        unit.reasons.clear();
        for (std::uint8_t v = 0; v < versions.size(); ++v)
            if (unit.parts[v].empty())
                unit.reasons.push_back({ReasonKind::Omission, v, v, {}});
        for (const PairCheck &pair : pairs)
            pair.examine(unit);
        if (std::ranges::any_of(unit.parts,
                                [](const SegmentRange &part) { return part.size() >= wide; }))
            unit.reasons.push_back({ReasonKind::WideUnit, 0, 0, beadType(unit)});
        if (unit.reasons.empty() && unit.confidence < weak)
            unit.reasons.push_back({ReasonKind::WeakEvidence, 0, 0, {}});
    }
}

} // namespace hamtaraz
