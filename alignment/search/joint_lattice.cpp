// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/joint_lattice.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace hamtaraz {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
/// Cuts kept at a segment of version 0: so many, and more where others have much that it lacks.
constexpr std::size_t mostCutsPerSegment = 160;
constexpr std::size_t mostCutsPerColumn = 24;
constexpr std::size_t usualColumns = 40;
constexpr double innerCut = -4.5; ///< nats, of a cut that one pair has inside a unit

/// What the likeliest beads between two cuts of a pair are worth: a unit that a third version holds
/// together may be several beads to the other two, all but the last with one segment on a side.
double beadsWorth(const PairEvidence &evidence, Band::Cut from, BeadShape shape) {
    if (!evidence.band().contains(from))
        return -infinity;
    double best =
        static_cast<double>(evidence.prior().logOf(shape) + evidence.logRatio(from, shape));
    const auto startWith = [&](BeadShape first) {
        const auto worth =
            static_cast<double>(evidence.prior().logOf(first) + evidence.logRatio(from, first));
        const BeadShape rest{static_cast<std::uint8_t>(shape.source - first.source),
                             static_cast<std::uint8_t>(shape.target - first.target)};
        if (worth > -infinity)
            best = std::max(
                best,
                worth + innerCut +
                    beadsWorth(evidence, {from.i + first.source, from.j + first.target}, rest));
    };
    if (shape.source > 1)
        for (std::uint8_t m = 1; m < shape.target; ++m)
            startWith({1, m});
    if (shape.target > 1)
        for (std::uint8_t n = 2; n < shape.source; ++n)
            startWith({n, 1});
    return best;
}

constexpr double unseenWorth = -10; ///< nats, of a bead no evidence was gathered for

} // namespace

JointLattice::JointLattice(const PairTable &pairs, const JointExtent &extent, double doubt,
                           Unseen unseen)
    : m_pairs(pairs), m_unseen(unseen) {
    nameStates();
    collectCuts(extent, doubt);
    m_reach.resize(m_cuts.size());
    std::size_t reach = 0;
    for (std::size_t v = 0; v < m_cuts.size(); ++v) {
        while (reach < m_cuts.size() && m_cuts[reach][0] <= m_cuts[v][0] + widestBead)
            ++reach;
        m_reach[v] = reach;
    }
}

/// Every set of missing versions is a state of its own while there are few versions; of many, only
/// those where one is missing or one stands alone. The others never go on: they count as rest.
void JointLattice::nameStates() {
    const std::size_t versions = m_pairs.versionCount();
    constexpr std::size_t fewVersions = 4;
    const std::size_t all = (std::size_t{1} << versions) - 1;
    const auto hasState = [&](std::size_t missing) {
        const auto count = static_cast<std::size_t>(std::popcount(missing));
        return missing != 0 && missing != all &&
               (versions <= fewVersions || count == 1 || count + 1 == versions);
    };
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    m_stateOfMissing.assign(all + 1, none);
    for (std::size_t missing = 0; missing <= all; ++missing)
        if (hasState(missing))
            m_stateOfMissing[missing] = m_states++;
    std::ranges::replace(m_stateOfMissing, none, m_states);
    ++m_states;
}

void JointLattice::collectCuts(const JointExtent &extent, double doubt) {
    for (std::uint32_t i = extent.from[0]; i <= extent.to[0]; ++i) {
        std::vector<PartialCut> found{{0, {i}}};
        for (std::size_t version = 1; version < m_pairs.versionCount(); ++version)
            found = extended(found, version, doubt);
        const auto first = static_cast<std::ptrdiff_t>(m_cuts.size());
        for (const PartialCut &partial : found)
            m_cuts.push_back(partial.cut);
        if (i == extent.from[0])
            m_cuts.push_back(extent.from);
        if (i == extent.to[0])
            m_cuts.push_back(extent.to);
        std::sort(m_cuts.begin() + first, m_cuts.end());
        m_cuts.erase(std::unique(m_cuts.begin() + first, m_cuts.end()), m_cuts.end());
    }
}

/// The cuts carried on through one more version, the least surprising of them.
std::vector<JointLattice::PartialCut> JointLattice::extended(const std::vector<PartialCut> &cuts,
                                                             std::size_t version,
                                                             double doubt) const {
    std::vector<PartialCut> longer;
    std::size_t widest = 0;
    for (PartialCut partial : cuts) {
        const double before = partial.surprise;
        const Band::Row columns = columnsFor(partial.cut, version);
        widest = std::max<std::size_t>(widest, columns.high - columns.low);
        for (std::uint32_t j = columns.low; j <= columns.high; ++j) {
            partial.cut[version] = j;
            partial.surprise = before + surprise(partial.cut, version, doubt);
            if (partial.surprise < infinity)
                longer.push_back(partial);
        }
    }
    std::ranges::sort(longer);
    const std::size_t unusual =
        m_unseen == Unseen::Take ? 0 : std::max(widest, usualColumns) - usualColumns;
    longer.resize(std::min(longer.size(), mostCutsPerSegment + mostCutsPerColumn * unusual));
    return longer;
}

