// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/block_search.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace hamtaraz {
namespace {

constexpr std::size_t mostAtoms = 400; // of a line that is searched
constexpr double unsearched = 0.5;     // confidence in a line that is longer
// Temperature of the share of a cut that does not show: readings less likely say little of it.
constexpr double cutTemperature = 0.5;
constexpr double leastShare = 0.001;
constexpr std::size_t noParent = std::numeric_limits<std::size_t>::max();

// A reading of the line's end: the blocks from an atom on to the last, read from the last.
struct Step {
    PartialReading reading;
    std::size_t block = 0; // atom that the block read last begins with
    std::size_t parent = noParent;
    bool joined = false; // that block goes on the word before it
};

class BlockSearch {
public:
    BlockSearch(const LineAtoms &line, const LineKnowledge &knowledge,
                const LineNeighbours &neighbours, const SearchEffort &effort)
        : m_effort(effort), m_atoms(line.atoms), m_reader(line, knowledge),
          m_neighbours(neighbours), m_reaching(line.atoms.size() + 1),
          m_least(line.atoms.size() + 1, std::numeric_limits<double>::infinity()) {}

    LineReading search() {
        m_steps.push_back({LineReader::begin(m_neighbours.before), m_atoms.size()});
        m_reaching[m_atoms.size()].push_back(0);
        for (std::size_t end = m_atoms.size(); end > 0; --end)
            extend(end);
        return best();
    }

private:
    // Reads on, from every reading kept at a place, every block that ends there.
    void extend(std::size_t end) {
        const std::vector<std::size_t> kept = prune(std::move(m_reaching[end]));
        double uncut = 0; // what it costs that the line is not cut within the block
        for (std::size_t first = end; first-- > 0;) {
            const Atom &atom = m_atoms[first];
            const double cut = uncut + (first > 0 ? m_reader.cutCost(atom) : 0);
            const double least = cut + m_reader.leastCost(first, end);
            for (const std::size_t parent : kept) {
                if (costOf(parent) + least > m_least[first] + m_effort.nats)
                    break;
                add(parent, first, end, cut, false);
                if (m_reader.mayJoin(m_steps[parent].reading, first, end))
                    add(parent, first, end, cut, true);
            }
            if (atom.border == Border::Certain)
                break;
            uncut += LineReader::keptCost(atom);
        }
    }

    [[nodiscard]] std::vector<std::size_t> prune(std::vector<std::size_t> steps) const {
        const std::size_t kept = std::min(steps.size(), m_effort.readings);
        std::partial_sort(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(kept),
                          steps.end(), [this](std::size_t a, std::size_t b) {
                              return costOf(a) != costOf(b) ? costOf(a) < costOf(b) : a < b;
                          });
        steps.resize(kept);
        while (costOf(steps.back()) > costOf(steps.front()) + m_effort.nats)
            steps.pop_back();
        return steps;
    }

    [[nodiscard]] double costOf(std::size_t step) const { return m_steps[step].reading.cost; }

    void add(std::size_t parent, std::size_t first, std::size_t end, double cut, bool joined) {
        Step next{m_steps[parent].reading, first, parent, joined};
        next.reading.cost += cut;
        m_reader.read(next.reading, first, end, joined);
        m_least[first] = std::min(m_least[first], next.reading.cost);
        m_reaching[first].push_back(m_steps.size());
        m_steps.push_back(std::move(next));
    }

    LineReading best() {
        double least = std::numeric_limits<double>::infinity();
        std::size_t chosen = 0;
        for (const std::size_t at : m_reaching[0]) {
            m_reader.finish(m_steps[at].reading, m_neighbours);
            if (costOf(at) < least) {
                least = costOf(at);
                chosen = at;
            }
        }
        double rivals = 0;
        for (const std::size_t at : m_reaching[0])
            rivals += std::exp(least - costOf(at));
        LineReading reading{blocksOf(chosen), 1 / rivals, {}};
        countCuts(least, reading);
        return reading;
    }

    // The expected numbers of cuts, over all readings.
    void countCuts(double least, LineReading &reading) const {
        const auto weight = [&](std::size_t step) {
            return std::exp((least - costOf(step)) / cutTemperature);
        };
        double all = 0;
        for (const std::size_t at : m_reaching[0])
            all += weight(at);
        for (const std::size_t at : m_reaching[0])
            if (const double share = weight(at) / all; share > leastShare)
                countCuts(at, share, reading);
    }

    void countCuts(std::size_t step, double share, LineReading &reading) const {
        for (; m_steps[step].block < m_atoms.size(); step = m_steps[step].parent) {
            const Border border = m_atoms[m_steps[step].block].border;
            if (m_steps[step].block == 0)
                continue;
            if (border == Border::Space)
                reading.cuts.atSpaces += share;
            else if (border == Border::Inner)
                reading.cuts.inWords += share;
            else if (border == Border::Gap)
                reading.cuts.shown += share;
        }
    }

    [[nodiscard]] std::vector<Block> blocksOf(std::size_t step) const {
        std::vector<Block> blocks;
        for (; m_steps[step].parent != noParent; step = m_steps[step].parent) {
            const std::size_t end = m_steps[m_steps[step].parent].block;
            const Atom &first = m_atoms[m_steps[step].block], &last = m_atoms[end - 1];
            blocks.push_back(
                {{first.core.begin, last.core.end}, last.spaces, first.kind, m_steps[step].joined});
        }
        return blocks;
    }

    const SearchEffort m_effort;
    const std::vector<Atom> &m_atoms;
    LineReader m_reader;
    const LineNeighbours &m_neighbours;
    std::vector<Step> m_steps;
    std::vector<std::vector<std::size_t>> m_reaching; // steps whose block begins at an atom
    std::vector<double> m_least;                      // cost of these
};

} // namespace

LineReading searchBlocks(const Line &line, const BorderSigns &signs, const LineKnowledge &knowledge,
                         const LineNeighbours &neighbours, const SearchEffort &effort) {
    const LineAtoms atoms = cutAtoms(line, signs, knowledge);
    if (atoms.atoms.size() > mostAtoms)
        return {cutBlocks(line.raw, signs), unsearched, {}};
    return BlockSearch(atoms, knowledge, neighbours, effort).search();
}

} // namespace hamtaraz
