// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/pdf_cells.h"
#include "alignment/io/pdf_columns.h"
#include "alignment/text/span.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace hamtaraz::io {

/// A line of a page, in reading order. Lengths are points. `start` and `end` are measured in
/// the direction the page is read: from its left side, or its right.
struct PdfLine {
    std::string text; ///< UTF-8
    float start = 0, end = 0;
    float baseline = 0; ///< from the page's top
    float size = 0;
    float firstWord = 0; ///< the width of its first word
    bool rightToLeft = false;
    std::vector<TextSpan> raised; ///< small raised figures and stars in `text`, in order
    std::uint32_t page = 0;       ///< from 0
    std::uint32_t column = 0;     ///< of the page, from 0, in reading order

    [[nodiscard]] float length() const { return end - start; }
};

/// What a document shows of itself while its lines are written, a page after the other.
class PdfLineWriter {
public:
    /// The lines of a page in reading order.
    std::vector<PdfLine> write(PdfPage page, std::uint32_t number);

    [[nodiscard]] std::size_t characters() const { return m_characters; }
    /// Of them, those no font says the meaning of.
    [[nodiscard]] std::size_t unreadable() const { return m_unreadable; }

private:
    struct Draft;
    /// From which side a page is read, and how wide it is.
    struct PageSide {
        bool fromRight = false;
        float width = 0;
    };

    static Draft draftOf(const PdfRow &row, const std::vector<PdfCell> &cells,
                         const PageSide &page);
    void countBrackets(const Draft &draft);
    [[nodiscard]] bool isMirrored(char32_t bracket) const;
    PdfLine finish(const Draft &draft);

    /// For each kind of bracket, how often its sides were right after mirroring, less the times
    /// they were wrong: fonts name brackets by their look, or by their meaning.
    std::map<char32_t, long> m_mirrored;
    PdfKashida m_kashida;
    PdfColumnCutter m_cutter;
    std::size_t m_characters = 0, m_unreadable = 0;
};

} // namespace hamtaraz::io
