// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/column_signs.h"

#include "alignment/repair/characters.h"
#include "alignment/repair/line.h"
#include "alignment/repair/page_layout.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <cstddef>
#include <map>

namespace hamtaraz {
namespace {

constexpr std::size_t fewestSharedRows = 8, fewestPieces = 5; // where nothing else is known
constexpr std::size_t fewestSecondRows = 2;
constexpr std::uint32_t leastWidth = 15; // cells, of the middle line of a column
constexpr double leastWords = 2.25;      // in a line, on average
// Shares of what is not blank.
constexpr double mostFigures = 0.12, mostOtherSigns = 0.04;
// A line is full if the next one's first word would have made it wider than this share of the
// column; so many of those within sentences are.
constexpr double fullShare = 0.85, fewestFull = 0.65;
// Shares of the lines that go on in a small letter, and of those that show a mark.
constexpr double fewestSmall = 0.4, fewestSmallSeconds = 0.25, fewestMarks = 0.1;
// In a script without small letters: of the lines that go on, and that show a sentence's end.
constexpr double fewestGoingOn = 0.5, fewestEnds = 1.0 / 12;
constexpr double lastLineShare = 0.75;      // of the column's width: such a line ends a paragraph
constexpr std::size_t fewestSharedGaps = 2; // of a table's rows, or of a text and its translation
constexpr std::size_t leastShorter = 3;     // rows
constexpr std::uint32_t leastRightIndent = 3;
constexpr double shortShare = 0.8, edgeShare = 0.85;
constexpr double plainConfidence = 0.85, dividedConfidence = 0.95;

double shareOf(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

UScriptCode scriptOf(char32_t letter) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(letter), &status);
}

bool isCased(UScriptCode script) {
    return script == USCRIPT_LATIN || script == USCRIPT_CYRILLIC || script == USCRIPT_GREEK;
}

bool isMark(char32_t letter) {
    return isSentenceEnd(letter) || isClosing(letter);
}

/// One column, read through.
class ColumnReader {
public:
    ColumnReader(const std::vector<ColumnPiece> &pieces, std::string_view text) : m_pieces(pieces) {
        for (const ColumnPiece &piece : pieces) {
            m_lines.push_back(decode(text, piece.source));
            read(m_lines.back());
        }
        std::vector<std::uint32_t> widths;
        for (const ColumnPiece &piece : pieces)
            widths.push_back(piece.width);
        std::sort(widths.begin(), widths.end());
        m_width = widths[widths.size() * 9 / 10];
        m_middle = widths[widths.size() / 2];
        for (std::size_t at = 0; at < pieces.size(); ++at)
            if (endsSentence(m_lines[at])) {
                ++m_lastEnds;
                m_shortEnds += pieces[at].width < lastLineShare * m_width ? 1U : 0U;
            }
        for (std::size_t at = 0; at + 1 < pieces.size(); ++at)
            pair(at);
    }

    [[nodiscard]] std::size_t size() const { return m_pieces.size(); }
    /// Lines that a mark, that a sentence's end stands within.
    [[nodiscard]] std::size_t innerMarks() const { return m_innerMarks; }
    [[nodiscard]] std::size_t innerEnds() const { return m_innerEnds; }
    /// Lines that a sentence ends with; those of them that are short, as paragraphs' last lines.
    [[nodiscard]] std::size_t lastEnds() const { return m_lastEnds; }
    [[nodiscard]] std::size_t shortEnds() const { return m_shortEnds; }
    [[nodiscard]] bool divides() const { return m_divided > 0; }
    [[nodiscard]] bool endsInSentence() const { return !endsSentence(m_lines.back()); }
    [[nodiscard]] std::size_t lastRow() const { return m_pieces.back().row; }

    /// The script of most of its letters.
    [[nodiscard]] UScriptCode script() const {
        const auto most = std::max_element(
            m_scripts.begin(), m_scripts.end(),
            [](const auto &left, const auto &right) { return left.second < right.second; });
        return most == m_scripts.end() ? USCRIPT_COMMON : most->first;
    }

