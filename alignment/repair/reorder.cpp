// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/reorder.h"

#include "alignment/repair/block_search.h"
#include "alignment/repair/characters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace hamtaraz {
namespace {

// A long text teaches enough in fewer rounds.
constexpr std::size_t mostRounds = 3, fewestRounds = 2;
constexpr std::size_t linesOfLongText = 3000;
constexpr SearchEffort longTextEffort{5, 5};
// A line is not read again while it is as sure as this and its neighbours stay as they are.
constexpr double sure = 0.995, sureInLongText = 0.95;
// The usual share of cuts between words that show as one space, and of those that do not show at
// all; a text that has fewer has to show more for each, up to so many nats.
constexpr double usualShare = 0.2, mostRarity = 6;
constexpr double doubt = 5; // cuts of the usual kind that every text is taken to have had

// A line in its flow, as it is read by now and was counted last.
struct FlowLine {
    std::size_t line = 0;
    bool opensParagraph = false, endsParagraph = false;
    std::vector<Block> blocks;
    Stream stream;
    ReadSoFar countedAfter;
    double confidence = 0;
    CutCounts cuts{};
    bool changed = true; // when it was read last
};

Stream streamOf(const Glyphs &glyphs) {
    return readStream(glyphs, {0, static_cast<std::uint32_t>(glyphs.size())});
}

ReadSoFar readBefore(const std::vector<FlowLine> &flow, std::size_t at) {
    return flow[at].opensParagraph ? ReadSoFar()
                                   : readOn(flow[at - 1].countedAfter, flow[at - 1].stream);
}

bool isZwnj(const Glyph &glyph) {
    return glyph.letter == zwnj;
}

// Whether a text sets ZWNJs in words about as often as good writing does.
bool writesZwnj(const std::vector<Line> &lines) {
    constexpr std::size_t fewestInLetters = 200;
    std::size_t zwnjs = 0, letters = 0;
    for (const Line &line : lines) {
        zwnjs += static_cast<std::size_t>(std::count_if(line.raw.begin(), line.raw.end(), isZwnj));
        letters += line.raw.size();
    }
    return zwnjs * fewestInLetters > letters;
}

// Writes prose as many a text is written, or comes out: a space for every ZWNJ.
void spaceForZwnj(std::vector<Line> &prose) {
    for (Line &line : prose)
        for (Glyph &glyph : line.raw)
            glyph.letter = isZwnj(glyph) ? U' ' : glyph.letter;
}

class Reorderer {
public:
    Reorderer(std::vector<Line> &lines, const BorderSigns &signs)
        : m_lines(lines), m_signs(signs),
          m_effort(lines.size() > linesOfLongText ? longTextEffort : SearchEffort()),
          m_sure(lines.size() > linesOfLongText ? sureInLongText : sure) {}

    void know(const LanguageKnowledge &known) {
        for (const std::string_view word : known.words)
            m_knowledge.text.know(
                streamOf(decode(word, {0, static_cast<std::uint32_t>(word.size())})));
        std::vector<Line> prose = splitLines(known.prose);
        if (!writesZwnj(m_lines))
            spaceForZwnj(prose);
        for (const Line &paragraph : prose)
            m_knowledge.text.learnLanguage(streamOf(paragraph.raw));
    }

    // The lines of one role in their order, as the rules read them.
    std::vector<FlowLine> learnFlow(const std::vector<LinePlace> &places, LineRole role) {
        std::vector<FlowLine> flow;
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            if (places[at].role != role)
                continue;
            if (!flow.empty())
                flow.back().endsParagraph = places[at].opensParagraph;
            const Line &line = m_lines[at];
            flow.push_back({at,
                            places[at].opensParagraph || flow.empty(),
                            true,
                            cutBlocks(line.raw, m_signs),
                            streamOf(line.text),
                            {}});
        }
        for (std::size_t at = 0; at < flow.size(); ++at) {
            flow[at].countedAfter = readBefore(flow, at);
            count(flow[at]);
        }
        return flow;
    }

