// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/align.h"
#include "alignment/io/text_reader.h"
#include "alignment/quality/evaluate.h"
#include "alignment/text/segmenter.h"

#include <QStringList>

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace hamtaraz::support {

/// A trilingual text with its gold alignment: one segment a line, blank lines between paragraphs.
struct GoldCase {
    Document document;
    IndexUnits gold;
};

inline std::string readAll(const std::filesystem::path &path) {
    const auto file = io::readTextFile(path);
    return file ? file->text : std::string{};
}

inline GoldCase loadGold(const std::vector<std::pair<std::string, std::filesystem::path>> &texts,
                         const std::filesystem::path &gold) {
    GoldCase loaded;
    for (const auto &[tag, path] : texts) {
        Version version{*Language::fromTag(tag), Role::Translation, readAll(path), {}};
        version.segments = segmentLines(version.text);
        loaded.document.versions.push_back(std::move(version));
    }
    loaded.gold = parseIndices(readAll(gold)).value_or(IndexUnits{});
    return loaded;
}

inline GoldCase loadSeed() {
    const std::filesystem::path folder = std::filesystem::path(HAMTARAZ_TESTS) / "gold/seed";
    return loadGold({{"fa", folder / "fa_gold_sentences.txt"},
                     {"ru", folder / "ru_sentences.txt"},
                     {"en", folder / "en_sentences.txt"}},
                    folder / "gold_monotone.tsv");
}

/// A text of two languages that is written bead by bead, "de-fr-1.tsv": a bead a line, the
/// sentences of a side parted by " | ", the sides by a tab; a blank line between paragraphs.
inline GoldCase loadBeads(const std::filesystem::path &file) {
    const QStringList tags = QString::fromStdString(file.stem().string()).split('-');
    GoldCase loaded;
    std::array<QStringList, 2> texts;
    std::array<std::uint32_t, 2> reached{};
    for (const QString &line : QString::fromStdString(readAll(file)).split('\n')) {
        const QStringList sides = line.split('\t');
        if (sides.size() != 2) {
            for (QStringList &text : texts)
                text << QString();
            continue;
        }
        std::vector<std::vector<std::uint32_t>> bead(2);
        for (std::size_t side = 0; side < 2; ++side)
            for (const QString &sentence :
                 sides[qsizetype(side)].split(" | ", Qt::SkipEmptyParts)) {
                texts[side] << sentence.trimmed();
                bead[side].push_back(reached[side]++);
            }
        loaded.gold.push_back(std::move(bead));
    }
    for (std::size_t side = 0; side < 2; ++side) {
        Version version{*Language::fromTag(tags[qsizetype(side)].toStdString()),
                        Role::Translation,
                        texts[side].join('\n').toStdString(),
                        {}};
        version.segments = segmentLines(version.text);
        loaded.document.versions.push_back(std::move(version));
    }
    return loaded;
}

inline std::filesystem::path sharedGold() {
    return std::filesystem::path(HAMTARAZ_SHARED) / "gold/dev";
}

inline GoldCase loadShared(const std::string &name) {
    const std::filesystem::path folder = sharedGold() / name;
    return loadGold(
        {{"fa", folder / "fa.txt"}, {"ru", folder / "ru.txt"}, {"en", folder / "en.txt"}},
        folder / "gold.tsv");
}

/// Pools evaluations by adding up what they counted.
inline void pool(Ratio &sum, const Ratio &part) {
    sum.found += part.found;
    sum.proposed += part.proposed;
    sum.expected += part.expected;
}

} // namespace hamtaraz::support