/// Where a cut may run in one more version.
Band::Row JointLattice::columnsFor(const JointCut &cut, std::size_t version) const {
    Band::Row columns = m_pairs.of(0, version).evidence.band().row(cut[0]);
    if (m_unseen == Unseen::Take)
        for (std::size_t a = 1; a < version; ++a) {
            const Band::Row other = m_pairs.of(a, version).evidence.band().row(cut[a]);
            columns = {std::min(columns.low, other.low), std::max(columns.high, other.high)};
        }
    return columns;
}

/// How little the pairs of `version` with those before it expect a cut, in nats; +∞ leaves it out.
double JointLattice::surprise(const JointCut &cut, std::size_t version, double doubt) const {
    double sum = 0;
    std::size_t seen = 0;
    for (std::size_t a = 0; a < version; ++a) {
        const PairAlignment &pair = m_pairs.of(a, version);
        const Band::Cut pairCut{cut[a], cut[version]};
        const bool inBand = pair.evidence.band().contains(pairCut);
        const double here =
            inBand ? -1.0 * pair.logPosterior[pair.evidence.band().indexOf(pairCut)] : infinity;
        if (here <= doubt)
            ++seen;
        else if (m_unseen == Unseen::LeaveOut)
            return infinity;
        sum += std::min(here, doubt);
    }
    return seen > 0 ? sum : infinity;
}

double JointLattice::posteriorOf(const JointCut &cut, const ThroughCosts &through) const {
    const auto found = std::ranges::lower_bound(m_cuts, cut);
    if (found == m_cuts.end() || *found != cut || std::isinf(through.total))
        return 0;
    const auto first = static_cast<std::size_t>(found - m_cuts.begin()) * m_states;
    const std::size_t rest = first + m_states - 1;
    // Some paths come to rest here: they pass a state and then rest.
    double sum = std::exp(through.logPosterior(rest));
    for (std::size_t state = first; state < rest; ++state)
        if (!std::isinf(through.forward[state]))
            sum += std::exp(through.logPosterior(state)) -
                   std::exp(through.logPosterior(state, rest, 0));
    return std::clamp(sum, 0.0, 1.0);
}

std::size_t JointLattice::stateOf(const JointCut &from, const JointCut &to) const {
    std::size_t missing = 0;
    for (std::size_t v = 0; v < m_pairs.versionCount(); ++v)
        if (to[v] == from[v])
            missing |= std::size_t{1} << v;
    return m_stateOfMissing[missing];
}

std::size_t JointLattice::target(std::size_t vertex, std::size_t edge) const {
    const std::size_t cut = cutBehind(vertex, edge);
    if (!isRest(vertex))
        return cut * m_states + (edge == 0 ? m_states - 1 : vertex % m_states);
    return cut * m_states + stateOf(m_cuts[vertex / m_states], m_cuts[cut]);
}

double JointLattice::cost(std::size_t vertex, std::size_t edge) const {
    if (!isRest(vertex) && edge == 0)
        return 0;
    const JointCut &from = m_cuts[vertex / m_states];
    const JointCut &to = m_cuts[cutBehind(vertex, edge)];
    if (isRest(vertex))
        return unitCost(from, to, BeadPrior::Omission::Opens);
    return stateOf(from, to) == vertex % m_states ? unitCost(from, to, BeadPrior::Omission::GoesOn)
                                                  : infinity;
}

double JointLattice::unitCost(const JointCut &from, const JointCut &to,
                              BeadPrior::Omission omission) const {
    const std::size_t versions = m_pairs.versionCount();
    std::size_t sides = 0;
    std::size_t segments = 0;
    for (std::size_t v = 0; v < versions; ++v) {
        if (to[v] < from[v] || to[v] > from[v] + widestBead)
            return infinity;
        sides += to[v] > from[v] ? 1U : 0U;
        segments += to[v] - from[v];
    }
    if (sides == 1 && segments > 1)
        return infinity; // lone segments are units by themselves
    double worth = 0;
    for (std::size_t a = 0; a < versions; ++a)
        for (std::size_t b = a + 1; b < versions; ++b)
            worth += pairWorth(from, to, a, b, omission);
    // Every version is weighed in versions − 1 pairs.
    return -worth * 2 / static_cast<double>(versions);
}

/// What a unit is worth to one pair; −∞ where the pair has not looked, unless that is allowed.
double JointLattice::pairWorth(const JointCut &from, const JointCut &to, std::size_t a,
                               std::size_t b, BeadPrior::Omission omission) const {
    const BeadShape shape{static_cast<std::uint8_t>(to[a] - from[a]),
                          static_cast<std::uint8_t>(to[b] - from[b])};
    if (shape == BeadShape{})
        return 0;
    const PairEvidence &evidence = m_pairs.of(a, b).evidence;
    if (shape.source == 0 || shape.target == 0)
        return static_cast<double>(
            evidence.prior().logOfOmission(std::uint32_t{shape.source} + shape.target, omission));
    const double worth = beadsWorth(evidence, {from[a], from[b]}, shape);
    return worth == -infinity && m_unseen == Unseen::Take ? unseenWorth : worth;
}

} // namespace hamtaraz