    // Whether another look at a line may tell more than the last did.
    [[nodiscard]] bool isOpen(const std::vector<FlowLine> &flow, std::size_t at) const {
        return flow[at].confidence < m_sure || flow[at].changed ||
               (at > 0 && flow[at - 1].changed) || (at + 1 < flow.size() && flow[at + 1].changed);
    }

    // Judges from all lines how rare cuts are that do not show.
    void judgeRarity(std::span<const std::vector<FlowLine>> flows) {
        CutCounts cuts{doubt * usualShare, doubt * usualShare, doubt};
        for (const std::vector<FlowLine> &flow : flows) {
            for (const FlowLine &line : flow) {
                cuts.atSpaces += line.cuts.atSpaces;
                cuts.inWords += line.cuts.inWords;
                cuts.shown += line.cuts.atSpaces + line.cuts.inWords + line.cuts.shown;
            }
        }
        const auto rarity = [&](double hidden) {
            return std::clamp(std::log(usualShare * cuts.shown / hidden), 0.0, mostRarity);
        };
        m_knowledge.spaceRarity = rarity(cuts.atSpaces);
        m_knowledge.innerRarity = rarity(cuts.inWords);
    }

    // Reads a line by what all others teach.
    void readAnew(std::vector<FlowLine> &flow, std::size_t at) {
        FlowLine &read = flow[at];
        Line &line = m_lines[read.line];
        m_knowledge.text.forget(read.countedAfter, read.stream, read.endsParagraph);
        m_knowledge.habits.forget(line.raw, read.blocks);
        LineNeighbours neighbours{readBefore(flow, at), {}};
        if (!read.endsParagraph)
            neighbours.behind = flow[at + 1].stream;
        LineReading reading = searchBlocks(line, m_signs, m_knowledge, neighbours, m_effort);
        reverseBlocks(line, reading.blocks);
        line.confidence = read.confidence = reading.confidence;
        read.cuts = reading.cuts;
        read.changed = reading.blocks != read.blocks;
        read.blocks = std::move(reading.blocks);
        read.stream = streamOf(line.text);
        read.countedAfter = neighbours.before;
        count(read);
    }

private:
    void count(const FlowLine &read) {
        m_knowledge.text.learn(read.countedAfter, read.stream, read.endsParagraph);
        m_knowledge.habits.learn(m_lines[read.line].raw, read.blocks);
    }

    std::vector<Line> &m_lines;
    const BorderSigns &m_signs;
    const SearchEffort m_effort;
    const double m_sure;
    LineKnowledge m_knowledge;
};

} // namespace

Outcome reorderLines(std::vector<Line> &lines, const std::vector<LinePlace> &places,
                     const BorderSigns &signs, const LanguageKnowledge &known,
                     const Progress &progress) {
    Reorderer reorderer(lines, signs);
    reorderer.know(known);
    std::array<std::vector<FlowLine>, 2> flows{reorderer.learnFlow(places, LineRole::Body),
                                               reorderer.learnFlow(places, LineRole::Note)};
    const std::size_t all = flows[0].size() + flows[1].size();
    const std::size_t rounds = all > linesOfLongText ? fewestRounds : mostRounds;
    double done = 0;
    for (std::size_t round = 0; round < rounds; ++round) {
        for (std::vector<FlowLine> &flow : flows) {
            for (std::size_t at = 0; at < flow.size(); ++at) {
                if (progress.cancelled())
                    return fail(ErrorCode::Cancelled, "The repair was stopped.");
                if (reorderer.isOpen(flow, at))
                    reorderer.readAnew(flow, at);
                progress.at(++done / static_cast<double>(rounds * all));
            }
        }
        reorderer.judgeRarity(flows);
    }
    return {};
}

} // namespace hamtaraz