    [[nodiscard]] bool readsAsProse(ColumnProof proof) const {
        const bool few = proof == ColumnProof::Seconds;
        if (m_middle < leastWidth || shareOf(m_words, size()) < leastWords ||
            shareOf(m_figures, m_ink) > mostFigures || shareOf(m_others, m_ink) > mostOtherSigns ||
            (m_goingOn > 0 && shareOf(m_full, m_goingOn) < fewestFull))
            return false;
        if (!few && size() < fewestPieces)
            return false;
        if (m_pairs == 0)
            return few;
        if (!isCased(script()))
            return shareOf(m_goingOn, m_pairs) >= fewestGoingOn;
        return shareOf(m_small, m_pairs) >= (few ? fewestSmallSeconds : fewestSmall);
    }

    /// Lines that are short and stand at the right edge.
    [[nodiscard]] std::size_t rightLines() const {
        return static_cast<std::size_t>(
            std::count_if(m_pieces.begin(), m_pieces.end(), [&](const ColumnPiece &piece) {
                return piece.indent >= leastRightIndent && piece.width < shortShare * m_width &&
                       piece.indent + piece.width >= edgeShare * m_width;
            }));
    }

private:
    void read(const Glyphs &line) {
        bool mark = false, end = false, inMark = false, inEnd = false, inWord = false;
        for (const Glyph &glyph : line) {
            const char32_t letter = glyph.letter;
            if (isSpace(letter)) {
                inWord = false;
                continue;
            }
            const bool sign = !isInArabicWord(letter) && !isForeignLetter(letter);
            m_words += !inWord && !sign ? 1U : 0U;
            inWord = inWord || !sign;
            ++m_ink;
            if (isFigure(letter))
                ++m_figures;
            else if (!sign)
                readLetter(letter, mark, end, inMark, inEnd);
            else if (isMark(letter))
                readMark(letter, mark, end);
            else if (!isDash(letter) && !isOpening(letter) && letter != '"' && letter != '\'')
                ++m_others;
        }
        m_innerMarks += inMark ? 1U : 0U;
        m_innerEnds += inEnd ? 1U : 0U;
    }

    // A letter behind a mark: the mark stands within the line.
    void readLetter(char32_t letter, bool &mark, bool &end, bool &inMark, bool &inEnd) {
        if (!isAnyLetter(letter))
            return;
        ++m_scripts[scriptOf(letter)];
        inMark = inMark || mark;
        inEnd = inEnd || end;
        mark = end = false;
    }

    static void readMark(char32_t letter, bool &mark, bool &end) {
        mark = true;
        end = end || isSentenceEnd(letter);
    }

    [[nodiscard]] std::size_t firstWord(std::size_t line) const {
        const Glyphs &glyphs = m_lines[line];
        return static_cast<std::size_t>(
            std::find_if(glyphs.begin(), glyphs.end(),
                         [](const Glyph &glyph) { return isSpace(glyph.letter); }) -
            glyphs.begin());
    }

    // A line and the next.
    void pair(std::size_t at) {
        if (m_pieces[at + 1].gap > 0)
            return;
        ++m_pairs;
        if (endsSentence(m_lines[at]))
            return;
        ++m_goingOn;
        const bool small = startsSmall(m_lines[at + 1]);
        m_small += small ? 1U : 0U;
        const char32_t last = m_lines[at].back().letter;
        m_divided += small && (isDash(last) || last == softHyphen || last == notSign) ? 1U : 0U;
        m_full += static_cast<double>(m_pieces[at].indent + m_pieces[at].width + 1) +
                              static_cast<double>(firstWord(at + 1)) >=
                          fullShare * m_width
                      ? 1U
                      : 0U;
    }

