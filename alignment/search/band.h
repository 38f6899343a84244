// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace hamtaraz {

/// The cuts (i, j) between two versions that a search may visit: for each i in [0, rows], the j in
/// [low, high], both ends included. `low` and `high` never decrease with i, and the band holds
/// (0, 0) and (rows, columns).
class Band {
public:
    struct Row {
        std::uint32_t low = 0, high = 0;
    };

    struct Size {
        std::uint32_t rows = 0, columns = 0; ///< segments of the two versions
    };

    /// Every cut.
    static Band full(Size size);

    struct Cut {
        std::uint32_t i = 0, j = 0;
        friend auto operator<=>(const Cut &, const Cut &) = default;
    };

    /// The cuts no further than `radius` (in either version) from a path, plus everything inside
    /// the rectangle between two neighbouring cuts of the path that are further apart than
    /// `radius`. `path` ascends in both versions; its ends are added.
    static Band around(Size size, const std::vector<Cut> &path, std::uint32_t radius);

    [[nodiscard]] Size size() const {
        return {static_cast<std::uint32_t>(m_rows.size()) - 1, m_rows.back().high};
    }
    [[nodiscard]] Row row(std::uint32_t i) const { return m_rows[i]; }
    [[nodiscard]] bool contains(Cut cut) const {
        return cut.i < m_rows.size() && cut.j >= m_rows[cut.i].low && cut.j <= m_rows[cut.i].high;
    }
    /// A number for each cut, ascending by i, then by j: a topological order of every lattice.
    [[nodiscard]] std::size_t indexOf(Cut cut) const {
        return m_offsets[cut.i] + (cut.j - m_rows[cut.i].low);
    }
    [[nodiscard]] Cut cutAt(std::size_t index) const {
        const std::uint32_t i = m_rowOf[index];
        return {i, m_rows[i].low + static_cast<std::uint32_t>(index - m_offsets[i])};
    }
    [[nodiscard]] std::size_t cutCount() const { return m_offsets.back(); }

private:
    explicit Band(std::vector<Row> rows);
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_offsets; ///< of each row, and the end
    std::vector<std::uint32_t> m_rowOf; ///< of each cut
};

} // namespace hamtaraz
