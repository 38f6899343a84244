// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/result.h"
#include "alignment/text/language.h"
#include "alignment/text/span.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// The fewest and the most versions a document may have.
inline constexpr std::size_t minVersions = 2;
inline constexpr std::size_t maxVersions = 8;

/// A run of segment positions within one version, half-open: [first, last).
struct SegmentRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    [[nodiscard]] std::uint32_t size() const { return last - first; }
    [[nodiscard]] bool empty() const { return first == last; }
    friend bool operator==(const SegmentRange &, const SegmentRange &) = default;
};

/// A sentence, or what stands for one. `paragraph` counts from 0 and never decreases along a text.
struct Segment {
    TextSpan span;
    std::uint32_t paragraph = 0;
    friend bool operator==(const Segment &, const Segment &) = default;
};

enum class Role { Source, Translation };

/// One text of the work in one language. Law 2: the segments tile `text` in order, with only white
/// space between them.
struct Version {
    Language language;
    Role role = Role::Translation;
    std::string text; ///< UTF-8
    std::vector<Segment> segments;

    [[nodiscard]] std::string_view segmentText(std::uint32_t segment) const {
        return segments[segment].span.of(text);
    }
    friend bool operator==(const Version &, const Version &) = default;
};

/// The texts of one work, 2..8 versions of different languages, in the user's column order.
struct Document {
    std::string title;
    std::vector<Version> versions;

    /// The version with Role::Source, else the first.
    [[nodiscard]] std::size_t sourceVersion() const;
    friend bool operator==(const Document &, const Document &) = default;
};

/// Law 2 and the count and languages of the versions; the error names the first offender.
Outcome checkDocument(const Document &document);

} // namespace hamtaraz
