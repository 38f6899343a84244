// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/align.h"
#include "alignment/io/text_reader.h"
#include "alignment/quality/evaluate.h"
#include "alignment/text/segmenter.h"

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
