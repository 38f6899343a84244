// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/translation_unit.h"

#include "alignment/io/xml_text.h"
#include "alignment/text/paragraphs.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <unordered_map>

namespace hamtaraz::io {

namespace {

/// FNV-1a, 64 bits (Fowler, Noll and Vo): the same on every machine, which std::hash is not.
std::uint64_t fingerprint(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char byte : text)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    return hash;
}

/// Hands out the ids of one walk.
class IdGiver {
public:
    std::string idOf(const std::string &languageTag, const std::string &sourceText) {
        std::array<char, 17> digits{};
        std::snprintf(
            digits.data(), digits.size(), "%016llx",
            static_cast<unsigned long long>(fingerprint(languageTag + '\n' + sourceText)));
        const std::string id = languageTag + '-' + digits.data();
        const std::size_t count = ++m_counts[id];
        return count == 1 ? id : id + '-' + std::to_string(count);
    }

private:
    std::unordered_map<std::string, std::size_t> m_counts;
};

bool writtenWithoutSpaces(const Language &language) {
    static constexpr std::array<std::string_view, 8> tags = {"zh", "ja", "th", "lo",
                                                             "km", "my", "bo", "yue"};
    return std::ranges::find(tags, language.tag()) != tags.end();
}

Variant makeVariant(const Document &document, std::uint8_t version,
                    std::vector<std::uint32_t> segments) {
    std::string text = joinedText(document.versions[version], segments);
    return {version, std::move(segments), std::move(text)};
}

/// One walk over a work. Ids are given to left-out units too, so that confirming one more unit
/// never renames another.
class Walk {
public:
    Walk(const Work &work, const ExportOptions &options, const UnitSink &sink)
        : m_work(work), m_options(options), m_sink(sink) {}

    void push(const Unit &unit, std::vector<Variant> variants, bool taken) {
        const Variant &source = variants.front();
        const Language &language = m_work.document.versions[source.version].language;
        std::string id = m_ids.idOf(language.tag(), xmlText(source.text).text);
        if (!taken)
            return;
        ++report.written;
        if (source.segments.size() > 1)
            ++report.severalSourceSegments;
        m_sink({std::move(id), std::move(variants), &unit});
    }

    [[nodiscard]] bool takes(const Unit &unit) { return takesUnit(unit, m_options, report); }

    ExportReport report;

private:
    const Work &m_work;
    const ExportOptions &m_options;
    const UnitSink &m_sink;
    IdGiver m_ids;
};

/// The versions with the source in front, the others in column order.
std::vector<std::uint8_t> sourceFirst(const Document &document) {
    std::vector<std::uint8_t> order(document.versions.size());
    std::iota(order.begin(), order.end(), std::uint8_t{0});
    const auto source = order.begin() + static_cast<std::ptrdiff_t>(document.sourceVersion());
    std::rotate(order.begin(), source, source + 1);
    return order;
}

std::vector<Bead> pairBeads(const Unit &unit, VersionPair pair) {
    if (unit.parts[pair.source].empty() || unit.parts[pair.target].empty())
        return {};
    if (pair.source < pair.target)
        return minimalBeads(unit, pair.source, pair.target);
    std::vector<Bead> beads = minimalBeads(unit, pair.target, pair.source);
    for (Bead &bead : beads)
        std::swap(bead.segmentsA, bead.segmentsB);
    std::ranges::sort(beads, {}, [](const Bead &bead) { return bead.segmentsA.front(); });
    return beads;
}

} // namespace

std::vector<std::uint32_t> segmentNumbers(SegmentRange range) {
    std::vector<std::uint32_t> numbers(range.size());
    std::iota(numbers.begin(), numbers.end(), range.first);
    return numbers;
}

std::string joinedText(const Version &version, const std::vector<std::uint32_t> &segments) {
    const bool spaced = !writtenWithoutSpaces(version.language);
    std::string text;
    for (const std::uint32_t segment : segments) {
        if (spaced && !text.empty())
            text += ' ';
        text += oneLine(version.segmentText(segment));
    }
    return text;
}

Outcome checkPair(const Document &document, VersionPair pair) {
    const std::size_t count = document.versions.size();
    if (pair.source >= count || pair.target >= count || pair.source == pair.target)
        return fail(ErrorCode::OutOfRange, "a pair needs two versions of the work");
    return {};
}

bool takesUnit(const Unit &unit, const ExportOptions &options, ExportReport &report) {
    if (unit.status == Status::Excluded) {
        ++report.excludedLeftOut;
        return false;
    }
    if (options.confirmedOnly && !unit.isSettled()) {
        ++report.unconfirmedLeftOut;
        return false;
    }
    return true;
}

ExportReport walkPair(const Work &work, VersionPair pair, const ExportOptions &options,
                      const UnitSink &sink) {
    Walk walk(work, options, sink);
    for (const Unit &unit : work.alignment.units()) {
        if (unit.parts[pair.source].empty() && unit.parts[pair.target].empty())
            continue;
        const bool taken = walk.takes(unit);
        const std::vector<Bead> beads = pairBeads(unit, pair);
        if (taken && beads.empty())
            ++walk.report.omissionsLeftOut;
        for (const Bead &bead : beads)
            walk.push(unit,
                      {makeVariant(work.document, pair.source, bead.segmentsA),
                       makeVariant(work.document, pair.target, bead.segmentsB)},
                      taken);
    }
    return walk.report;
}

ExportReport walkUnits(const Work &work, const ExportOptions &options, const UnitSink &sink) {
    Walk walk(work, options, sink);
    const std::vector<std::uint8_t> order = sourceFirst(work.document);
    for (const Unit &unit : work.alignment.units()) {
        const bool taken = walk.takes(unit);
        std::vector<Variant> variants;
        for (const std::uint8_t version : order)
            if (!unit.parts[version].empty())
                variants.push_back(
                    makeVariant(work.document, version, segmentNumbers(unit.parts[version])));
        if (variants.size() > 1)
            walk.push(unit, std::move(variants), taken);
        else if (taken)
            ++walk.report.omissionsLeftOut;
    }
    return walk.report;
}

} // namespace hamtaraz::io
