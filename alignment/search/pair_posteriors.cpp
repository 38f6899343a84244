// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/pair_posteriors.h"

#include "alignment/together.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hamtaraz {

namespace {

constexpr double mostBetweenRows = 600; ///< nats: e^600 is still a double

} // namespace

PairPosteriors::PairPosteriors(const PairEvidence &evidence, double temperature)
    : m_evidence(evidence), m_band(evidence.band()),
      m_perTemperature(static_cast<float>(1 / temperature)), m_forward(m_band.cutCount()),
      m_backward(m_band.cutCount()),
      m_opens(std::exp(
          static_cast<double>(evidence.prior().logOfOmission(1, BeadPrior::Omission::Opens)) /
          temperature)),
      m_goesOn(std::exp(
          static_cast<double>(evidence.prior().logOfOmission(1, BeadPrior::Omission::GoesOn)) /
          temperature)) {
    const auto [from, to] = m_band.extent();
    m_forwardOffset.assign(to.i - from.i + 1, 0);
    m_backwardOffset.assign(to.i - from.i + 1, 0);
    chooseReferences();
    together([this] { runBackward(); }, [this] { runForward(); });
}

double PairPosteriors::between(const std::vector<double> &offsets, std::size_t from,
                               std::size_t to) {
    return std::exp(std::clamp(offsets[from] - offsets[to], -mostBetweenRows, mostBetweenRows));
}

void PairPosteriors::chooseReferences() {
    const auto [start, end] = m_band.extent();
    m_reference.push_back(0);
    for (std::uint32_t i = start.i; i < end.i; ++i) {
        float best = 0;
        const auto [low, high] = m_band.row(i);
        const std::size_t first = m_band.indexOf({i, low});
        for (std::size_t c = first; c <= first + (high - low); ++c)
            best = std::max(best, m_evidence.logRatiosAt(c, 1)[0] * m_perTemperature);
        m_reference.push_back(m_reference.back() + static_cast<double>(best));
    }
}

/// e^worth, less the references, of the beads of a width that begin at a cut.
PairPosteriors::Weights PairPosteriors::weights(std::size_t cut, std::size_t row,
                                                std::uint32_t sourceWidth) const {
    constexpr float mostInFloat = 87;
    const Lanes worth =
        (m_evidence.logRatiosAt(cut, sourceWidth) + m_evidence.prior().logsOf(sourceWidth)) *
            m_perTemperature -
        static_cast<float>(m_reference[row + sourceWidth] - m_reference[row]);
    const Lanes fast = expLanes(worth);
    Weights result{};
    for (std::size_t m = 0; m < widestBead; ++m)
        result[m] = std::abs(worth[m]) <= mostInFloat || std::isinf(worth[m])
                        ? static_cast<double>(fast[m])
                        : std::exp(static_cast<double>(worth[m]));
    return result;
}

/// Scales a row to a greatest state of 1, and keeps it.
void PairPosteriors::scaleAndKeep(Row &row, double greatest, std::vector<States<Rounded>> &kept,
                                  std::size_t first) {
    const double scale = greatest > 0 ? 1 / greatest : 1;
    for (States<double> &here : row) {
        here.sourceAlone *= scale;
        here.targetAlone *= scale;
        here.rest *= scale;
        kept[first++] = {Rounded(here.sourceAlone), Rounded(here.targetAlone), Rounded(here.rest)};
    }
}

void PairPosteriors::runForward() {
    const Band::Cut start = m_band.extent().from;
    const std::size_t rows = m_forwardOffset.size();
    Window window;
    const auto rowAt = [&](std::size_t r) -> Row & { return window[r % window.size()]; };
    const auto open = [&](std::size_t r) {
        const auto [low, high] = m_band.row(start.i + static_cast<std::uint32_t>(r));
        rowAt(r).assign(high - low + 1, {});
    };
    for (std::size_t r = 0; r < std::min<std::size_t>(rows, widestBead); ++r)
        open(r);
    rowAt(0).front().rest = 1;
    for (std::size_t r = 0; r < rows; ++r) {
        if (r + widestBead < rows)
            open(r + widestBead);
        const auto i = start.i + static_cast<std::uint32_t>(r);
        const std::uint32_t low = m_band.row(i).low;
        const std::size_t first = m_band.indexOf({i, low});
        Row &row = rowAt(r);

        double greatest = 0;
        for (std::size_t c = 0; c < row.size(); ++c) {
            States<double> &here = row[c];
            here.rest += here.sourceAlone + here.targetAlone;
            if (c + 1 < row.size())
                row[c + 1].targetAlone = here.rest * m_opens + here.targetAlone * m_goesOn;
            greatest = std::max(greatest, here.rest);
        }
        scaleAndKeep(row, greatest, m_forward, first);
        if (greatest > 0)
            m_forwardOffset[r] += std::log(greatest);
        // Rows not reached yet take this row's scale.
        const std::size_t reach = std::min<std::size_t>(widestBead, rows - 1 - r);
        std::array<double, widestBead + 1> scale{};
        for (std::size_t n = 1; n <= reach; ++n) {
            if (r == 0 || n == widestBead)
                m_forwardOffset[r + n] = m_forwardOffset[r];
            scale[n] = between(m_forwardOffset, r, r + n);
        }
        const double alone =
            reach == 0 ? 0 : scale[1] * std::exp(m_reference[r] - m_reference[r + 1]);
        for (std::size_t c = 0; c < row.size(); ++c) {
            const States<double> &here = row[c];
            if (here.rest <= 0)
                continue;
            const std::uint32_t j = low + static_cast<std::uint32_t>(c);
            if (reach >= 1 && m_band.contains({i + 1, j}))
                rowAt(r + 1)[j - m_band.row(i + 1).low].sourceAlone +=
                    (here.rest * m_opens + here.sourceAlone * m_goesOn) * alone;
            for (std::uint32_t n = 1; n <= reach; ++n) {
                const Weights weight = weights(first + c, r, n);
                Row &reached = rowAt(r + n);
                const std::uint32_t lowest = m_band.row(i + n).low;
                for (std::uint32_t m = 1; m <= widestBead; ++m)
                    if (weight[m - 1] > 0)
                        reached[j + m - lowest].rest += here.rest * weight[m - 1] * scale[n];
            }
        }
    }
    m_logTotal = std::log(rowAt(rows - 1).back().rest) + m_forwardOffset.back();
}

