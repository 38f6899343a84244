// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/quality/checks.h"

#include <algorithm>
#include <tuple>

namespace hamtaraz {

namespace {

constexpr std::array<std::string_view, checkCount> ids{
    "numbers", "names", "untranslated", "length", "repeated", "punctuation", "brackets"};

std::size_t sourceOf(const CheckedTexts &texts) {
    const auto source = std::ranges::find(texts.versions, Role::Source, &Version::role);
    return source == texts.versions.end()
               ? 0
               : static_cast<std::size_t>(source - texts.versions.begin());
}

std::string_view textOf(const Version &version, SegmentRange part) {
    if (part.empty())
        return {};
    const TextSpan whole{version.segments[part.first].span.begin,
                         version.segments[part.last - 1].span.end};
    return whole.of(version.text);
}

} // namespace

std::string_view checkId(CheckKind kind) {
    return ids[static_cast<std::size_t>(kind)];
}

std::vector<Finding> runChecks(const CheckedTexts &texts, const std::function<bool()> &stop) {
    std::vector<Finding> findings;
    const auto checks = makeChecks();
    const std::size_t versions = texts.versions.size();
    CheckedUnit unit{0, sourceOf(texts), std::vector<CheckedCell>(versions)};
    for (std::size_t at = 0; at + versions <= texts.parts.size() && !stop();
         at += versions, ++unit.number) {
        for (std::size_t v = 0; v < versions; ++v) {
            const std::string_view text = textOf(*texts.versions[v], texts.parts[at + v]);
            unit.cells[v] = {text, tokenize(text)};
        }
        for (const auto &check : checks)
            check->look(unit, findings);
    }
    for (const auto &check : checks)
        check->finish(findings);
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) {
        return std::tuple(finding.unit, finding.kind, finding.versionA, finding.versionB);
    });
    return findings;
}

} // namespace hamtaraz
