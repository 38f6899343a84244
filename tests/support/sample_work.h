// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/work.h"

#include <cassert>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace hamtaraz::test {

inline Language language(const char *tag) {
    return *Language::fromTag(tag);
}

/// A version whose segments are the given sentences, each a paragraph of its own.
inline Version makeVersion(const char *tag, Role role, const std::vector<std::string> &sentences) {
    Version version{language(tag), role, {}, {}};
    for (const std::string &sentence : sentences) {
        const auto begin = static_cast<std::uint32_t>(version.text.size());
        version.text += sentence;
        const auto end = static_cast<std::uint32_t>(version.text.size());
        version.segments.push_back(
            {{begin, end}, static_cast<std::uint32_t>(version.segments.size())});
        version.text += '\n';
    }
    return version;
}

inline Unit makeUnit(std::vector<SegmentRange> parts, std::vector<Link> links,
                     Status status = Status::Confirmed, float confidence = 0.9F) {
    Unit unit;
    unit.parts = std::move(parts);
    unit.links = std::move(links);
    unit.status = status;
    unit.confidence = confidence;
    return unit;
}

inline Work makeWork(Document document, std::vector<Unit> units) {
    std::vector<std::uint32_t> counts;
    for (const Version &version : document.versions)
        counts.push_back(static_cast<std::uint32_t>(version.segments.size()));
    Result<Alignment> alignment = Alignment::create(std::move(counts), std::move(units));
    assert(alignment);
    return {std::move(document), std::move(*alignment)};
}

/// Persian, Russian (the source) and English, with one unit of every kind that exports must tell
/// apart: plain, wide with links, omission, characters that XML escapes or cannot hold, a repeated
/// sentence, proposed, excluded.
inline Work sampleWork() {
    Document document{"The bridge", {}};
    document.versions.push_back(makeVersion(
        "fa", Role::Translation,
        {"پلِ کهنه صدا می‌کرد.", "باد می‌وزید.",
         "کسی نمی‌آمد.", "«آ & ب» <ج>", "نه.", "نه.", "فردا می‌رویم."}));
    document.versions.push_back(
        makeVersion("ru", Role::Source,
                    {"Старый мост скрипел.", "Дул ветер,", "и никто\n не шёл.",
                     "Только по-русски и по-английски.", "«А & Б» <В>\x02", "Нет.", "Нет.",
                     "Завтра едем.", "=1+1"}));
    document.versions.push_back(makeVersion(
        "en", Role::Translation,
        {"The old bridge creaked.", "The wind blew and nobody came.",
         "In Russian and English only.", "\"A & B\" <C>", "No.", "No.", "We leave tomorrow."}));
    std::vector<Unit> units = {
        makeUnit({{0, 1}, {0, 1}, {0, 1}}, {{0, 1, 0, 0}, {0, 2, 0, 0}, {1, 2, 0, 0}}),
        makeUnit(
            {{1, 3}, {1, 3}, {1, 2}},
            {{0, 1, 1, 1}, {0, 1, 2, 2}, {0, 2, 1, 1}, {0, 2, 2, 1}, {1, 2, 1, 1}, {1, 2, 2, 1}}),
        makeUnit({{3, 3}, {3, 4}, {2, 3}}, {{1, 2, 3, 2}}, Status::OmissionAccepted),
        makeUnit({{3, 4}, {4, 5}, {3, 4}}, {}),
        makeUnit({{4, 5}, {5, 6}, {4, 5}}, {}),
        makeUnit({{5, 6}, {6, 7}, {5, 6}}, {}),
        makeUnit({{6, 7}, {7, 8}, {6, 7}}, {}, Status::Proposed, 0.25F),
        makeUnit({{7, 7}, {8, 9}, {7, 7}}, {}, Status::Excluded),
    };
    units[0].note = "first & foremost";
    units[6].reasons = {{ReasonKind::Length, 0, 1, "3.1"}, {ReasonKind::WeakEvidence, 0, 0, ""}};
    return makeWork(std::move(document), std::move(units));
}

} // namespace hamtaraz::test
