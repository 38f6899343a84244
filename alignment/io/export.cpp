// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/export.h"

namespace hamtaraz::io {

ExportReport &ExportReport::operator+=(const ExportReport &other) {
    written += other.written;
    omissionsLeftOut += other.omissionsLeftOut;
    unconfirmedLeftOut += other.unconfirmedLeftOut;
    excludedLeftOut += other.excludedLeftOut;
    severalSourceSegments += other.severalSourceSegments;
    charactersDropped += other.charactersDropped;
    return *this;
}

std::vector<VersionPair> versionPairs(const Document &document) {
    const auto count = static_cast<std::uint8_t>(document.versions.size());
    const auto source = static_cast<std::uint8_t>(document.sourceVersion());
    std::vector<VersionPair> pairs;
    for (std::uint8_t other = 0; other < count; ++other)
        if (other != source)
            pairs.push_back({source, other});
    for (std::uint8_t a = 0; a < count; ++a)
        for (std::uint8_t b = 0; b < count; ++b)
            if (a != source && b != source &&
                document.versions[a].language < document.versions[b].language)
                pairs.push_back({a, b});
    return pairs;
}

} // namespace hamtaraz::io