    const std::vector<ColumnPiece> &m_pieces;
    std::vector<Glyphs> m_lines;
    std::map<UScriptCode, std::size_t> m_scripts;
    std::uint32_t m_width = 0, m_middle = 0; // that nine, five in ten lines keep to
    std::size_t m_ink = 0, m_figures = 0, m_others = 0, m_words = 0;
    std::size_t m_innerMarks = 0, m_innerEnds = 0, m_lastEnds = 0, m_shortEnds = 0;
    std::size_t m_pairs = 0, m_goingOn = 0, m_small = 0, m_full = 0, m_divided = 0;
};

using Readers = std::vector<ColumnReader>;

// A table whose cells run over lines, or a text beside its translation: whatever parts one column
// parts all.
bool hasRowsInCommon(const ColumnStretch &stretch) {
    std::map<std::size_t, std::size_t>
        openings; // rows behind gaps, and how many columns open there
    for (const auto &column : stretch.columns)
        for (const ColumnPiece &piece : column)
            if (piece.gap > 0)
                ++openings[piece.row];
    return openings.size() >= fewestSharedGaps &&
           std::all_of(openings.begin(), openings.end(), [&](const auto &opening) {
               return opening.second == stretch.columns.size();
           });
}

bool isLargeEnough(const ColumnStretch &stretch, ColumnProof proof) {
    std::size_t fewest = stretch.columns.front().size();
    for (const auto &column : stretch.columns)
        fewest = std::min(fewest, column.size());
    return proof == ColumnProof::Full ? stretch.sharedRows >= fewestSharedRows ||
                                            (stretch.interleaved && fewest >= fewestSharedRows)
                                      : fewest >= fewestSecondRows;
}

// Sentences of prose end within lines, or with a paragraph's last line, which is short as often as
// not; verse ends them with its lines, and tables have none.
bool endsLikeProse(const Readers &columns, bool cased) {
    std::size_t lines = 0, marks = 0, within = 0, last = 0;
    for (const ColumnReader &column : columns) {
        lines += column.size();
        marks += column.innerMarks() + column.shortEnds();
        within += column.innerEnds() + column.shortEnds();
        last += column.lastEnds() - column.shortEnds();
    }
    return cased ? shareOf(marks, lines) >= fewestMarks
                 : shareOf(within, lines) >= fewestEnds && 2 * within >= last;
}

// The column read last ends well above the others, and with a sentence; > 0 if it is the line's
// first.
int orderOf(const Readers &columns) {
    const ColumnReader &first = columns.front(), &last = columns.back();
    if (first.lastRow() + leastShorter <= last.lastRow() && !first.endsInSentence())
        return 1;
    return last.lastRow() + leastShorter <= first.lastRow() && !last.endsInSentence() ? -1 : 0;
}

} // namespace

std::optional<ColumnSigns> signsOf(const ColumnStretch &stretch, std::string_view text,
                                   ColumnProof proof) {
    if (!isLargeEnough(stretch, proof) || hasRowsInCommon(stretch))
        return std::nullopt;
    Readers columns;
    for (const auto &pieces : stretch.columns)
        columns.emplace_back(pieces, text);
    const UScriptCode script = columns.front().script();
    for (const ColumnReader &column : columns)
        if (column.script() != script || !column.readsAsProse(proof))
            return std::nullopt;
    if (proof == ColumnProof::Full && !endsLikeProse(columns, isCased(script)))
        return std::nullopt;

    ColumnSigns signs;
    signs.rightToLeft = uscript_isRightToLeft(script) != 0;
    const bool divides = std::any_of(columns.begin(), columns.end(),
                                     [](const ColumnReader &column) { return column.divides(); });
    signs.confidence = divides ? dividedConfidence : plainConfidence;
    if (!signs.rightToLeft)
        return signs;
    std::size_t right = 0;
    for (const ColumnReader &column : columns)
        right += column.rightLines();
    signs.setToTheRight = right > 0;
    signs.lastIsFirst = orderOf(columns) + static_cast<int>(right);
    signs.lastIsFirstAtEnd =
        (columns.back().endsInSentence() ? 1 : 0) - (columns.front().endsInSentence() ? 1 : 0);
    return signs;
}

} // namespace hamtaraz