void PairPosteriors::runBackward() {
    const Band::Cut start = m_band.extent().from;
    const std::size_t rows = m_backwardOffset.size();
    Window window;
    const auto rowAt = [&](std::size_t r) -> Row & { return window[r % window.size()]; };
    for (std::size_t r = rows; r-- > 0;) {
        const auto i = start.i + static_cast<std::uint32_t>(r);
        const auto [low, high] = m_band.row(i);
        const std::size_t first = m_band.indexOf({i, low});
        const std::size_t reach = std::min<std::size_t>(widestBead, rows - 1 - r);
        if (reach > 0)
            m_backwardOffset[r] = m_backwardOffset[r + 1];
        std::array<double, widestBead + 1> scale{};
        for (std::size_t n = 1; n <= reach; ++n)
            scale[n] = between(m_backwardOffset, r + n, r);

        const double alone =
            reach == 0 ? 0 : scale[1] * std::exp(m_reference[r] - m_reference[r + 1]);
        double greatest = 0;
        Row &row = rowAt(r);
        row.assign(high - low + 1, {});
        if (r + 1 == rows)
            row.back().rest = 1;
        for (std::size_t c = row.size(); c-- > 0;) {
            const std::uint32_t j = low + static_cast<std::uint32_t>(c);
            States<double> &here = row[c];
            double below = 0;
            if (reach >= 1 && m_band.contains({i + 1, j}))
                below = rowAt(r + 1)[j - m_band.row(i + 1).low].sourceAlone * alone;
            const double right = c + 1 < row.size() ? row[c + 1].targetAlone : 0;
            here.rest += m_opens * (below + right);
            for (std::uint32_t n = 1; n <= reach; ++n) {
                const Weights weight = weights(first + c, r, n);
                const Row &reached = rowAt(r + n);
                const std::uint32_t lowest = m_band.row(i + n).low;
                double sum = 0;
                for (std::uint32_t m = 1; m <= widestBead; ++m)
                    if (weight[m - 1] > 0)
                        sum += weight[m - 1] * reached[j + m - lowest].rest;
                here.rest += sum * scale[n];
            }
            here.sourceAlone = here.rest + m_goesOn * below;
            here.targetAlone = here.rest + m_goesOn * right;
            greatest = std::max({greatest, here.rest, here.sourceAlone, here.targetAlone});
        }
        scaleAndKeep(row, greatest, m_backward, first);
        if (greatest > 0)
            m_backwardOffset[r] += std::log(greatest);
    }
}

std::vector<float> PairPosteriors::ofCuts() const {
    std::vector<float> posteriors(m_band.cutCount());
    const std::uint32_t firstRow = m_band.extent().from.i;
    for (std::size_t c = 0; c < posteriors.size(); ++c) {
        const States<Rounded> &f = m_forward[c];
        const States<Rounded> &b = m_backward[c];
        const std::size_t row = m_band.cutAt(c).i - firstRow;
        const double passing = std::max(
            {f.rest * b.rest, f.sourceAlone * b.sourceAlone, f.targetAlone * b.targetAlone});
        posteriors[c] = static_cast<float>(std::log(passing) + m_forwardOffset[row] +
                                           m_backwardOffset[row] - m_logTotal);
    }
    return posteriors;
}

std::vector<SegmentPair> PairPosteriors::likelyBeads(float least) const {
    const std::size_t middle = m_band.cutCount() / 2;
    std::vector<SegmentPair> beads;
    std::vector<SegmentPair> rest;
    together([&] { beads = likelyBeadsFrom(0, middle, least); },
             [&] { rest = likelyBeadsFrom(middle, m_band.cutCount(), least); });
    beads.insert(beads.end(), rest.begin(), rest.end());
    return beads;
}

/// Those that begin at the cuts [first, last).
std::vector<SegmentPair> PairPosteriors::likelyBeadsFrom(std::size_t first, std::size_t last,
                                                         float least) const {
    std::vector<SegmentPair> beads;
    const auto [start, end] = m_band.extent();
    for (std::size_t c = first; c < last; ++c) {
        if (m_forward[c].rest <= 0)
            continue;
        const Band::Cut from = m_band.cutAt(c);
        const std::size_t row = from.i - start.i;
        for (std::uint32_t n = 1; n <= widestBead && from.i + n <= end.i; ++n) {
            const double scale =
                m_forward[c].rest *
                std::exp(std::min(m_forwardOffset[row] + m_backwardOffset[row + n] - m_logTotal,
                                  mostBetweenRows));
            const Weights weight = weights(c, row, n);
            for (std::uint32_t m = 1; m <= widestBead; ++m) {
                if (weight[m - 1] <= 0)
                    continue;
                const Band::Cut to{from.i + n, from.j + m};
                const auto posterior =
                    static_cast<float>(scale * weight[m - 1] * m_backward[m_band.indexOf(to)].rest);
                if (posterior >= least)
                    beads.push_back({{from.i, to.i}, {from.j, to.j}, std::min(posterior, 1.0F)});
            }
        }
    }
    return beads;
}

} // namespace hamtaraz
