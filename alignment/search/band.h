// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hamtaraz {

/// The cuts (i, j) between two versions that a search may visit: for each i of its extent, the j in
/// [low, high], both ends included. `low` and `high` never decrease with i, and the band holds
/// both corners of its extent.
class Band {
public:
    struct Row {
        std::uint32_t low = 0, high = 0;
    };
    struct Cut {
        std::uint32_t i = 0, j = 0;
        friend auto operator<=>(const Cut &, const Cut &) = default;
    };
    /// What is between two cuts, both included.
    struct Extent {
        Cut from, to;
    };

    /// Every cut.
    static Band full(Extent extent);

    /// The cuts whose j is no further than `radius` from a path, or from the rectangle between two
    /// neighbouring cuts of the path, in that row or one of the two rows before and after. `path`
    /// ascends in both versions; the corners of the extent are added.
    static Band around(Extent extent, const std::vector<Cut> &path, std::uint32_t radius);

    [[nodiscard]] Extent extent() const {
        return {{m_firstRow, m_rows.front().low},
                {m_firstRow + static_cast<std::uint32_t>(m_rows.size()) - 1, m_rows.back().high}};
    }
    [[nodiscard]] Row row(std::uint32_t i) const { return m_rows[i - m_firstRow]; }
    [[nodiscard]] bool contains(Cut cut) const {
        return cut.i >= m_firstRow && cut.i - m_firstRow < m_rows.size() &&
               cut.j >= row(cut.i).low && cut.j <= row(cut.i).high;
    }
    /// A number for each cut, ascending by i, then by j: a topological order of every lattice.
    [[nodiscard]] std::size_t indexOf(Cut cut) const {
        return m_offsets[cut.i - m_firstRow] + (cut.j - row(cut.i).low);
    }
    [[nodiscard]] Cut cutAt(std::size_t index) const {
        const std::uint32_t i = m_rowOf[index];
        return {m_firstRow + i, m_rows[i].low + static_cast<std::uint32_t>(index - m_offsets[i])};
    }
    [[nodiscard]] std::size_t cutCount() const { return m_offsets.back(); }

private:
    Band(std::uint32_t firstRow, std::vector<Row> rows);
    std::uint32_t m_firstRow;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_offsets; ///< of each row, and the end
    std::vector<std::uint32_t> m_rowOf; ///< of each cut, from the first row
};

} // namespace hamtaraz
