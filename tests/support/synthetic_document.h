// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/work.h"

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace hamtaraz::support {

/// An invented language: the word of an idea is always the same.
struct Tongue {
    const char *tag;
    std::vector<std::string> syllables;

    [[nodiscard]] std::string word(std::uint32_t idea) const {
        std::string word;
        for (std::uint32_t rest = idea + 20; rest > 0; rest /= 7)
            word += syllables[rest % syllables.size()];
        return word;
    }
};

inline const std::vector<Tongue> tongues{{"fa", {"خا", "ر", "می", "دو", "شب", "ن", "گا"}},
                                         {"ru", {"ва", "сто", "ри", "лю", "не", "д", "ко"}},
                                         {"en", {"wa", "ter", "sto", "ly", "me", "n", "co"}}};

inline void append(Version &version, const std::string &sentence, std::uint32_t paragraph) {
    const auto begin = static_cast<std::uint32_t>(version.text.size());
    version.text += sentence;
    version.segments.push_back(
        {{begin, static_cast<std::uint32_t>(version.text.size())}, paragraph});
    version.text += ' ';
}

/// Three versions of about `length` segments, aligned as they should be: sentences of common ideas,
/// a number now and then, one in ten cut in two and one in fifty left out; one unit in twenty is
/// doubtful. Always the same.
inline Work syntheticWork(std::int64_t length) {
    std::mt19937 random(19350101);
    const auto upTo = [&random](std::uint32_t n) {
        return static_cast<std::uint32_t>(random()) % n;
    };
    Document document;
    for (const Tongue &tongue : tongues)
        document.versions.push_back({*Language::fromTag(tongue.tag), Role::Translation, {}, {}});
    std::vector<Unit> units;
    std::vector<std::uint32_t> counts(tongues.size(), 0);
    for (std::uint32_t i = 0; i < length; ++i) {
        Unit unit;
        unit.confidence = i % 20 == 7 ? 0.5F : 0.95F;
        std::vector<std::uint32_t> ideas(5 + upTo(20));
        for (std::uint32_t &idea : ideas)
            idea = upTo(1 + upTo(4000)); // common ones and rare ones
        const std::string number = upTo(8) == 0 ? std::to_string(1800 + upTo(200)) : "";
        for (std::size_t v = 0; v < tongues.size(); ++v) {
            unit.parts.push_back({counts[v], counts[v]});
            if (upTo(50) == 0)
                continue;
            std::string sentence;
            for (std::size_t w = 0; w < ideas.size(); ++w) {
                sentence += (sentence.empty() ? "" : " ") + tongues[v].word(ideas[w]);
                if (w == ideas.size() / 2 && upTo(10) == 0) {
                    append(document.versions[v], sentence + ".", i / 6);
                    sentence.clear();
                }
            }
            append(document.versions[v], sentence + " " + number + ".", i / 6);
            counts[v] = static_cast<std::uint32_t>(document.versions[v].segments.size());
            unit.parts.back().last = counts[v];
        }
        completeLinks(unit);
        if (!std::ranges::all_of(unit.parts, &SegmentRange::empty))
            units.push_back(std::move(unit));
    }
    document.title = "Synthetic";
    return {std::move(document), *Alignment::create(counts, std::move(units))};
}

/// Its texts alone.
inline Document syntheticDocument(std::int64_t length) {
    return std::move(syntheticWork(length).document);
}

} // namespace hamtaraz::support
